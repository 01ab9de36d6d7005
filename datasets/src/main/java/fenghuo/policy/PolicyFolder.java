package fenghuo.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where policy files lie: in a folder of the user's, or among the resources of a room. */
public final class PolicyFolder {
  private PolicyFolder() {}

  /**
   * Every {@code .yaml} file of a folder on disk, by name; a fault where there is no such folder.
   */
  public static List<PolicyFile> on(Path folder, Faults faults) {
    if (!Files.isDirectory(folder)) {
      faults.add(folder.toString(), "is no folder");
      return List.of();
    }
    return filesIn(folder, folder.getFileName().toString());
  }

  /**
   * Every {@code .yaml} file of a resource folder, by name.
   *
   * @param room a class of the room whose resources are meant
   * @param folder {@code hazards}
   */
  public static List<PolicyFile> of(Class<?> room, String folder) {
    Path home = homeOf(room);
    if (Files.isDirectory(home)) {
      return filesIn(home.resolve(folder), folder);
    }
    try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
      return filesIn(jar.getPath("/", folder), folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + " in " + home, e);
    }
  }

  private static Path homeOf(Class<?> room) {
    try {
      URI home = room.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(home);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place on disk holds " + room, e);
    }
  }

  private static List<PolicyFile> filesIn(Path folder, String shown) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".yaml"))
          .sorted()
          .map(file -> fileAt(file, shown))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static PolicyFile fileAt(Path file, String shown) {
    String name = file.getFileName().toString();
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return new PolicyFile(name.replaceFirst("\\.yaml$", ""), shown + "/" + name, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
