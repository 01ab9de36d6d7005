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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where policy files lie: in a folder of the user's, or among the resources of a room. */
public final class PolicyFolder {
  private static final String ENDING = ".yaml";

  private PolicyFolder() {}

  /**
   * Every {@code .yaml} file of a folder on disk, by name. It is a fault where there is no such
   * folder or none in it, where a file cannot be read, and where one looks like a policy file but
   * would be passed over.
   */
  public static List<PolicyFile> on(Path folder, Faults faults) {
    if (!Files.isDirectory(folder)) {
      faults.add(folder.toString(), "is no folder");
      return List.of();
    }
    String shown = folder.toAbsolutePath().normalize().getFileName().toString();
    List<PolicyFile> files = new ArrayList<>();
    for (Path file : list(folder)) {
      String name = shown + "/" + file.getFileName();
      if (name.endsWith(".yml")) {
        faults.add(name, "would be passed over: the names of policy files end in " + ENDING);
      } else if (name.endsWith(ENDING)) {
        read(file, shown, faults).ifPresent(files::add);
      }
    }
    if (files.isEmpty()) {
      faults.add(folder.toString(), "holds no " + ENDING + " file that can be read");
    }
    return files;
  }

  private static Optional<PolicyFile> read(Path file, String shown, Faults faults) {
    try {
      return Optional.of(fileAt(file, shown));
    } catch (IOException e) {
      faults.add(shown + "/" + file.getFileName(), "cannot be read as UTF-8: " + e);
      return Optional.empty();
    }
  }

  /**
   * Every {@code .yaml} file of a resource folder, by name.
   *
   * @param room a class of the room whose resources are meant
   * @param folder {@code hazards}
   */
  public static List<PolicyFile> of(Class<?> room, String folder) {
    Path home = homeOf(room);
    try {
      if (Files.isDirectory(home)) {
        return filesIn(home.resolve(folder), folder);
      }
      try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
        return filesIn(jar.getPath("/", folder), folder);
      }
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

  private static List<PolicyFile> filesIn(Path folder, String shown) throws IOException {
    List<PolicyFile> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Path file : list(folder)) {
        if (file.toString().endsWith(ENDING)) {
          files.add(fileAt(file, shown));
        }
      }
    }
    return files;
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static PolicyFile fileAt(Path file, String shown) throws IOException {
    String name = file.getFileName().toString();
    String rule = name.substring(0, name.length() - ENDING.length());
    return new PolicyFile(rule, shown + "/" + name, Files.readString(file, StandardCharsets.UTF_8));
  }
}
