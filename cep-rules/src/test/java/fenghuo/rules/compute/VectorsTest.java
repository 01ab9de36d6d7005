package fenghuo.rules.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every formula against every vector there is for it. */
class VectorsTest {
  private static final List<String> OF_EVERY_FILE = List.of("from", "case", "tolerance");

  @ParameterizedTest
  @MethodSource("files")
  void everyVectorIsReproduced(VectorFile file) throws IOException {
    List<Comparison> comparisons = file.run(Formulas.named(file.formula()).orElseThrow());
    assertThat(comparisons).hasSizeGreaterThan(file.rows().size());
    assertThat(comparisons).filteredOn(comparison -> !comparison.isMet()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyColumnOfVectorsMeansSomething(VectorFile file) {
    Formula formula = Formulas.named(file.formula()).orElseThrow();
    List<String> known = new ArrayList<>(OF_EVERY_FILE);
    formula.inputs().forEach(column -> known.add(column.name()));
    formula.outputs().forEach(column -> known.add("=" + column.name()));
    assertThat(known).containsAll(file.header());
    assertThat(file.header()).contains("from").doesNotHaveDuplicates();
    assertThat(file.sections()).allMatch(section -> section.matches(".+ \\[(V2?|K|C|E)\\].*"));
    assertThat(file.expected()).isNotEmpty();
  }

  @Test
  void everyFormulaHasVectorsAndEveryFileOfVectorsItsFormula() throws IOException {
    assertThat(VectorFile.all().stream().map(VectorFile::formula))
        .containsExactlyInAnyOrderElementsOf(Formulas.all().stream().map(Formula::name).toList());
    assertThat(VectorFile.all()).allSatisfy(file -> assertThat(file.rows()).isNotEmpty());
  }

  @Test
  void everyFormulaIsNamedOnce() {
    assertThat(Formulas.all().stream().map(Formula::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  static Stream<VectorFile> files() throws IOException {
    return VectorFile.all().stream();
  }
}
