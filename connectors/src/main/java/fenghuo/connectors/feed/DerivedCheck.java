package fenghuo.connectors.feed;

import fenghuo.connectors.feed.Derivation.Product;
import fenghuo.model.Quantity;
import fenghuo.policy.Entry;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether derived feeds can be made of the feeds that they name; for {@link Feeds}. */
final class DerivedCheck {
  private final Map<String, Feed> sent = new HashMap<>();
  private final Map<Product, String> feedByProduct = new EnumMap<>(Product.class);

  DerivedCheck(List<Feed> feeds) {
    feeds.stream().filter(feed -> !feed.isDerived()).forEach(feed -> sent.put(feed.name(), feed));
  }

  void check(Feed derived, Entry file) {
    Product product = derived.derivation().product();
    String twin = feedByProduct.putIfAbsent(product, derived.name());
    if (twin != null) {
      file.get("derived").fault("is what %s makes already".formatted(twin));
    }
    for (Entry entry : file.find("from").map(Entry::items).orElse(List.of())) {
      Feed source = sent.get(entry.text());
      if (source == null) {
        entry.fault("no feed that comes in from outside is named " + entry.text());
        continue;
      }
      Set<Quantity> missing = EnumSet.noneOf(Quantity.class);
      missing.addAll(product.needs());
      source.readings().forEach(field -> missing.remove(field.quantity()));
      if (!missing.isEmpty()) {
        entry.fault("feed %s has no reading %s".formatted(source.name(), missing));
      }
      if (source.keepSeconds() > derived.keepSeconds()) {
        entry.fault("feed %s keeps longer than revisable".formatted(source.name()));
      }
    }
  }
}
