package fenghuo.jobs.stack;

/**
 * Where a job finds the stack.
 *
 * @param kafkaBootstrap as Kafka clients want it: {@code 127.0.0.1:9092}
 * @param clickhouseHttpUrl of ClickHouse's HTTP port, no path: {@code http://127.0.0.1:8123}
 */
public record Endpoints(String kafkaBootstrap, String clickhouseHttpUrl) {}
