package fenghuo.connectors.wire.sl651;

import static fenghuo.connectors.wire.sl651.Sl651Samples.HOURLY;
import static fenghuo.connectors.wire.sl651.Sl651Samples.TEST;
import static fenghuo.connectors.wire.sl651.Sl651Samples.TIMED;
import static fenghuo.connectors.wire.sl651.Sl651Samples.UNIFORM;
import static fenghuo.connectors.wire.sl651.Sl651Samples.frame;
import static fenghuo.connectors.wire.sl651.Sl651Samples.observed;
import static fenghuo.connectors.wire.sl651.Sl651Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.wire.WireContents;
import fenghuo.connectors.wire.WireRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sl651FormatTest {

  @Test
  void aTestReportIsOneRecord() {
    assertThat(fields(TEST))
        .containsExactly(
            """
            {"station":"0012345678","function":"30","serial":3,"sent":"2059-10-11T15:49:47+08:00",\
            "class":"48","time":"2059-10-11T15:49:00+08:00","PJ":0.5,"PT":0.5,"Z":0.127,"VT":11.15}""");
  }

  @Test
  void aTimedReportIsOneRecord() {
    assertThat(fields(TIMED))
        .containsExactly(
            """
            {"station":"0011223344","function":"32","serial":52,"sent":"2017-07-18T11:00:16+08:00",\
            "class":"48","time":"2017-07-18T11:00:00+08:00","PJ":4.0,"PT":4.0,"Z":10.490,"VT":10.99}""");
  }

  @Test
  void anHourlyReportIsTwelveMoments() {
    List<WireRecord> records = read(HOURLY).records();
    assertThat(records)
        .extracting(record -> text(record, "time"))
        .hasSize(12)
        .doesNotHaveDuplicates();
    assertThat(records)
        .extracting(record -> record.fields().path("DRP").asText("-"))
        .containsExactly(
            "0.0", "0.0", "0.2", "0.5", "0.8", "-", "0.0", "0.0", "0.0", "1.0", "3.0", "0.0");
    assertThat(records)
        .extracting(record -> record.fields().path("DRZ1").asText("-"))
        .startsWith("10.49", "10.50")
        .contains("-")
        .endsWith("11.70");
    assertThat(text(records.get(0), "time")).isEqualTo("2020-06-26T20:05:00+08:00");
    assertThat(records.get(0).fields().has("PT")).isFalse();
    assertThat(records.get(11).fields().toString())
        .contains("\"time\":\"2020-06-26T21:00:00+08:00\"", "\"PT\":123.4", "\"Z\":1.170");
  }

  @Test
  void aUniformReportIsOneMomentAStep() {
    assertThat(read(UNIFORM).records())
        .extracting(record -> text(record, "time") + " " + text(record, "Z"))
        .containsExactly("2020-06-26T20:00:00+08:00 1.049", "2020-06-26T20:10:00+08:00 1.052");
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "0219FF0125, AI, -12.5", // FF before the digits: minus
    "221900FFFF, PN05, ''", // FF that is no sign
    "2219FFFFFF, PN05, ''", // nothing but FF: no value
    "7A100012, e7a, 12", // of a code that nobody knows
    "FF38121115, eff38, 11.15", // of an extended one
    "FF812000ABCDEF, eff81, 00ABCDEF", // and not decimal
    "452000000023, ZT, 00000023" // status bits
  })
  void aValueIs(String element, String symbol, String value) {
    List<WireRecord> records = read(observed("32", "2019000005" + element)).records();
    assertThat(records).hasSize(1);
    assertThat(records.get(0).fields().path(symbol).asText()).isEqualTo(value);
    assertThat(records.get(0).fields().path("PJ").asText()).isEqualTo("0.5");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "32, 201900000A221900000539230000, PJ has a digit that is none: 00000A",
    "32, F0F02013262100, is no observation time: 2013262100",
    "32, 2619FFFF, its body ends 1 bytes early",
    "32, F45000000000000000000000, DRP has not the length of 12 values",
    "32, F2F2484B, element F2 is no number",
    "31, 392300001049, Z has no time step or no length",
    "31, 0418AA0005392300001049, is no time step: AA0005",
    "31, 04180000053923FF001049, Z has a minus in its series",
    "39, F2F2484B, function 39 is a text that somebody typed",
    "32, F02820062621002019000005, element F0 does not stand twice",
    "35, F2F2484B, function 35 is a text that somebody typed",
    "E1, 2619000005, function E1 is not in SL 651-2014"
  })
  void whatCannotBeReadInAGoodFrameIsAFlaw(String function, String elements, String why) {
    String frame = observed(function, elements);
    assertThat(read(frame).flaws())
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.detail()).startsWith("the frame at byte 1: ").contains(why);
              assertThat(flaw.raw()).isEqualTo(frame);
            });
  }

  @Test
  void aDigitThatIsNoneSpoilsItsOwnElementOnly() {
    assertThat(fields(observed("33", "201900000A2619000005")).get(0))
        .contains("\"PT\":0.5")
        .doesNotContain("PJ");
  }

  @Test
  void withoutAnObservationTimeThereIsNoRecord() {
    WireContents contents = read(frame("32", "0007200626210003" + "2619000005"));
    assertThat(contents.records()).isEmpty();
    assertThat(contents.flaws().get(0).detail()).contains("PT stands before any observation time");
  }

  @Test
  void severalTimesInOneFrameAreSeveralMoments() {
    assertThat(fields(observed("33", "2019000005" + "F0F02006262105" + "2019000007")))
        .hasSize(2)
        .last()
        .asString()
        .contains("21:05:00", "\"PJ\":0.7");
  }

  @Test
  void aPartOfSomethingLongerIsSaidToBeOne() {
    String part = frame("38", "16", "002001" + "0007200626210003" + "F1F1001234567850");
    assertThat(read(part).flaws().get(0).detail()).contains("function 38 is one part of several");
    assertThat(read(frame("36", "16", "002001" + "FFD8")).flaws()).isEmpty();
  }

  @Test
  void everyElementOfTheTableHasItsSymbol() {
    assertThat(Elements.name(0x1A)).isEqualTo("P1");
    assertThat(Elements.name(0x27)).isEqualTo("Q");
    assertThat(Elements.name(0x3B)).isEqualTo("ZU");
    assertThat(Elements.name(0x75)).isEqualTo("VIC");
    assertThat(Elements.name(0xF5)).isEqualTo("DRZ1");
    assertThat(Elements.isKnown(0x76)).isFalse();
  }

  private static String text(WireRecord record, String field) {
    return record.fields().get(field).asText();
  }

  private static List<String> fields(String frame) {
    return read(frame).records().stream().map(record -> record.fields().toString()).toList();
  }
}
