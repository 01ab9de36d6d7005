package fenghuo.jobs.quality;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Located;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

/** Flags an observation by its limits alone. Keeps nothing. */
final class AloneFunction extends RichMapFunction<Located, Located> {
  private static final long serialVersionUID = 1L;

  private final Feeds feeds;
  private final Norms norms;
  private transient Map<String, SourceChecks> checks;

  AloneFunction(Feeds feeds, Norms norms) {
    this.feeds = feeds;
    this.norms = norms;
  }

  @Override
  public void open(OpenContext context) {
    checks = new HashMap<>();
    feeds.all().forEach(feed -> checks.put(feed.name(), new SourceChecks(feed, norms)));
  }

  @Override
  public Located map(Located located) {
    return checks.get(located.observation().feed()).alone(located);
  }
}
