package fenghuo.connectors.wire;

import fenghuo.model.Ids;
import java.util.List;

/**
 * The Common Alerting Protocol, 1.2 and 1.1: each area of each info block is a record; an info
 * block without an area is one without a place, and an alert without an info block (an Ack, often a
 * Cancel) is one of its own.
 *
 * <p>Fields: {@code warning} (an id of at most 64 characters for this record), CAP's own elements
 * under their names ({@code identifier} to {@code references}, {@code event} to {@code headline},
 * {@code areaDesc}; of several {@code category} and {@code geocode} all, with spaces between),
 * {@code lon}, {@code lat} (WGS 84, degrees: centroid of the polygons, else centre of the first
 * circle), {@code colour} and {@code colourFrom} (see {@link CapColour}). {@code status} is other
 * than {@code Actual} in exercises and tests.
 *
 * <p>An alert, an info block or an area that lacks what CAP requires, says a word that is none of
 * CAP's, or a time without an offset or with {@code Z} is a flaw, and the rest goes on.
 *
 * <p>Source: OASIS CAP-V1.2 (2010); what is required: handbook 9.2 [V].
 */
public final class CapFormat implements WireFormat {
  private static final long serialVersionUID = 1L;
  private static final List<String> VERSIONS =
      List.of("urn:oasis:names:tc:emergency:cap:1.2", "urn:oasis:names:tc:emergency:cap:1.1");
  private static final List<String> OF_ALERT =
      List.of("identifier", "sender", "status", "msgType", "scope", "source", "note", "references");
  private static final List<String> OF_INFO =
      List.of(
          "language", "event", "urgency", "severity", "certainty", "senderName", "headline", "web");
  private static final List<String> TIMES = List.of("effective", "onset", "expires");
  private static final int LONGEST_NAME = 64;

  /** Each repeats what the alert says, so a long alert of many areas would be many long records. */
  private static final int MOST_RECORDS = 1_000;

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    XmlElement alert = XmlTree.of(bytes);
    if (!alert.name().equals("alert") || !VERSIONS.contains(alert.namespace())) {
      throw new UnreadableException("is no CAP 1.2 or 1.1: " + alert.name());
    }
    Harvest harvest = new Harvest();
    try {
      CapCheck.alert(alert);
    } catch (FlawedException e) {
      harvest.add("", e, alert.xml());
      return harvest.contents();
    }
    List<XmlElement> infos = alert.children("info");
    int areas = infos.stream().mapToInt(info -> info.children("area").size()).sum();
    if (infos.size() + areas > MOST_RECORDS) {
      throw new UnreadableException(
          "has more than %d info blocks and areas".formatted(MOST_RECORDS));
    }
    Fields common = ofAlert(alert);
    if (infos.isEmpty()) {
      harvest.add(named("", common).object(), alert::xml);
    }
    for (int i = 0; i < infos.size(); i++) {
      info(common, infos.get(i), i + 1, harvest);
    }
    return harvest.contents();
  }

  private static void info(Fields alert, XmlElement info, int number, Harvest harvest)
      throws UnreadableException {
    try {
      CapCheck.info(info);
    } catch (FlawedException e) {
      harvest.add("info %d: ".formatted(number), e, info.xml());
      return;
    }
    Fields common = ofInfo(alert, info);
    List<XmlElement> areas = info.children("area");
    if (areas.isEmpty()) {
      harvest.add(named("/" + number, common).object(), info::xml);
    }
    for (int i = 0; i < areas.size(); i++) {
      String piece = "%d.%d".formatted(number, i + 1);
      try {
        CapArea area = CapArea.of(areas.get(i));
        Fields fields = area.addTo(named("/" + piece, common));
        harvest.add(fields.object(), areas.get(i)::xml);
      } catch (FlawedException e) {
        harvest.add("area %s: ".formatted(piece), e, areas.get(i).xml());
      }
    }
  }

  private static Fields ofAlert(XmlElement alert) {
    Fields fields = new Fields().text("sent", CapCheck.time(alert.text("sent")));
    OF_ALERT.forEach(element -> fields.text(element, alert.text(element)));
    return fields;
  }

  private static Fields ofInfo(Fields alert, XmlElement info) {
    Fields fields = alert.copy().text("category", CapArea.joined(info, "category"));
    OF_INFO.forEach(element -> fields.text(element, info.text(element)));
    TIMES.forEach(element -> fields.text(element, CapCheck.time(info.text(element))));
    CapColour.of(info)
        .ifPresent(
            found -> fields.text("colour", found.level().name()).text("colourFrom", found.from()));
    return fields;
  }

  /**
   * One record of an alert.
   *
   * @param piece which of its records this is
   */
  private static Fields named(String piece, Fields common) {
    String name = common.object().path("identifier").textValue() + piece;
    return common.copy().text("warning", name.length() <= LONGEST_NAME ? name : Ids.of(name));
  }

  @Override
  public boolean isOurs() {
    return false;
  }
}
