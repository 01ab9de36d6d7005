package fenghuo.connectors.wire;

import fenghuo.model.Ids;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * QuakeML 1.2, Basic Event Description: each event is a record, by its preferred origin and
 * magnitude, or by the first where it prefers none.
 *
 * <p>Fields: {@code event} (an id of at most 64 characters), {@code publicID}, {@code time}, {@code
 * longitude}, {@code latitude} (WGS 84, degrees), {@code depth_km} (QuakeML has metres), {@code
 * mag}, {@code magType}, {@code evaluationMode}, {@code evaluationStatus}, {@code place}, {@code
 * type}, {@code agencyID}, {@code updated} and {@code revision}: the event's version, or where it
 * has none, how many seconds after the earthquake it was created. Times are UTC, also where they do
 * not say so.
 *
 * <p>Source: Euchner and Schorlemmer (2013), QuakeML-BED 1.2.
 */
public final class QuakeMlFormat implements WireFormat {
  private static final long serialVersionUID = 1L;
  private static final String QUAKEML = "http://quakeml.org/xmlns/quakeml/1.2";
  private static final String EVENTS = "http://quakeml.org/xmlns/bed/1.2";
  private static final String CATALOG = "{http://anss.org/xmlns/catalog/0.1}";
  private static final String UTC = "Z";
  private static final double METRES = 1_000; // in a kilometre
  private static final int LONGEST_NAME = 64;
  private static final Pattern VERSION = Pattern.compile("\\d{1,6}");
  private static final String CREATION = "creationInfo";

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    XmlElement root = XmlTree.of(bytes);
    if (!root.isNamed(QUAKEML, "quakeml")) {
      throw new UnreadableException("is no QuakeML 1.2: " + root.name());
    }
    Harvest harvest = new Harvest();
    for (XmlElement parameters : root.children()) {
      if (parameters.isNamed(EVENTS, "eventParameters")) {
        parameters
            .children("event")
            .forEach(event -> harvest.add(fields(event).object(), event::xml));
      }
    }
    return harvest.contents();
  }

  private static Fields fields(XmlElement event) {
    Fields fields = new Fields().text("event", nameOf(event));
    fields.text("publicID", event.attribute("publicID"));
    fields.text("type", event.text("type")).text("place", place(event));
    Optional<XmlElement> origin = preferred(event, "origin", "preferredOriginID");
    origin.ifPresent(found -> origin(fields, found));
    preferred(event, "magnitude", "preferredMagnitudeID")
        .ifPresent(
            found ->
                fields
                    .number("mag", found.text("mag", "value"))
                    .text("magType", found.text("type")));
    XmlElement created = event.child(CREATION).isPresent() ? event : origin.orElse(event);
    revise(fields, created, origin);
    return fields;
  }

  private static void origin(Fields fields, XmlElement origin) {
    fields
        .text("time", TimeText.withOffset(origin.text("time", "value"), UTC))
        .number("longitude", origin.text("longitude", "value"))
        .number("latitude", origin.text("latitude", "value"))
        .number("depth_km", origin.text("depth", "value"), METRES)
        .text("evaluationMode", origin.text("evaluationMode"))
        .text("evaluationStatus", origin.text("evaluationStatus"));
  }

  private static void revise(Fields fields, XmlElement created, Optional<XmlElement> origin) {
    String version = created.text(CREATION, "version");
    String updated = TimeText.withOffset(created.text(CREATION, "creationTime"), UTC);
    fields.text("agencyID", created.text(CREATION, "agencyID")).text("updated", updated);
    if (VERSION.matcher(version).matches()) {
      fields.count("revision", Integer.parseInt(version));
      return;
    }
    Revisions.write(
        fields,
        origin
            .map(found -> TimeText.withOffset(found.text("time", "value"), UTC))
            .flatMap(TimeText::instantOf),
        TimeText.instantOf(updated));
  }

  /** The id in the catalogue where the agency states it, else the public id, or its digest. */
  private static String nameOf(XmlElement event) {
    String id = event.attribute(CATALOG + "eventid");
    String catalogued = id.isEmpty() ? "" : event.attribute(CATALOG + "eventsource") + id;
    String name = catalogued.isEmpty() ? event.attribute("publicID") : catalogued;
    return name.length() <= LONGEST_NAME ? name : Ids.of(name);
  }

  /**
   * What the preferred of several is; the first where none is preferred, or the preferred is not
   * there.
   */
  private static Optional<XmlElement> preferred(XmlElement event, String kind, String preference) {
    String id = event.text(preference);
    List<XmlElement> several = event.children(kind);
    return several.stream()
        .filter(one -> !id.isEmpty() && one.attribute("publicID").equals(id))
        .findFirst()
        .or(() -> several.stream().findFirst());
  }

  /** The name of the earthquake or of its region, or whatever text describes it. */
  private static String place(XmlElement event) {
    List<XmlElement> descriptions = event.children("description");
    for (String type : List.of("earthquake name", "region name", "Flinn-Engdahl region")) {
      for (XmlElement description : descriptions) {
        if (description.text("type").equals(type)) {
          return description.text("text");
        }
      }
    }
    return descriptions.isEmpty() ? "" : descriptions.get(0).text("text");
  }

  @Override
  public boolean isOurs() {
    return false;
  }
}
