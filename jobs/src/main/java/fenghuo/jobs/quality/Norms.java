package fenghuo.jobs.quality;

import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.policy.PolicyFolder;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is usual of each quantity; whatever feed it comes by, it is held to it. */
public record Norms(Map<Quantity, Norm> byQuantity) implements Serializable {
  public static final Norms NONE = new Norms(new EnumMap<>(Quantity.class));

  /** The norms that come with the engine. */
  public static Norms builtIn(Faults faults) {
    return read(PolicyFolder.of(Norms.class, "norms"), faults);
  }

  /** The norms of a folder, instead of the engine's own. */
  public static Norms from(Path folder, Faults faults) {
    return read(PolicyFolder.on(folder, faults), faults);
  }

  /** Reads norm files; whatever is wrong with any of them goes to the faults. */
  public static Norms read(List<PolicyFile> files, Faults faults) {
    Map<Quantity, Norm> norms = new EnumMap<>(Quantity.class);
    for (PolicyFile file : files) {
      Norm norm = NormReader.read(file.read(faults));
      if (norms.put(norm.quantity(), norm) != null) {
        faults.add(file.file(), "quantity: there is another norm for " + norm.quantity());
      }
    }
    return new Norms(norms);
  }

  /** The norm of a quantity; null where there is none. */
  public Norm of(Quantity quantity) {
    return byQuantity.get(quantity);
  }
}
