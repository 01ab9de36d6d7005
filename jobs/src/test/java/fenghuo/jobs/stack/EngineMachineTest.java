package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EngineMachineTest {
  @Test
  void machineThatHasAllOfItWillDo() {
    new EngineMachine("Linux", "amd64", "flags: sse4_2 avx2", true).check();
  }

  @Test
  void otherSystemIsNamed() {
    assertThatThrownBy(new EngineMachine("Mac OS X", "aarch64", "", false)::check)
        .hasMessageStartingWith(
            "the ClickHouse engine's library is for Linux on x86-64; this is Mac OS X on aarch64;")
        .hasMessageContaining("--clickhouse-url");
  }

  @Test
  void oldProcessorIsNamed() {
    assertThatThrownBy(new EngineMachine("Linux", "amd64", "flags: sse4_2", true)::check)
        .hasMessageContaining("needs a processor with AVX2");
  }

  @Test
  void otherCLibraryIsNamed() {
    assertThatThrownBy(new EngineMachine("Linux", "amd64", "flags: avx2", false)::check)
        .hasMessageContaining("needs glibc");
  }
}
