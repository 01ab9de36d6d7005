package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StackIT {
  private Workplace place;
  private Stack stack;

  @BeforeEach
  void findPlace() throws IOException {
    place = RealParts.fresh("stack");
    stack = new Stack(place);
  }

  @AfterEach
  void stop() throws IOException {
    stack.down();
  }

  @Test
  void runsOnUntilItIsStoppedAndComesBackOnTheSamePorts() throws IOException {
    Endpoints first = stack.up(anyPorts());
    OptionalLong broker = broker();
    assertThat(new Stack(place).up(Stack.Wishes.NONE)).isEqualTo(first);
    assertThat(broker()).isEqualTo(broker);
    assertThat(stack.endpoints()).contains(first);
    stack.down();
    assertThat(stack.endpoints()).isEmpty();
    assertThat(stack.up(Stack.Wishes.NONE)).isEqualTo(first);
  }

  @Test
  void nothingIsStartedWhenAPortAskedForCannotBeHad() throws IOException {
    int port = Ports.free();
    try (var taken = new java.net.ServerSocket(port)) {
      var wishes = new Stack.Wishes(taken.getLocalPort(), 0, 0, Optional.empty());
      assertThatThrownBy(() -> stack.up(wishes)).hasMessageContaining("--kafka-port");
    }
    assertThat(ClickHouseEngine.running(place)).isEmpty();
  }

  @Test
  void clickhouseElsewhereIsUsedAndNoneStarted() throws IOException {
    Workplace other = RealParts.fresh("stack");
    var ports = new ClickHousePorts(Ports.free(), Ports.free());
    try (var elsewhere = ClickHouseEngine.start(other, ports, Lifetime.ATTACHED)) {
      Endpoints endpoints = stack.up(elsewhere(elsewhere.url()));
      assertThat(endpoints.clickhouseHttpUrl()).isEqualTo(elsewhere.url());
      assertThat(ClickHouseEngine.running(place)).isEmpty();
      assertThat(stack.endpoints()).contains(endpoints);
    }
  }

  @Test
  void clickhouseElsewhereThatDoesNotAnswerIsNamed() {
    String url = "http://127.0.0.1:" + Ports.free();
    assertThatThrownBy(() -> stack.up(elsewhere(url)))
        .hasMessageStartingWith("no ClickHouse answers at %s/ping: start it", url);
  }

  private OptionalLong broker() throws IOException {
    return KafkaBroker.running(place).orElseThrow().daemon().pid();
  }

  private static Stack.Wishes anyPorts() {
    return new Stack.Wishes(Ports.free(), Ports.free(), Ports.free(), Optional.empty());
  }

  private static Stack.Wishes elsewhere(String url) {
    return new Stack.Wishes(Ports.free(), 0, 0, Optional.of(url));
  }
}
