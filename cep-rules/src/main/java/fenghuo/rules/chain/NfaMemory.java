package fenghuo.rules.chain;

import fenghuo.model.Reached;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.state.KeyedStateStore;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.cep.nfa.sharedbuffer.SharedBuffer;
import org.apache.flink.cep.nfa.sharedbuffer.SharedBufferAccessor;

/**
 * The memory of Flink CEP's shared buffer, in plain maps: one set of maps for each run of an NFA,
 * and the buffer sees those of the run that is at work. So one buffer (and its one timer thread)
 * serves every run of a subtask, and nothing of Flink's internals enters a savepoint.
 */
final class NfaMemory implements KeyedStateStore, AutoCloseable {
  private final SharedBuffer<Reached> buffer;
  private Map<String, Map<Object, Object>> atWork = new HashMap<>();

  /**
   * @param serializer which the buffer asks for, and never uses on plain maps
   */
  NfaMemory(TypeSerializer<Reached> serializer) {
    buffer = new SharedBuffer<>(this, serializer);
  }

  /** Access to the buffer as a run sees it; to be closed before another run's is opened. */
  SharedBufferAccessor<Reached> of(Map<String, Map<Object, Object>> run) {
    atWork = run;
    return buffer.getAccessor();
  }

  @Override
  public void close() {
    buffer.releaseCacheStatisticsTimer();
  }

  @Override
  public <K, V> MapState<K, V> getMapState(MapStateDescriptor<K, V> descriptor) {
    return new Attended<>(descriptor.getName());
  }

  @SuppressWarnings("unchecked")
  private <K, V> Map<K, V> map(String name) {
    return (Map<K, V>) atWork.computeIfAbsent(name, unknown -> new HashMap<>());
  }

  /** A map state that stands for the map of this name in the run at work. */
  private final class Attended<K, V> implements MapState<K, V> {
    private final String name;

    Attended(String name) {
      this.name = name;
    }

    private Map<K, V> map() {
      return NfaMemory.this.map(name);
    }

    @Override
    public V get(K key) {
      return map().get(key);
    }

    @Override
    public void put(K key, V value) {
      map().put(key, value);
    }

    @Override
    public void putAll(Map<K, V> more) {
      map().putAll(more);
    }

    @Override
    public void remove(K key) {
      map().remove(key);
    }

    @Override
    public boolean contains(K key) {
      return map().containsKey(key);
    }

    @Override
    public Iterable<Map.Entry<K, V>> entries() {
      return map().entrySet();
    }

    @Override
    public Iterable<K> keys() {
      return map().keySet();
    }

    @Override
    public Iterable<V> values() {
      return map().values();
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return map().entrySet().iterator();
    }

    @Override
    public boolean isEmpty() {
      return map().isEmpty();
    }

    @Override
    public void clear() {
      map().clear();
    }
  }

  @Override
  public <T> ValueState<T> getState(ValueStateDescriptor<T> descriptor) {
    throw onlyMaps();
  }

  @Override
  public <T> ListState<T> getListState(ListStateDescriptor<T> descriptor) {
    throw onlyMaps();
  }

  @Override
  public <T> ReducingState<T> getReducingState(ReducingStateDescriptor<T> descriptor) {
    throw onlyMaps();
  }

  @Override
  public <I, A, O> AggregatingState<I, O> getAggregatingState(
      AggregatingStateDescriptor<I, A, O> descriptor) {
    throw onlyMaps();
  }

  @Override
  public <T> org.apache.flink.api.common.state.v2.ValueState<T> getValueState(
      org.apache.flink.api.common.state.v2.ValueStateDescriptor<T> descriptor) {
    throw onlyMaps();
  }

  @Override
  public <T> org.apache.flink.api.common.state.v2.ListState<T> getListState(
      org.apache.flink.api.common.state.v2.ListStateDescriptor<T> descriptor) {
    throw onlyMaps();
  }

  @Override
  public <K, V> org.apache.flink.api.common.state.v2.MapState<K, V> getMapState(
      org.apache.flink.api.common.state.v2.MapStateDescriptor<K, V> descriptor) {
    throw onlyMaps();
  }

  @Override
  public <T> org.apache.flink.api.common.state.v2.ReducingState<T> getReducingState(
      org.apache.flink.api.common.state.v2.ReducingStateDescriptor<T> descriptor) {
    throw onlyMaps();
  }

  @Override
  public <I, A, O> org.apache.flink.api.common.state.v2.AggregatingState<I, O> getAggregatingState(
      org.apache.flink.api.common.state.v2.AggregatingStateDescriptor<I, A, O> descriptor) {
    throw onlyMaps();
  }

  @Override
  public String getBackendTypeIdentifier() {
    return "nfa-memory";
  }

  private static UnsupportedOperationException onlyMaps() {
    return new UnsupportedOperationException("the shared buffer of Flink CEP uses map states only");
  }
}
