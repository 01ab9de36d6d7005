/**
 * The real parts that Fenghuo runs beside: a Kafka broker, a ClickHouse engine, a Flink cluster.
 * Each is a process of its own, bound to loopback, with its data in the work folder: a {@link
 * fenghuo.jobs.stack.Daemon}. It is attached (ends with the JVM that started it) or detached (stays
 * until stopped). {@link fenghuo.jobs.stack.Stack} keeps broker and engine together.
 */
package fenghuo.jobs.stack;
