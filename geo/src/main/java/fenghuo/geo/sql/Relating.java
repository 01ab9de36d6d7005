package fenghuo.geo.sql;

import static fenghuo.geo.sql.Overload.way;
import static fenghuo.geo.sql.SqlType.BOOLEAN;
import static fenghuo.geo.sql.SqlType.DOUBLE;
import static fenghuo.geo.sql.SqlType.GEOMETRY;
import static fenghuo.geo.sql.SqlType.STRING;
import static fenghuo.geo.sql.StFunction.st;

import java.util.Map;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.sedona.common.Predicates;
import org.locationtech.jts.geom.Geometry;

/** How two geometries lie to one another. A border is covered and not contained. */
final class Relating {
  static final Map<String, UserDefinedFunction> FUNCTIONS =
      Map.ofEntries(
          st("ST_Contains", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::contains)),
          st("ST_CoveredBy", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::coveredBy)),
          st("ST_Covers", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::covers)),
          st("ST_Crosses", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::crosses)),
          st("ST_Disjoint", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::disjoint)),
          st(
              "ST_DWithin",
              way(GEOMETRY, GEOMETRY, DOUBLE, BOOLEAN, Predicates::dWithin),
              way(GEOMETRY, GEOMETRY, DOUBLE, BOOLEAN, BOOLEAN, Predicates::dWithin)),
          st("ST_Equals", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::equals)),
          st("ST_Intersects", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::intersects)),
          st("ST_OrderingEquals", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::orderingEquals)),
          st("ST_Overlaps", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::overlaps)),
          st(
              "ST_Relate",
              way(GEOMETRY, GEOMETRY, STRING, (a, b) -> a.relate(b).toString()),
              way(GEOMETRY, GEOMETRY, STRING, BOOLEAN, Geometry::relate)),
          st("ST_Touches", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::touches)),
          st("ST_Within", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::within)));

  private Relating() {}
}
