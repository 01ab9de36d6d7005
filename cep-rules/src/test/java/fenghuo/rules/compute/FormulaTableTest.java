package fenghuo.rules.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTableTest {
  private static final Path MADE = Path.of("target/formulas.md");

  /** Where it fails: {@code cp cep-rules/target/formulas.md cep-rules/formulas.md}. */
  @Test
  void theRoomShowsWhatWasCheckedAgainstWhat() throws IOException {
    List<String> made = VectorTable.of(VectorFile.all());
    Files.write(MADE, made);
    assertThat(Files.readAllLines(Path.of("formulas.md"))).containsExactlyElementsOf(made);
  }
}
