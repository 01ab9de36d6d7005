package fenghuo.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EntryTest {
  private final Faults faults = new Faults();

  @Test
  void valuesAreReadAsWhatTheyAre() {
    Entry file =
        read(
            """
            text: a text
            number: 2.5
            long: 3d
            unit: seconds
            at: "2020-06-26T20:27:00+08:00"
            list: [a, b]
            yes: true
            """);
    assertThat(file.get("text").text()).isEqualTo("a text");
    assertThat(file.get("number").number(0, 3)).isEqualTo(2.5);
    assertThat(file.get("long").duration()).isEqualTo(Duration.ofDays(3));
    assertThat(file.get("unit").oneOf(TimeUnit.class)).isEqualTo(TimeUnit.SECONDS);
    assertThat(file.get("at").time()).isEqualTo(Instant.parse("2020-06-26T12:27:00Z"));
    assertThat(file.get("list").items()).extracting(Entry::text).containsExactly("a", "b");
    assertThat(file.get("yes").truth()).isTrue();
    assertThat(file.get("number").plain()).isEqualTo(2.5);
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void whatIsWrongIsNamedWithItsLineAndReadingGoesOn() {
    Entry file =
        read(
            """
            number: many
            long: 0s
            block: {deep: -1}
            twice: 1
            twice: 2
            stranger: 1
            """);
    file.allowing("number", "long", "block", "twice", "missing");
    file.get("number").number();
    file.get("long").duration();
    file.get("block").get("deep").chance();
    file.get("missing").text();
    assertThat(faults.all())
        .containsExactly(
            "rules/a.yaml:5: twice: is given twice",
            "rules/a.yaml:6: stranger: is not a known key here; known are number, long, block,"
                + " twice, missing",
            "rules/a.yaml:1: number: must be a number; was many",
            "rules/a.yaml:2: long: must be a length of time like 90s, 30m, 12h or 3d; was 0s",
            "rules/a.yaml:3: block.deep: must lie in (0, 1]; was -1.0",
            "rules/a.yaml:1: needs 'missing'");
  }

  @Test
  void aFileThatIsNoYamlIsOneFault() {
    read("a: [1, 2\nb: }");
    assertThat(faults.all()).singleElement().asString().startsWith("rules/a.yaml:2: is not YAML");
  }

  @Test
  void anEmptyFileIsAFault() {
    read("# nothing");
    assertThat(faults.all()).containsExactly("rules/a.yaml: is empty");
  }

  @Test
  void oneExceptionListsEveryFault() {
    faults.add("a", "one");
    faults.add("b", "two");
    assertThatThrownBy(() -> faults.throwIfAny("rules"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContainingAll("2 faults in the rules", "a: one", "b: two");
  }

  private Entry read(String text) {
    return new PolicyFile("a", "rules/a.yaml", text).read(faults);
  }
}
