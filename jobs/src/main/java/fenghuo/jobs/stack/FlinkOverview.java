package fenghuo.jobs.stack;

/** What a cluster says of itself. */
public record FlinkOverview(int taskManagers, int slots, int freeSlots, int runningJobs) {}
