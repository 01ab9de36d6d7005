package fenghuo.jobs;

import fenghuo.connectors.clickhouse.HttpAddress;
import fenghuo.policy.Faults;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What can be set from outside. The later of these wins: the defaults, the environment ({@code
 * FENGHUO_KAFKA_BOOTSTRAP} for {@code kafka.bootstrap}), the command line ({@code --kafka.bootstrap
 * host:port}). Secrets belong into the environment: {@code FENGHUO_CLICKHOUSE_PASSWORD}, {@code
 * FENGHUO_KAFKA_CLIENT_SASL_JAAS_CONFIG}.
 */
public final class Settings implements Serializable {
  private static final long serialVersionUID = 1L;

  public static final String KAFKA_BOOTSTRAP = "kafka.bootstrap";
  public static final String KAFKA_PREFIX = "kafka.prefix";
  public static final String KAFKA_GROUP = "kafka.group";
  public static final String KAFKA_IDLE = "kafka.idle";
  public static final String KAFKA_PARTITIONS = "kafka.partitions";
  public static final String CLICKHOUSE_URL = "clickhouse.url";
  public static final String CLICKHOUSE_DATABASE = "clickhouse.database";
  public static final String CLICKHOUSE_USER = "clickhouse.user";
  public static final String CLICKHOUSE_PASSWORD = "clickhouse.password";
  public static final String RULES = "rules";
  public static final String FEEDS = "feeds";
  public static final String FEEDS_READ = "feeds.read";
  public static final String NORMS = "norms";
  public static final String PLACES = "places";
  public static final String MODE = "mode";
  public static final String CHECKPOINT = "checkpoint";
  public static final String BUFFER_MILLIS = "buffer.millis";
  public static final String PARALLELISM = "parallelism";

  /**
   * Whatever follows goes to every Kafka client as it is: {@code kafka.client.security.protocol}.
   * In the environment, {@code _} stands for the dots of its name.
   */
  public static final String KAFKA_CLIENT = "kafka.client.";

  /**
   * Whatever follows goes to the ClickHouse driver as it is: {@code clickhouse.client.ssl_mode}. In
   * the environment, {@code _} stands for itself.
   */
  public static final String CLICKHOUSE_CLIENT = "clickhouse.client.";

  private static final Map<String, String> DEFAULTS = defaults();

  private final SortedMap<String, String> values = new TreeMap<>();

  private Settings(Map<String, String> values) {
    this.values.putAll(values);
  }

  /** Every setting with its default. */
  public static Map<String, String> defaults() {
    Map<String, String> defaults = new LinkedHashMap<>();
    defaults.put(KAFKA_BOOTSTRAP, "127.0.0.1:9092");
    defaults.put(KAFKA_PREFIX, "");
    defaults.put(KAFKA_GROUP, "fenghuo-warn");
    defaults.put(KAFKA_IDLE, "10s");
    defaults.put(KAFKA_PARTITIONS, "2");
    defaults.put(CLICKHOUSE_URL, "http://127.0.0.1:8123");
    defaults.put(CLICKHOUSE_DATABASE, "fenghuo");
    defaults.put(CLICKHOUSE_USER, "default");
    defaults.put(CLICKHOUSE_PASSWORD, "");
    defaults.put(RULES, "");
    defaults.put(FEEDS, "");
    defaults.put(FEEDS_READ, "");
    defaults.put(NORMS, "");
    defaults.put(PLACES, "");
    defaults.put(MODE, "live");
    defaults.put(CHECKPOINT, "1s");
    defaults.put(BUFFER_MILLIS, "1");
    defaults.put(PARALLELISM, "0");
    return Collections.unmodifiableMap(defaults);
  }

  /**
   * Reads the command line and the environment; every fault goes to the faults.
   *
   * @param arguments {@code --key value} or {@code --key=value}
   */
  public static Settings of(String[] arguments, Map<String, String> environment, Faults faults) {
    Map<String, String> values = new TreeMap<>(DEFAULTS);
    for (String key : DEFAULTS.keySet()) {
      Optional.ofNullable(environment.get(variable(key))).ifPresent(set -> values.put(key, set));
    }
    environment.forEach(
        (name, value) -> {
          clientKey(name, KAFKA_CLIENT, ".").ifPresent(key -> values.put(key, value));
          clientKey(name, CLICKHOUSE_CLIENT, "_").ifPresent(key -> values.put(key, value));
        });
    for (int i = 0; i < arguments.length; i++) {
      String[] parts = arguments[i].split("=", 2);
      String key = parts[0].replaceFirst("^--", "");
      if (!parts[0].startsWith("--") || !isKnown(key)) {
        faults.add(arguments[i], "is no setting; settings are " + DEFAULTS.keySet());
      } else if (parts.length == 2) {
        values.put(key, parts[1]);
      } else if (i + 1 < arguments.length) {
        values.put(key, arguments[++i]);
      } else {
        faults.add(arguments[i], "needs a value");
      }
    }
    Settings settings = new Settings(values);
    settings.check(faults);
    return settings;
  }

  /**
   * Settings from a program, which win over the environment.
   *
   * @throws fenghuo.policy.PolicyException that lists every fault
   */
  public static Settings of(Map<String, String> values, Map<String, String> environment) {
    Faults faults = new Faults();
    String[] arguments =
        values.entrySet().stream()
            .map(set -> "--" + set.getKey() + "=" + set.getValue())
            .toArray(String[]::new);
    Settings settings = of(arguments, environment, faults);
    faults.throwIfAny("settings");
    return settings;
  }

  /** These, but for one. */
  public Settings with(String key, String value) {
    Settings others = new Settings(values);
    others.values.put(key, value);
    return others;
  }

  public String text(String key) {
    return values.get(key);
  }

  /** Words between commas; none where there is nothing. */
  public List<String> words(String key) {
    return Stream.of(text(key).split(",", -1))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** A whole number; 0 where it is none, which {@link #of} noted as a fault. */
  public int whole(String key) {
    String text = text(key);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** A length of time like {@code 500ms}, {@code 10s}, {@code 5m}. */
  public Duration duration(String key) {
    String text = text(key);
    if (text.matches("\\d{1,9}ms")) {
      return Duration.ofMillis(Long.parseLong(text.replace("ms", "")));
    }
    if (text.matches("\\d{1,9}[smh]")) {
      return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }
    return Duration.ZERO;
  }

  /** The settings that begin with a prefix, without it. */
  public Map<String, String> under(String prefix) {
    Map<String, String> under = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            under.put(key.substring(prefix.length()), value);
          }
        });
    return under;
  }

  /**
   * As arguments of a job's command line: all that has a default, so that the environment where the
   * job is built changes none of it. Secrets are not for command lines: the password and what goes
   * to clients come from that environment.
   */
  public String[] asArguments() {
    return values.entrySet().stream()
        .filter(set -> DEFAULTS.containsKey(set.getKey()))
        .filter(set -> !set.getKey().equals(CLICKHOUSE_PASSWORD))
        .map(set -> "--" + set.getKey() + "=" + set.getValue())
        .toArray(String[]::new);
  }

  private void check(Faults faults) {
    for (String key : new String[] {KAFKA_PARTITIONS, BUFFER_MILLIS, PARALLELISM}) {
      if (!text(key).matches("\\d{1,9}")) {
        faults.add("--" + key, "must be a whole number; was " + text(key));
      }
    }
    if (whole(KAFKA_PARTITIONS) < 1 && text(KAFKA_PARTITIONS).matches("\\d{1,9}")) {
      faults.add("--" + KAFKA_PARTITIONS, "must be at least 1");
    }
    for (String key : new String[] {KAFKA_IDLE, CHECKPOINT}) {
      if (duration(key).isZero()) {
        faults.add("--" + key, "must be a length of time like 500ms, 10s or 5m; was " + text(key));
      }
    }
    if (!text(MODE).matches("live|replay")) {
      faults.add("--" + MODE, "must be live or replay; was " + text(MODE));
    }
    if (!text(CLICKHOUSE_DATABASE).matches("[A-Za-z0-9_]{1,64}")) {
      faults.add(
          "--" + CLICKHOUSE_DATABASE,
          "must be letters, digits and _; was " + text(CLICKHOUSE_DATABASE));
    }
    if (HttpAddress.parse(text(CLICKHOUSE_URL)).isEmpty()) {
      faults.add(
          "--" + CLICKHOUSE_URL, "must be like http://host:8123; was " + text(CLICKHOUSE_URL));
    }
  }

  private static boolean isKnown(String key) {
    return DEFAULTS.containsKey(key)
        || key.startsWith(KAFKA_CLIENT)
        || key.startsWith(CLICKHOUSE_CLIENT);
  }

  private static String variable(String key) {
    return "FENGHUO_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  /** The setting of a client that a variable of the environment sets, if it does. */
  private static Optional<String> clientKey(String name, String prefix, String underscore) {
    String start = variable(prefix);
    return name.startsWith(start) && name.length() > start.length()
        ? Optional.of(
            prefix
                + name.substring(start.length()).toLowerCase(Locale.ROOT).replace("_", underscore))
        : Optional.empty();
  }
}
