package fenghuo.datasets.places;

import fenghuo.datasets.places.Tables.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rivers or roads as read, point by point, and what must hold in them: two points at least, none
 * twice in a row, every number once, one English name; and between rivers: each flows into one that
 * there is, at one of its points, and never back into itself.
 */
final class Courses {
  private final Map<String, List<Line<CoursePoint>>> byName = new LinkedHashMap<>();

  Courses(List<Line<CoursePoint>> points) {
    for (Line<CoursePoint> point : points) {
      byName.computeIfAbsent(point.value().course(), any -> new ArrayList<>()).add(point);
    }
    // stable: of two points with one number the first stays before the second
    Comparator<Line<CoursePoint>> byOrder = Comparator.comparingInt(line -> line.value().order());
    byName.values().forEach(course -> course.sort(byOrder));
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  List<River> rivers() {
    return byName.values().stream().map(Courses::river).toList();
  }

  List<Road> roads() {
    return byName.values().stream().map(Courses::road).toList();
  }

  private static River river(List<Line<CoursePoint>> course) {
    CoursePoint last = last(course).value();
    return new River(
        last.course(),
        last.nameEn(),
        course.stream().map(line -> line.value().riverPoint()).toList(),
        last.into());
  }

  private static Road road(List<Line<CoursePoint>> course) {
    CoursePoint last = last(course).value();
    return new Road(
        last.course(),
        last.nameEn(),
        course.stream().map(line -> line.value().roadPoint()).toList());
  }

  /** Notes every breach as a fault with file and line. */
  void check() {
    byName.values().forEach(Courses::checkPoints);
    byName.values().forEach(this::checkMouth);
    checkCircles();
  }

  private static void checkPoints(List<Line<CoursePoint>> course) {
    if (course.size() < 2) {
      last(course).row().fault("order", "needs a second point; one point is no course");
    }
    for (int i = 1; i < course.size(); i++) {
      checkPair(course.get(i - 1), course.get(i));
    }
  }

  private static void checkPair(Line<CoursePoint> before, Line<CoursePoint> after) {
    if (before.value().order() == after.value().order()) {
      after.row().fault("order", "stands already in " + before.row().where());
    }
    if (before.value().isAt(after.value())) {
      after.row().fault("lon", "is the same point as in " + before.row().where());
    }
    if (!before.value().nameEn().equals(after.value().nameEn())) {
      after
          .row()
          .fault(
              "name_en",
              "must be %s as in %s".formatted(before.value().nameEn(), before.row().where()));
    }
    if (!before.value().into().isEmpty()) {
      before.row().fault("into", "may stand at the last point only");
    }
  }

  private void checkMouth(List<Line<CoursePoint>> course) {
    Line<CoursePoint> mouth = last(course);
    String into = mouth.value().into();
    if (into.isEmpty()) {
      return;
    }
    List<Line<CoursePoint>> main = byName.get(into);
    if (main == null) {
      mouth.row().fault("into", "no river in rivers.csv has the name " + into);
    } else if (main.stream().noneMatch(point -> point.value().isAt(mouth.value()))) {
      mouth.row().fault("into", "its lon and lat must be those of a point of " + into);
    }
  }

  /** A fault at the mouth of every river that flows back into itself. */
  private void checkCircles() {
    for (String river : byName.keySet()) {
      Set<String> passed = new HashSet<>();
      String at = river;
      while (byName.containsKey(at) && passed.add(at)) {
        at = last(byName.get(at)).value().into();
      }
      if (at.equals(river)) {
        last(byName.get(river)).row().fault("into", "leads in a circle back into " + river);
      }
    }
  }

  private static Line<CoursePoint> last(List<Line<CoursePoint>> course) {
    return course.get(course.size() - 1);
  }
}
