package fenghuo.jobs.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ComputeCommandTest {
  private static final String TABLE = "station,duration_h\n泸沽,1\n大桥,0\n";
  private static final String RESULT =
      """
      station,duration_h,intensity_mm_h,rain_mm,fitted,fault
      泸沽,1,14.82,14.82,yes,
      大桥,0,,,,row 2: duration_h: must be 0.1 to 1000 h; was 0
      """;

  @TempDir private Path work;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aTableIsWrittenAndItsFaultyRowsAreCounted() throws IOException {
    Path to = work.resolve("out.csv");
    assertThat(run("caine", "--in", table(TABLE), "--out", to.toString())).isZero();
    assertThat(to).hasContent(RESULT);
    assertThat(out).hasToString("2 行已写入 %1$s 2 rows are in %1$s\n".formatted(to));
    assertThat(err).hasToString("1 行有误，见 fault 列 1 of 2 rows are faulty: see the column fault\n");
  }

  @Test
  void standardInputBecomesStandardOutput() {
    InputStream keyboard = System.in;
    try {
      System.setIn(new ByteArrayInputStream(TABLE.getBytes(UTF_8)));
      assertThat(run("caine", "--in", "-", "--out", "-")).isZero();
    } finally {
      System.setIn(keyboard);
    }
    assertThat(out).hasToString(RESULT);
    assertThat(err.toString()).hasLineCount(1);
  }

  @Test
  void everyFormulaStandsInTheList() {
    assertThat(run("--list")).isZero();
    assertThat(out.toString())
        .startsWith("| formula | title |")
        .contains("\n| `caine` | Caine 雨强-历时临界曲线 ", "`duration_h` 0.1 to 1000 h");
  }

  @Test
  void theListMayShowOneFormula() {
    assertThat(run("caine", "--list")).isZero();
    assertThat(out.toString()).hasLineCount(3);
  }

  @Test
  void aFormulaThatIsNotThereIsNamed() {
    assertThat(run("cain", "--in", "-", "--out", "-")).isEqualTo(2);
    assertThat(err.toString()).startsWith("no formula is named cain: fenghuo compute --list\n");
  }

  @Test
  void whatIsNotSaidIsAskedFor() {
    assertThat(run("caine", "--in", "-")).isEqualTo(2);
    assertThat(err.toString()).startsWith("needs FORMULA, --in and --out, or --list\n");
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    assertThat(run("caine", "--in", "nowhere.csv", "--out", "-")).isEqualTo(1);
    assertThat(err).hasToString("fenghuo: no such file can be read: nowhere.csv\n");
  }

  @Test
  void aTableIsNotOverwrittenByItsOwnResults() throws IOException {
    String table = table(TABLE);
    assertThat(run("caine", "--in", table, "--out", table)).isEqualTo(2);
    assertThat(Path.of(table)).hasContent(TABLE);
  }

  @Test
  void aMissingColumnIsNamedAndNothingIsWritten() throws IOException {
    Path to = Files.writeString(work.resolve("out.csv"), "older");
    assertThat(run("caine", "--in", table("hours\n1\n"), "--out", to.toString())).isEqualTo(1);
    assertThat(err).hasToString("fenghuo: the table needs the column duration_h; it has hours\n");
    assertThat(to).hasContent("older");
  }

  private String table(String text) throws IOException {
    return Files.writeString(work.resolve("in.csv"), text).toString();
  }

  private int run(String... words) {
    CommandLine launcher = Fenghuo.commandLine().setOut(writer(out)).setErr(writer(err));
    String[] whole = new String[words.length + 3];
    whole[0] = "--work";
    whole[1] = work.toString();
    whole[2] = "compute";
    System.arraycopy(words, 0, whole, 3, words.length);
    return launcher.execute(whole);
  }

  private static PrintWriter writer(StringWriter into) {
    return new PrintWriter(into, true);
  }
}
