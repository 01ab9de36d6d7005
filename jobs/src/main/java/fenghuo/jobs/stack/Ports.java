package fenghuo.jobs.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Ports on loopback. One that somebody asked for is taken or refused in a clear line, never
 * replaced; the usual one, if taken, is replaced by the next free one, and that is said.
 */
public final class Ports {
  static final String LOOPBACK = "127.0.0.1";
  private static final int LAST = 65_535;
  private static final int OPEN_MILLIS = 500;

  private Ports() {}

  /**
   * What a port is wanted for.
   *
   * @param purpose who will listen there, for people
   * @param option what sets it
   * @param asked the one asked for; 0 when nobody did
   * @param usual the one to take when nobody asked
   */
  public record Wish(String purpose, String option, int asked, int usual) {
    public Wish {
      if (asked < 0 || asked > LAST) {
        throw new StackException("%s: must lie in 1 to 65535; was %d".formatted(option, asked));
      }
    }

    /**
     * Refuses a port that cannot be had.
     *
     * @param running where it listens already; it is not moved
     */
    void refuseImpossible(Optional<Integer> running) {
      if (asked == 0 || running.equals(Optional.of(asked))) {
        return;
      }
      if (running.isPresent()) {
        throw new StackException(
            "%s already runs on port %d: stop it first (fenghuo down), or leave out %s"
                .formatted(purpose, running.get(), option));
      }
      require(asked, purpose, option);
    }
  }

  /** The port to listen on. */
  public static int grant(Wish wish, Consumer<String> say) {
    if (wish.asked() != 0) {
      require(wish.asked(), wish.purpose(), wish.option());
      return wish.asked();
    }
    int port = nextFree(wish.usual());
    if (port != wish.usual()) {
      say.accept("port %d is in use; %s takes %d".formatted(wish.usual(), wish.purpose(), port));
    }
    return port;
  }

  /** Refuses a port that is taken. */
  static void require(int port, String purpose, String option) {
    if (!isFree(port)) {
      throw new StackException(
          "port %d, wanted for %s, is in use: stop what listens there, or set %s to another"
              .formatted(port, purpose, option));
    }
  }

  /** Whether nothing listens on the port, on loopback or on all addresses. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether something listens on the port; unlike {@link #isFree}, in nobody's way. */
  static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), OPEN_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** A free port, chosen by the system; another process may take it before it is used. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no port of 127.0.0.1 is free", e);
    }
  }

  private static int nextFree(int first) {
    for (int port = first; port <= LAST; port++) {
      if (isFree(port)) {
        return port;
      }
    }
    return free();
  }
}
