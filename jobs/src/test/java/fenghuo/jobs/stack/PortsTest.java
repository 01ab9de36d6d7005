package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {
  private final List<String> said = new ArrayList<>();

  @Test
  void takenPortThatWasAskedForIsRefusedInOneLine() throws IOException {
    try (ServerSocket taken = taken()) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> Ports.grant(asked(port), said::add))
          .isInstanceOf(StackException.class)
          .hasMessage(
              "port %d, wanted for Kafka, is in use: stop what listens there, or set --kafka-port"
                  + " to another",
              port);
    }
  }

  @Test
  void takenUsualPortIsReplacedAndThatIsSaid() throws IOException {
    try (ServerSocket taken = taken()) {
      int usual = taken.getLocalPort();
      int granted = Ports.grant(usual(usual), said::add);
      assertThat(Ports.isFree(granted)).isTrue();
      assertThat(said)
          .containsExactly("port %d is in use; Kafka takes %d".formatted(usual, granted));
    }
  }

  @Test
  void freeUsualPortIsTakenInSilence() {
    int usual = Ports.free();
    assertThat(Ports.grant(usual(usual), said::add)).isEqualTo(usual);
    assertThat(said).isEmpty();
  }

  @Test
  void portThatListensOnAllAddressesIsNotFree() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
    }
  }

  @Test
  void portOutOfRangeIsRefused() {
    assertThatThrownBy(() -> asked(65_536))
        .hasMessage("--kafka-port: must lie in 1 to 65535; was 65536");
  }

  @Test
  void whatRunsIsNotMoved() {
    assertThatThrownBy(() -> asked(9093).refuseImpossible(Optional.of(9092)))
        .hasMessageStartingWith("Kafka already runs on port 9092");
  }

  @Test
  void whatRunsWhereItWasAskedForIsLeftAlone() throws IOException {
    try (ServerSocket taken = taken()) {
      int port = taken.getLocalPort();
      asked(port).refuseImpossible(Optional.of(port));
    }
  }

  private static Ports.Wish asked(int port) {
    return new Ports.Wish("Kafka", "--kafka-port", port, 9092);
  }

  private static Ports.Wish usual(int port) {
    return new Ports.Wish("Kafka", "--kafka-port", 0, port);
  }

  private static ServerSocket taken() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
