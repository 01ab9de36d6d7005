package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Township;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;

/** From a point to whom to warn: {@link TownshipIndex}, then {@link Gazetteer}. */
class ReachableTest {
  private static final Places PLACES = Places.builtIn();

  @Test
  void everyOneOfThe304TownshipsIsReachedFromJustOneCell() {
    TownshipIndex index = TownshipIndex.of(PLACES);
    Gazetteer gazetteer = Gazetteer.of(PLACES);
    List<String> reached = new ArrayList<>();
    for (Region cell : index.cells()) {
      Point inside = cell.shape().getInteriorPoint();
      String found = index.townshipAt(inside.getX(), inside.getY()).orElseThrow();
      gazetteer.heldBy(found).forEach(township -> reached.add(township.code()));
    }
    assertThat(reached)
        .hasSize(304)
        .containsExactlyInAnyOrderElementsOf(
            PLACES.townships().stream().map(Township::code).toList());
  }
}
