package fenghuo.jobs.stack;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.StringArray;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A child JVM that is a ClickHouse server: {@code clickhouse local} out of the library libchdb,
 * which opens ClickHouse's own ports when told to by {@code SYSTEM START LISTEN}.
 *
 * <p>It ends cleanly on SIGTERM and, when attached, at the end of its standard input. Linux only:
 * so are the library and the numbers below.
 */
public final class ClickHouseMain {
  private static final long PATIENCE_MILLIS = 25_000;

  private ClickHouseMain() {}

  /** The C library, as far as a pseudo terminal needs it. */
  interface LibC extends Library {
    int O_RDWR = 2;
    int O_NOCTTY = 256;

    int dup(int descriptor);

    int dup2(int from, int to);

    int open(String path, int flags);

    int posix_openpt(int flags);

    int grantpt(int descriptor);

    int unlockpt(int descriptor);

    String ptsname(int descriptor);

    NativeLong read(int descriptor, byte[] bytes, NativeLong length);

    NativeLong write(int descriptor, byte[] bytes, NativeLong length);
  }

  /**
   * {@code attached} or {@code detached}, the path of the library, then what {@code clickhouse
   * local} is to be told.
   */
  public static void main(String[] arguments) {
    Console console = Console.open();
    if (arguments[0].equals("attached")) {
      console.exitWithInput();
    }
    Thread engine = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(console, engine), "end"));
    String fault = run(arguments[1], Arrays.copyOfRange(arguments, 2, arguments.length));
    System.err.println(fault.isEmpty() ? "ClickHouse ended" : fault);
    Runtime.getRuntime().halt(fault.isEmpty() ? 0 : 1); // no teardown of library and JVM: both hang
  }

  /** Where drivers keep idle connections open, the engine waits five seconds for them, and ends. */
  private static void end(Console console, Thread engine) {
    console.type("exit");
    try {
      engine.join(PATIENCE_MILLIS); // it halts the JVM when the tables are closed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What went wrong; empty if nothing did. */
  private static String run(String library, String[] arguments) {
    String[] words =
        Stream.concat(Stream.of("clickhouse"), Stream.of(arguments)).toArray(String[]::new);
    Map<String, Object> options = Map.of(Library.OPTION_OPEN_FLAGS, 2); // RTLD_NOW, RTLD_LOCAL
    NativeLibrary engine = NativeLibrary.getInstance(library, options);
    // its own handlers would replace the JVM's, which then dies at its next null check
    engine.getFunction("chdb_set_signal_handlers_enabled").invokeVoid(new Object[] {0});
    Object[] call = {words.length, new StringArray(words, "UTF-8")};
    Pointer result = engine.getFunction("chdb_query_cmdline").invokePointer(call);
    if (result == null) {
      return "chdb_query_cmdline gave no result";
    }
    Object[] ask = {result};
    String error = engine.getFunction("chdb_result_error").invokeString(ask, false);
    return error == null ? "" : error;
  }

  /**
   * A pseudo terminal in the place of standard input. With a terminal there, the engine shows a
   * prompt, which keeps it alive, and does not install the error handler that would end the process
   * when a client drops its connection inside an HTTP header.
   */
  private record Console(int input, int master) {
    private static final LibC C = Native.load("c", LibC.class);

    static Console open() {
      int input = C.dup(0);
      int master = C.posix_openpt(LibC.O_RDWR | LibC.O_NOCTTY);
      if (master < 0 || C.grantpt(master) != 0 || C.unlockpt(master) != 0) {
        throw new IllegalStateException("no pseudo terminal to be had: is /dev/pts mounted?");
      }
      C.dup2(C.open(C.ptsname(master), LibC.O_RDWR | LibC.O_NOCTTY), 0);
      Console console = new Console(input, master);
      inBackground("echo", () -> drain(master));
      return console;
    }

    /** Ends the JVM when the standard input it was started with ends. */
    void exitWithInput() {
      inBackground(
          "parent-watch",
          () -> {
            drain(input);
            System.exit(0);
          });
    }

    void type(String line) {
      byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
      C.write(master, bytes, new NativeLong(bytes.length));
    }

    /** Reads to the end, and forgets: the prompt's echo would fill the terminal otherwise. */
    private static void drain(int descriptor) {
      byte[] bytes = new byte[4096];
      while (C.read(descriptor, bytes, new NativeLong(bytes.length)).longValue() > 0) {
        // forgotten
      }
    }

    private static void inBackground(String name, Runnable task) {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      thread.start();
    }
  }
}
