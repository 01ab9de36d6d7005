package fenghuo.jobs.quality;

import fenghuo.connectors.feed.Feeds;
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

  /** Notes what norms ask of feeds that these do not have. */
  public void check(Feeds feeds, Faults faults) {
    for (Norm norm : byQuantity.values()) {
      boolean asks = norm.neighbours() != null && norm.neighbours().radar() != null;
      String name = asks ? norm.neighbours().radar().feed() : "";
      boolean isThere =
          feeds.all().stream()
              .anyMatch(feed -> feed.name().equals(name) && feed.field(norm.quantity()) != null);
      if (asks && !isThere) {
        faults.add(
            "norms", "%s: no feed %s reports it for the radar".formatted(norm.quantity(), name));
      }
    }
  }

  /** The norm of a quantity; null where there is none. */
  public Norm of(Quantity quantity) {
    return byQuantity.get(quantity);
  }
}
