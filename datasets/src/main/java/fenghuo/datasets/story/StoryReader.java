package fenghuo.datasets.story;

import fenghuo.model.Text;
import fenghuo.policy.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a story file; every fault goes to the entries' {@link fenghuo.policy.Faults}. */
final class StoryReader {
  private static final int MINUTES = 60;
  private static final String RAIN = "weather.rain";

  private StoryReader() {}

  static Story read(String name, Entry file) {
    file.allowing("title", "source", "synthetic", "period", "rain", "records");
    Entry period = file.get("period").allowing("from", "to");
    List<StoryRecord> records = new ArrayList<>();
    file.find("rain").ifPresent(list -> list.items().forEach(gauge -> rain(gauge, records)));
    file.get("records").items().forEach(record -> records.add(record(record)));
    records.sort(Comparator.comparing(StoryRecord::time));
    return new Story(
        name,
        texts(file.get("title")),
        file.get("source").text(),
        file.find("synthetic").map(StoryReader::texts).orElse(Text.NONE),
        period.get("from").time(),
        period.get("to").time(),
        records);
  }

  private static Text texts(Entry entry) {
    entry.allowing("zh", "en");
    return new Text(entry.get("zh").text(), entry.get("en").text());
  }

  private static StoryRecord record(Entry entry) {
    entry.allowing("feed", "at", "mark", "fields");
    entry.get("mark").text();
    return new StoryRecord(
        entry.get("feed").text(), entry.get("at").time(), fields(entry.get("fields")));
  }

  /** Hourly sums, spread evenly over the minutes of each hour. */
  private static void rain(Entry entry, List<StoryRecord> records) {
    entry.allowing("mark", "from", "hourly_mm", "fields");
    entry.get("mark").text();
    Map<String, Object> station = fields(entry.get("fields"));
    Instant minute = entry.get("from").time();
    for (Entry hour : entry.get("hourly_mm").items()) {
      double each = hour.number(0, 1_000) / MINUTES;
      for (int i = 0; i < MINUTES; i++) {
        minute = minute.plusSeconds(60);
        Map<String, Object> fields = new LinkedHashMap<>(station);
        fields.put("rain_mm", each);
        fields.put("period_s", 60.0);
        records.add(new StoryRecord(RAIN, minute, fields));
      }
    }
  }

  private static Map<String, Object> fields(Entry block) {
    Map<String, Object> fields = new LinkedHashMap<>();
    block.entries().forEach((name, value) -> fields.put(name, value.plain()));
    return fields;
  }
}
