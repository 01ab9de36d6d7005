package fenghuo.rules.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.model.Text;
import fenghuo.rules.compute.Computation.Tally;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComputationTest {
  private static final Formula SUM =
      new Formula(
          "sum",
          new Text("合计", "Sum"),
          "nowhere [E]",
          List.of(
              Column.number("wind_m_s", "m/s", 0, 120),
              Column.word("sky", List.of("clear", "dull")).optional()),
          List.of(Column.result("total_m", "m"), Column.word("word", List.of("clear", "dull"))),
          Sum::new);

  private final StringBuilder out = new StringBuilder();

  @Test
  void resultsStandBehindTheColumnsOfTheTable() throws IOException {
    run("wind_m_s,sky\n3,clear\n5,dull\n");
    assertThat(lines())
        .containsExactly(
            "wind_m_s,sky,total_m,word,fault", "3,clear,3.0,clear,", "5,dull,8.0,dull,");
  }

  @Test
  void columnsAreFoundInAnyOrderAndCaseBehindAByteOrderMark() throws IOException {
    run("\uFEFFSKY, Wind_M_S ,note\nDull,3,\"a, \"\"b\"\"\"\n");
    assertThat(lines())
        .containsExactly(
            "SKY,\" Wind_M_S \",note,total_m,word,fault", "Dull,3,\"a, \"\"b\"\"\",3.0,dull,");
  }

  @Test
  void aColumnInItsOwnLettersGoesBeforeOneInOthers() throws IOException {
    run("WIND_M_S,wind_m_s,sky\n1,2,\n");
    assertThat(lines()).last().isEqualTo("1,2,,2.0,,");
  }

  @Test
  void aFaultyRowSaysWhereAndWhyAndDoesNotCountForTheRowsAfterIt() throws IOException {
    Tally tally = run("wind_m_s,sky\n1,clear\n,clear\n300,clear\nfast,green\n13,clear\n2,clear\n");
    assertThat(lines())
        .containsExactly(
            "wind_m_s,sky,total_m,word,fault",
            "1,clear,1.0,clear,",
            "\"\",clear,,,row 2: wind_m_s: is missing",
            "300,clear,,,row 3: wind_m_s: must be 0 to 120 m/s; was 300",
            "fast,green,,,\"row 4: wind_m_s: must be 0 to 120 m/s; was fast; "
                + "sky: must be one of clear, dull; was green\"",
            "13,clear,,,row 5: thirteen is said to bring bad luck",
            "2,clear,3.0,clear,");
    assertThat(tally).isEqualTo(new Tally(6, 4));
  }

  @Test
  void whatIsNoNumberIsNone() throws IOException {
    Tally tally = run("wind_m_s,sky\n0x1p3,\n1d,\nInfinity,\n1e1,\n.5,\n+1.,\nNA,\nnan,\n１,\n");
    assertThat(tally).isEqualTo(new Tally(9, 6));
    assertThat(lines()).contains("1e1,,10.0,,", ".5,,10.5,,", "+1.,,11.5,,");
  }

  @Test
  void aColumnThatMayLackMayLackAltogether() throws IOException {
    run("wind_m_s\n3\n");
    assertThat(lines()).containsExactly("wind_m_s,total_m,word,fault", "3,3.0,,");
  }

  @Test
  void rowsOfAnotherWidthAreFaultyAndKept() throws IOException {
    run("wind_m_s,sky\n3\n3,clear,4\n");
    assertThat(lines())
        .containsExactly(
            "wind_m_s,sky,total_m,word,fault",
            "3,,,,\"row 1: has 1 cells, not 2: 3\"",
            "3,clear,,,\"row 2: has 3 cells, not 2: 3,clear,4\"");
  }

  @Test
  void aQuotedCellMayHoldLineBreaks() throws IOException {
    run("wind_m_s,sky,note\r\n3,,\"one\r\ntwo, \"\"three\"\"\"\r\n4,,\r\n");
    assertThat(lines())
        .containsExactly(
            "wind_m_s,sky,note,total_m,word,fault",
            "3,,\"one",
            "two, \"\"three\"\"\",3.0,,",
            "4,,,7.0,,");
  }

  @Test
  void aQuoteThatDoesNotCloseSpoilsItsOwnRowOnly() throws IOException {
    Tally tally = run("wind_m_s,sky\n3,\"clear\n4,clear\n5,\"cle\"ar\n6,clear\n");
    assertThat(lines())
        .containsExactly(
            "wind_m_s,sky,total_m,word,fault",
            "\"\",,,,\"row 1: its quotes do not close: 3,\"\"clear\"",
            "4,clear,4.0,clear,",
            "\"\",,,,\"row 3: its quotes do not close: 5,\"\"cle\"\"ar\"",
            "6,clear,10.0,clear,");
    assertThat(tally).isEqualTo(new Tally(4, 2));
  }

  @Test
  void aResultWhoseNameIsTakenIsMarkedAsComputed() throws IOException {
    run("wind_m_s,TOTAL_m,fault\n3,7,\n");
    assertThat(lines())
        .containsExactly(
            "wind_m_s,TOTAL_m,fault,total_m_computed,word,fault_computed", "3,7,,3.0,,");
  }

  @Test
  void blankLinesAreNoRows() throws IOException {
    assertThat(run("\n\nwind_m_s\n\n3\n   \n4\n\n")).isEqualTo(new Tally(2, 0));
  }

  @Test
  void numbersReadBackExactly() throws IOException {
    run("wind_m_s\n0.1\n0.2\n");
    assertThat(lines()).last().isEqualTo("0.2,0.30000000000000004,,");
  }

  @Test
  void whatIsNotUtf8IsFaulty() throws IOException {
    run("wind_m_s,note\n3,\uFFFD\uFFFD\n4,\n");
    assertThat(lines()).element(1).isEqualTo("3,\uFFFD\uFFFD,,,row 1: is not UTF-8");
  }

  @Test
  void missingColumnsAreNamedBeforeAnythingIsWritten() {
    assertThatThrownBy(() -> run("speed,sky\n3,clear\n"))
        .isInstanceOf(TableException.class)
        .hasMessage("the table needs the column wind_m_s; it has speed, sky");
    assertThat(out).isEmpty();
  }

  @Test
  void aColumnThatIsThereTwiceIsNamed() {
    assertThatThrownBy(() -> run("Wind_m_s,WIND_M_S\n3,4\n"))
        .isInstanceOf(TableException.class)
        .hasMessage("the table has two columns named wind_m_s");
  }

  @Test
  void anEmptyTableIsNone() {
    assertThatThrownBy(() -> run("\n\n"))
        .isInstanceOf(TableException.class)
        .hasMessage("the table has no first line that names its columns");
  }

  @Test
  void theTableIsWrittenAsItIsRead() throws IOException {
    Growing in = new Growing(100_000);
    Behind behind = new Behind(in);
    assertThat(Computation.over(in, SUM).writeTo(behind)).isEqualTo(new Tally(100_000, 0));
    assertThat(behind.most).isLessThan(10_000);
  }

  private Tally run(String table) throws IOException {
    return Computation.over(new StringReader(table), SUM).writeTo(out);
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  /** Remembers the rows before; thirteen is a fault of a whole row. */
  private static final class Sum implements Evaluation {
    private double total;

    @Override
    public List<Object> next(Row row) {
      double wind = row.number("wind_m_s");
      if (wind == 13) {
        throw new IllegalArgumentException("thirteen is said to bring bad luck");
      }
      total += wind;
      return List.of(total, row.word("sky"));
    }
  }

  /** A table that is made while it is read. */
  private static final class Growing extends Reader {
    private final int rows;
    private int made;

    Growing(int rows) {
      this.rows = rows;
    }

    @Override
    public int read(char[] into, int from, int length) {
      if (made > rows) {
        return -1;
      }
      String line = made++ == 0 ? "wind_m_s\n" : "1\n";
      line.getChars(0, line.length(), into, from);
      return line.length();
    }

    @Override
    public void close() {}
  }

  /** Counts how many rows have been read and not yet written. */
  private static final class Behind extends Writer {
    private final Growing in;
    private int written;
    private int most;

    Behind(Growing in) {
      this.in = in;
    }

    @Override
    public void write(char[] text, int from, int length) {
      for (int i = from; i < from + length; i++) {
        written += text[i] == '\n' ? 1 : 0;
      }
      most = Math.max(most, in.made - written);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
