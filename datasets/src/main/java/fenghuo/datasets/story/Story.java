package fenghuo.datasets.story;

import fenghuo.model.Text;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.policy.PolicyFolder;
import java.time.Instant;
import java.util.List;

/**
 * A documented event, as the feeds would have reported it.
 *
 * @param name of its folder
 * @param synthetic what about it is not documented; {@link Text#NONE} where all is
 * @param records in time order
 */
public record Story(
    String name,
    Text title,
    String source,
    Text synthetic,
    Instant from,
    Instant to,
    List<StoryRecord> records) {

  public Story {
    records = List.copyOf(records);
  }

  /** The stories that come with the engine, in the order in which they are told. */
  public static List<Story> builtIn() {
    Faults faults = new Faults();
    List<Story> stories =
        List.of(
            builtIn("luding-2022", faults),
            builtIn("earthquakes-2010-2026", faults),
            builtIn("mianning-2020", faults));
    faults.throwIfAny("stories");
    return stories;
  }

  private static Story builtIn(String name, Faults faults) {
    List<PolicyFile> files = PolicyFolder.of(Story.class, "scenarios/" + name);
    return StoryReader.read(name, files.get(0).read(faults));
  }
}
