package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the engine is called: the server that is installed here, else the library in a JVM. */
record EngineCommand(ClickHousePorts ports, Path folder) {
  private static final String LISTEN = "SYSTEM START LISTEN HTTP; SYSTEM START LISTEN TCP";

  List<String> words(Workplace place, Lifetime lifetime) throws IOException {
    Optional<List<String>> server = installed(Executables.searchPath());
    return server.isPresent() ? server.get() : library(place, lifetime);
  }

  /** The server's program, if there is one on the path. It does not notice its parent's end. */
  Optional<List<String>> installed(String searchPath) {
    Optional<List<String>> program =
        Executables.find(searchPath, "clickhouse-server").map(file -> List.of(file.toString()));
    return program
        .or(
            () ->
                Executables.find(searchPath, "clickhouse")
                    .map(file -> List.of(file.toString(), "server")))
        .map(this::server);
  }

  private List<String> server(List<String> program) {
    List<String> words = new ArrayList<>(program);
    words.add("--config-file=" + folder.resolve("config.xml"));
    words.add("--");
    words.add("--path=" + folder.resolve("data"));
    words.add("--http_port=" + ports.http());
    words.add("--tcp_port=" + ports.tcp());
    return words;
  }

  /** The JVM does nothing but call the library: no compiler, hardly a heap. */
  private List<String> library(Workplace place, Lifetime lifetime) throws IOException {
    Path library = EngineLibrary.find(place.say());
    Path classes = ChildClasses.copyInto(folder.resolve("classes"));
    List<String> words = new ArrayList<>();
    words.addAll(List.of(Executables.java(), "-Xint", "-Xms8m", "-Xmx32m", "-XX:+UseSerialGC"));
    words.addAll(List.of("-cp", classes + ":" + place.home().classPath("clickhouse")));
    words.addAll(List.of(ClickHouseMain.class.getName(), lifetime.name().toLowerCase(Locale.ROOT)));
    words.add(library.toString());
    words.addAll(local());
    return words;
  }

  private List<String> local() {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--interactive", "--disable_suggestion"));
    words.addAll(List.of("--history_file", folder.resolve("history").toString()));
    words.addAll(List.of("--progress", "off", "--highlight", "0"));
    words.addAll(List.of("--config-file", folder.resolve("config.xml").toString()));
    words.addAll(List.of("--path", folder.resolve("data").toString()));
    words.addAll(List.of("--http_port", Integer.toString(ports.http())));
    words.addAll(List.of("--tcp_port", Integer.toString(ports.tcp())));
    words.addAll(List.of("--query", LISTEN));
    return words;
  }
}
