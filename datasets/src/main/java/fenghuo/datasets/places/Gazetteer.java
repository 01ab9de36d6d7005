package fenghuo.datasets.places;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names of places, by code and back. Immutable. A code it does not know is answered with the code
 * itself where a name is asked for, and with nothing otherwise.
 */
public final class Gazetteer implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The people after whom a township is named; bulletins leave them out: 新安[傣族]乡. */
  private static final String PEOPLE = "(蒙古族|藏族|苗族|纳西族|傣族|傈僳族|回族|彝族)(?=乡$)";

  private final Map<String, County> counties = new HashMap<>();
  private final Map<String, Township> townships = new HashMap<>();
  private final Map<String, List<Township>> byCounty;
  private final Map<String, List<Township>> byCell;

  /** County code and name, to township; what is written first wins. */
  private final Map<String, Township> byName = new HashMap<>();

  private Gazetteer(Places places) {
    places.counties().forEach(county -> counties.put(county.code(), county));
    places.townships().forEach(township -> townships.put(township.code(), township));
    byCounty = grouped(places.townships(), Township::county);
    byCell = grouped(places.townships(), Township::cell);
    places.townships().forEach(township -> remember(township.name(), township.code()));
    places.aliases().forEach(alias -> remember(alias.name(), alias.township()));
    places.seats().forEach(seat -> remember(seat.name(), seat.township()));
    places.townships().forEach(township -> remember(plain(township.name()), township.code()));
  }

  public static Gazetteer of(Places places) {
    return new Gazetteer(places);
  }

  public Optional<Township> township(String code) {
    return Optional.ofNullable(townships.get(code));
  }

  public Optional<County> county(String code) {
    return Optional.ofNullable(counties.get(code));
  }

  /** County and township, as a person would say it: {@code 冕宁县彝海镇}. */
  public String fullName(String code) {
    Township township = townships.get(code);
    if (township == null) {
      return counties.containsKey(code) ? counties.get(code).name() : code;
    }
    return fullName(township.county()) + township.name();
  }

  /** The townships of a county, by its code, in the order of the table. */
  public List<Township> townshipsOf(String county) {
    return byCounty.getOrDefault(county, List.of());
  }

  /**
   * Whom to warn of what happens in a cell: the township itself and those without a seat that it
   * holds, in the order of the table. None where the township has no cell of its own.
   */
  public List<Township> heldBy(String cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  /**
   * The township of a county that goes by a name: its own, an alias, one merged into it, or its own
   * without the people it is named after, in this order.
   *
   * @param county code of the county
   */
  public Optional<Township> find(String county, String name) {
    String asked = name.strip().replaceFirst("办事处$", "");
    Township found = byName.get(county + asked);
    return Optional.ofNullable(found == null ? byName.get(county + plain(asked)) : found);
  }

  private void remember(String name, String code) {
    Township township = townships.get(code);
    if (township == null) {
      throw new IllegalArgumentException(name + " is to name " + code + ", which is no township");
    }
    byName.putIfAbsent(township.county() + name, township);
  }

  private static String plain(String name) {
    return name.replaceFirst(PEOPLE, "");
  }

  private static Map<String, List<Township>> grouped(
      List<Township> townships, Function<Township, String> key) {
    Map<String, List<Township>> groups = new HashMap<>();
    for (Township township : townships) {
      groups.computeIfAbsent(key.apply(township), any -> new ArrayList<>()).add(township);
    }
    groups.replaceAll((code, members) -> Collections.unmodifiableList(members));
    return groups;
  }
}
