package fenghuo.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One entry of a policy file: a value, a list or a block of named entries, which knows its file,
 * line and path. What it cannot give it notes as a fault and answers with something harmless, so
 * that the reader can go on to the next fault.
 */
public final class Entry {
  private static final Pattern DURATION = Pattern.compile("(\\d+)(s|m|h|d)");

  private final String file;
  private final String path;
  private final Optional<Node> node;
  private final Faults faults;

  Entry(String file, String path, Optional<Node> node, Faults faults) {
    this.file = file;
    this.path = path;
    this.node = node;
    this.faults = faults;
  }

  /** Notes a fault of this entry. */
  public void fault(String what) {
    faults.add(where(), what);
  }

  /** File, line and path, for a fault that a reader finds itself. */
  public String where() {
    String line =
        node.flatMap(Node::getStartMark).map(Mark::getLine).map(at -> ":" + (at + 1)).orElse("");
    return file + line + (path.isEmpty() ? "" : ": " + path);
  }

  /** The entry under a key; where there is none, a fault. */
  public Entry get(String key) {
    Optional<Entry> found = find(key);
    if (found.isEmpty() && node.isPresent()) {
      fault("needs '" + key + "'");
    }
    return found.orElseGet(() -> new Entry(file, join(key), Optional.empty(), faults));
  }

  /** The entry under a key, if there is one. */
  public Optional<Entry> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /**
   * Whether there is such an entry in the file; where there is none, the fault is noted already.
   */
  public boolean isThere() {
    return node.isPresent();
  }

  /** The named entries of a block, in file order; a fault where this is no block. */
  public Map<String, Entry> entries() {
    Map<String, Entry> named = new LinkedHashMap<>();
    if (node.isEmpty()) {
      return named;
    }
    if (!(node.get() instanceof MappingNode block)) {
      fault("must be a block of 'key: value' lines");
      return named;
    }
    for (NodeTuple line : block.getValue()) {
      String key = name(line.getKeyNode());
      named.put(key, new Entry(file, join(key), Optional.of(line.getValueNode()), faults));
    }
    return named;
  }

  /** The items of a list, in file order; a single value counts as a list of one. */
  public List<Entry> items() {
    List<Entry> items = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        items.add(new Entry(file, path + "[" + items.size() + "]", Optional.of(item), faults));
      }
      return items;
    }
    node.ifPresent(single -> items.add(this));
    return items;
  }

  /** Says which keys this block may hold; every other one is a fault. */
  public Entry allowing(String... keys) {
    Set<String> known = Set.of(keys);
    for (Entry key : keys()) {
      if (!known.contains(key.name())) {
        key.fault("is not a known key here; known are " + String.join(", ", keys));
      }
    }
    return this;
  }

  /** Notes every key of this block, or of one within it, that is given twice. */
  void noteTwins() {
    Set<String> seen = new HashSet<>();
    for (Entry key : keys()) {
      if (!seen.add(key.name())) {
        key.fault("is given twice");
      }
    }
    boolean isBlock = node.isPresent() && node.get() instanceof MappingNode;
    boolean isList = node.isPresent() && node.get() instanceof SequenceNode;
    (isBlock ? entries().values() : isList ? items() : List.<Entry>of()).forEach(Entry::noteTwins);
  }

  /** The keys of a block, in file order, each with its own line; none where this is no block. */
  private List<Entry> keys() {
    List<Entry> keys = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof MappingNode block) {
      for (NodeTuple line : block.getValue()) {
        Node key = line.getKeyNode();
        keys.add(new Entry(file, join(name(key)), Optional.of(key), faults));
      }
    }
    return keys;
  }

  public String text() {
    if (node.isEmpty()) {
      return "";
    }
    if (!(node.get() instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      fault("must be a text");
      return "";
    }
    return scalar.getValue().strip();
  }

  public double number() {
    String text = text();
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, together with what is no finite number
    }
    if (!text.isEmpty()) {
      fault("must be a number; was " + text);
    }
    return 0;
  }

  /** A number within bounds, both included. */
  public double number(double least, double most) {
    double number = number();
    if (node.isPresent() && !(number >= least && number <= most)) {
      fault("must lie in [%s, %s]; was %s".formatted(least, most, number));
    }
    return number;
  }

  /** A probability: above 0, at most 1. */
  public double chance() {
    double number = number();
    if (node.isPresent() && !(number > 0 && number <= 1)) {
      fault("must lie in (0, 1]; was " + number);
    }
    return number;
  }

  /** A whole number from 1. */
  public int count() {
    double number = number();
    if (node.isPresent() && (number < 1 || number != Math.rint(number) || number > 1e9)) {
      fault("must be a whole number from 1; was " + number);
      return 1;
    }
    return (int) number;
  }

  /** {@code true} or {@code false}. */
  public boolean truth() {
    String text = text();
    if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
      fault("must be true or false; was " + text);
    }
    return text.equals("true");
  }

  /** A length of time above zero: {@code 90s}, {@code 30m}, {@code 12h}, {@code 3d}. */
  public Duration duration() {
    String text = text();
    Matcher matcher = DURATION.matcher(text);
    if (matcher.matches() && matcher.group(1).length() < 10) {
      Duration length =
          Duration.ofSeconds(Long.parseLong(matcher.group(1)) * seconds(matcher.group(2)));
      if (!length.isZero()) {
        return length;
      }
    }
    if (!text.isEmpty()) {
      fault("must be a length of time like 90s, 30m, 12h or 3d; was " + text);
    }
    return Duration.ofSeconds(1);
  }

  /** A time with its offset: {@code 2020-06-26T20:27:00+08:00}. */
  public Instant time() {
    String text = text();
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      if (!text.isEmpty()) {
        fault("must be a time like 2020-06-26T20:27:00+08:00; was " + text);
      }
      return Instant.EPOCH;
    }
  }

  /** A value as it stands: a number where it is written as one, a truth, otherwise a text. */
  public Object plain() {
    String text = text();
    Tag tag = node.map(Node::getTag).orElse(Tag.STR);
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number();
    }
    return tag.equals(Tag.BOOL) ? (Object) truth() : text;
  }

  /** One of the words of an enum, in any case, with - for _. */
  public <E extends Enum<E>> E oneOf(Class<E> words) {
    String text = text();
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return word;
      }
    }
    if (!text.isEmpty()) {
      fault("must be one of " + Arrays.toString(words.getEnumConstants()) + "; was " + text);
    }
    return words.getEnumConstants()[0];
  }

  /** The last part of the path. */
  private String name() {
    return node.map(Entry::name).orElse("");
  }

  private static String name(Node key) {
    return key instanceof ScalarNode scalar ? scalar.getValue() : "?";
  }

  private String join(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static long seconds(String unit) {
    return switch (unit) {
      case "s" -> 1;
      case "m" -> 60;
      case "h" -> 3_600;
      default -> 86_400;
    };
  }
}
