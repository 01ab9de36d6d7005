package fenghuo.jobs.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where Fenghuo is installed: the root of its repository, built. */
public record Home(Path root) {
  public Home {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * From the system property {@code fenghuo.home}, set by the launcher; else the current folder.
   */
  public static Home find() {
    return new Home(Path.of(System.getProperty("fenghuo.home", "")));
  }

  /** From {@code FENGHUO_WORK}; else {@code .fenghuo} in the repository. */
  public Path workFolder() {
    return Optional.ofNullable(System.getenv("FENGHUO_WORK"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElse(root.resolve(".fenghuo"));
  }

  public Path jobJar() {
    return root.resolve("jobs/target/fenghuo.jar");
  }

  /** Where the build put what a part needs; its jars are in {@code lib} there. */
  Path runtime(String part) {
    Path target = root.resolve("jobs/runtime").resolve(part).resolve("target");
    if (!Files.isDirectory(target.resolve("lib"))) {
      throw new StackException(
          "%s is missing: build with `mvn package` in %s".formatted(target.resolve("lib"), root));
    }
    return target;
  }

  /** The class path of a part, as java wants it. */
  String classPath(String part) {
    return runtime(part).resolve("lib") + "/*";
  }
}
