package fenghuo.connectors.kafka;

import java.io.Serializable;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Where Kafka is and how its topics are called.
 *
 * @param bootstrap {@code host:port}, several with commas
 * @param client further properties for every client, as Kafka names them (security and the like)
 */
public record KafkaAddress(String bootstrap, Topics topics, Map<String, String> client)
    implements Serializable {

  public KafkaAddress {
    client = new TreeMap<>(client);
  }

  /** The properties of every client: what was given, and the bootstrap servers. */
  public Properties properties() {
    Properties properties = new Properties();
    properties.putAll(client);
    properties.put("bootstrap.servers", bootstrap);
    return properties;
  }
}
