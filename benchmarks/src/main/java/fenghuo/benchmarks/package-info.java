/**
 * What is fast and what is not: JMH benchmarks, each beside a peer that does the same work in the
 * same run. Only their ratio means anything on another machine.
 */
package fenghuo.benchmarks;
