package fenghuo.connectors.feed;

import fenghuo.model.Arrival;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A feed file, read: one monitoring stream.
 *
 * @param name the file's name
 * @param decoder of its wire format, by name
 * @param latenessSeconds how long a record may be under way
 * @param revisableSeconds how long after its time an observation may be revised; 0 where a revision
 *     is no later than any record
 * @param aheadSeconds how far a source's clock may run ahead of the arrival
 * @param samplingSeconds how often a source reports; 0 where it does so when something happened
 * @param trust how far its values are believed
 * @param link by what its records travel
 * @param updates what a revision replaces
 * @param reports when its sources report
 * @param registers what it is a register of; NOTHING where it is none
 * @param derivation what the engine makes it of; NONE where it comes in from outside
 * @param reachMetres how far outside the prefecture an observation still matters; 0: not at all
 * @param says which fields hold what every observation has
 * @param readings the fields that are quantities
 * @param contradictions which readings do not go together
 * @param labels the fields that are words
 */
public record Feed(
    String name,
    Text title,
    String topic,
    String decoder,
    long latenessSeconds,
    long revisableSeconds,
    long aheadSeconds,
    long samplingSeconds,
    Trust trust,
    Link link,
    Updates updates,
    Reports reports,
    Registers registers,
    Derivation derivation,
    double reachMetres,
    Says says,
    List<ReadingField> readings,
    List<Contradiction> contradictions,
    List<LabelField> labels)
    implements Serializable {

  /** The label of an entry in the register of stations that names the feed of the station. */
  public static final String WHOSE = "feed";

  public Feed {
    readings = List.copyOf(readings);
    contradictions = List.copyOf(contradictions);
    labels = List.copyOf(labels);
  }

  /** What a revision replaces. */
  public enum Updates {
    /** What the source said of one moment. */
    MOMENT,
    /** All that was said of the source, its time and place included. */
    WHOLE
  }

  /** When the sources of a feed report. */
  public enum Reports {
    /** At fixed times, whatever happens: where one is silent, nobody is looking. */
    REGULARLY,
    /** When something happened: silence says nothing. */
    EVENTS,
    /** When an entry is made, changed or withdrawn: nothing is observed, but what there is said. */
    REGISTER
  }

  /** What a register tells of. There is at most one of each kind. */
  public enum Registers {
    NOTHING,
    /** Where the sources of other feeds stand. */
    STATIONS,
    /** Where a hazard is known to be, whom it threatens and who answers for it. */
    SITES,
    /** How many people are in a place. */
    EXPOSURE
  }

  /** How far the values of a feed are believed. */
  public enum Trust {
    /** Stations of a service that calibrates and answers for them. */
    OFFICIAL,
    /** Instruments that are cheap, or nobody's duty: alone they prove little. */
    AUXILIARY,
    /** What people say. */
    PEOPLE
  }

  /** By what records travel. */
  public enum Link {
    WIRED,
    /** The mobile network: gone where masts are without power. */
    CELLULAR,
    /** In batches, hours late at times. */
    SATELLITE
  }

  /**
   * The fields that hold source, time, place and revision.
   *
   * @param lon empty where the register of stations tells the place
   * @param lat empty where lon is
   */
  public record Says(String source, String time, String lon, String lat, String revision)
      implements Serializable {

    List<String> fields() {
      return isPlaced()
          ? List.of(source, time, lon, lat, revision)
          : List.of(source, time, revision);
    }

    /** Whether a record says where it was observed. */
    public boolean isPlaced() {
      return !lon.isEmpty();
    }
  }

  /**
   * A field that is a quantity.
   *
   * @param least the least that is plausible, in the quantity's unit
   * @param required whether a record without it is set aside
   * @param otherwise what it counts as where it is not given; NaN: as nothing
   * @param times by which the field's number is multiplied to be in the quantity's unit
   */
  public record ReadingField(
      String field,
      Quantity quantity,
      double least,
      double most,
      boolean required,
      double otherwise,
      double times,
      Checks checks)
      implements Serializable {

    /** Whether a value is plausible. */
    public boolean allows(double value) {
      return value >= least && value <= most;
    }
  }

  /**
   * What makes a reading doubtful, one source alone seen.
   *
   * @param usualLeast the least that is usual, in the quantity's unit; of what is required to be
   *     more, that
   * @param step the most that it changes from one report to the next; infinite: any
   * @param stepSeconds over this time; twice as much over twice the time
   * @param stuckSeconds for how long it stays the same at most; 0: for ever
   * @param growth of a counter, which only grows but for falling back to about nothing: the
   *     quantity that it grows by from one report to the next; null of what is no counter
   */
  public record Checks(
      double usualLeast,
      double usualMost,
      double step,
      long stepSeconds,
      long stuckSeconds,
      Quantity growth)
      implements Serializable {

    /** Whether it is a counter. */
    public boolean isCounter() {
      return growth != null;
    }

    /** Whether they compare a reading with those before it. */
    public boolean remember() {
      return stuckSeconds > 0 || isCounter() || step < Double.POSITIVE_INFINITY;
    }
  }

  /**
   * A field that is words.
   *
   * @param words the words it may hold, in the order of the feed file: from the least serious to
   *     the most; empty: any
   * @param longest the most characters that are kept
   * @param personal whether it tells of a person, so that asides do not show it: {@link AsideText}
   */
  public record LabelField(
      String field, List<String> words, boolean required, int longest, boolean personal)
      implements Serializable {
    public LabelField {
      words = List.copyOf(words);
    }
  }

  /**
   * How serious the words of an observation are, as a number to compare two of this feed by: the
   * place of each word among those its field may hold, the first field of the feed file counting
   * most; 0 where no field is limited to some words.
   */
  public long seriousness(Observation observation) {
    long serious = 0;
    for (LabelField field : labels) {
      if (!field.words().isEmpty()) {
        int place = field.words().indexOf(observation.label(field.field()));
        serious = serious * (field.words().size() + 1) + place + 1;
      }
    }
    return serious;
  }

  /** Whether the engine makes its observations, so that it has no topic. */
  public boolean isDerived() {
    return derivation.product() != Derivation.Product.NOTHING;
  }

  /** Every field that the feed file names; one that it names twice stands here twice. */
  List<String> fields() {
    List<String> fields = new ArrayList<>(says.fields());
    readings.forEach(field -> fields.add(field.field()));
    labels.forEach(field -> fields.add(field.field()));
    return fields;
  }

  /** The field of a quantity; null where there is none. */
  public ReadingField field(Quantity quantity) {
    for (ReadingField field : readings) {
      if (field.quantity() == quantity) {
        return field;
      }
    }
    return null;
  }

  /** How far behind the watermark an observation may be and still count, s. */
  public long keepSeconds() {
    return Math.max(latenessSeconds, revisableSeconds);
  }

  /**
   * Why an observation of this feed cannot be believed: its time, its place, a reading that the
   * feed requires, or all of them. Where only others cannot, the rest goes on.
   */
  public Optional<String> implausible(Observation observation) {
    if (observation.time().isBefore(Arrival.EARLIEST)) {
      return Optional.of("before %s: %s".formatted(Arrival.EARLIEST, observation.time()));
    }
    if (says.isPlaced()
        && !(Math.abs(observation.lon()) <= 180 && Math.abs(observation.lat()) <= 90)) {
      return Optional.of(
          "no such place: lon %s, lat %s".formatted(observation.lon(), observation.lat()));
    }
    List<String> beyond = beyondLimits(observation, false);
    List<String> required = beyondLimits(observation, true);
    boolean isAll = !beyond.isEmpty() && beyond.size() == observation.readings().size();
    return isAll || !required.isEmpty()
        ? Optional.of(String.join("; ", required.isEmpty() ? beyond : required))
        : Optional.empty();
  }

  /** Whether some reading of an observation is not plausible. */
  public boolean isBeyondLimits(Observation observation) {
    return !beyondLimits(observation, false).isEmpty();
  }

  private List<String> beyondLimits(Observation observation, boolean onlyRequired) {
    List<String> beyond = new ArrayList<>();
    for (ReadingField field : readings) {
      double reading = observation.reading(field.quantity(), field.least());
      if (!field.allows(reading) && (field.required() || !onlyRequired)) {
        beyond.add(
            "%s must lie in [%s, %s]; was %s"
                .formatted(field.field(), field.least(), field.most(), reading));
      }
    }
    return beyond;
  }
}
