package fenghuo.policy;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A policy file as text: its name (which is the id of the rule or feed in it) and its YAML.
 *
 * @param name file name without its ending: {@code heavy-rain}
 * @param file as faults name it: {@code hazards/heavy-rain.yaml}
 */
public record PolicyFile(String name, String file, String text) {

  /** The whole file as one entry; what is not YAML is a fault, and then the entry is empty. */
  public Entry read(Faults faults) {
    Entry whole = new Entry(file, "", compose(faults), faults);
    whole.noteTwins();
    return whole;
  }

  private Optional<Node> compose(Faults faults) {
    try {
      Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
      if (root.isEmpty()) {
        faults.add(file, "is empty");
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      faults.add(file + ":" + line, "is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      faults.add(file, "is not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }
}
