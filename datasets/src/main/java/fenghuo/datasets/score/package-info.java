/**
 * How good warnings were: what was warned of beside what happened. Handbook 8.1; a score without
 * days on which nothing happened says nothing of false alarms.
 */
package fenghuo.datasets.score;
