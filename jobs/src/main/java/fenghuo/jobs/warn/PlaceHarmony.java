package fenghuo.jobs.warn;

import fenghuo.datasets.places.County;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Township;
import fenghuo.policy.Faults;
import fenghuo.rules.Rulebook;
import fenghuo.rules.hazard.Extent;
import fenghuo.rules.hazard.Scope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether rules name places that there are; otherwise they would hold nowhere. */
final class PlaceHarmony {
  private final Map<String, Township> townships = new HashMap<>();
  private final Set<String> counties = new HashSet<>();
  private final Set<String> prefectures = new HashSet<>();
  private final Faults faults;

  PlaceHarmony(Places places, Faults faults) {
    this.faults = faults;
    places.townships().forEach(township -> townships.put(township.code(), township));
    for (County county : places.counties()) {
      counties.add(county.code());
      if (Extent.COUNTY.isCode(county.code())) { // what is none was noted when it was read
        prefectures.add(Extent.prefectureOf(county.code()));
      }
    }
  }

  /** Checks every place that a local rule or a past event names. */
  void check(Rulebook rules) {
    rules.hazards().forEach(rule -> rule.locals().forEach(local -> check(local.scope())));
    rules.events().forEach(event -> event.areas().forEach(area -> check(area.scope())));
  }

  private void check(Scope scope) {
    if (!scope.extent().isCode(scope.code())) {
      return; // noted when it was read
    }
    switch (scope.extent()) {
      case TOWNSHIP -> checkTownship(scope);
      case COUNTY -> checkThereIs(counties.contains(scope.code()), scope);
      case PREFECTURE -> checkThereIs(prefectures.contains(scope.code()), scope);
      case POINT -> {} // any source of its feed: stations come and go
    }
  }

  /** Sources are looked for in cells; a township without one of its own holds none. */
  private void checkTownship(Scope scope) {
    Township township = townships.get(scope.code());
    checkThereIs(township != null, scope);
    if (township != null && !township.hasOwnCell()) {
      String what = "%s has no cell of its own and holds no source; name %s, whose cell holds it";
      faults.add(scope.stated(), what.formatted(township.name(), township.cell()));
    }
  }

  private void checkThereIs(boolean isThere, Scope scope) {
    if (!isThere) {
      faults.add(scope.stated(), "there is no %s %s".formatted(scope.extent().key(), scope.code()));
    }
  }
}
