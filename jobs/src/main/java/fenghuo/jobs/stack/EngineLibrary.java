package fenghuo.jobs.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The ClickHouse engine as a library, one copy per machine. It is fetched at the first need, from
 * whatever registry npm is set up for, and believed only with the digest pinned here.
 *
 * <p>Without npm: {@code LIBCHDB=/path/to/libchdb.so} names a copy, which is then taken as it is.
 */
public final class EngineLibrary {
  private static final String FILE = "libchdb.so";
  private static final String ENTRY = "package/" + FILE;

  private final EnginePackage wanted;
  private final Path folder;
  private final NpmPack npm;
  private final Consumer<String> say;

  EngineLibrary(EnginePackage wanted, Path cache, NpmPack npm, Consumer<String> say) {
    this.wanted = wanted;
    this.folder = cache.toAbsolutePath().resolve(wanted.version());
    this.npm = npm;
    this.say = say;
  }

  /** The library's path; the first call on a machine takes a while, and says so. */
  public static Path find(Consumer<String> say) throws IOException {
    return find(System.getenv(), say);
  }

  static Path find(Map<String, String> environment, Consumer<String> say) throws IOException {
    Optional<Path> own = set(environment, "LIBCHDB").map(Path::of);
    if (own.isPresent()) {
      return existing(own.get());
    }
    EngineMachine.require();
    NpmPack npm = NpmPack.usual(environment.getOrDefault("PATH", ""));
    return new EngineLibrary(EnginePackage.PINNED, cache(environment), npm, say).path();
  }

  /** The library's path in the cache, after it was fetched where that was needed. */
  Path path() throws IOException {
    Path library = folder.resolve(FILE);
    if (Files.exists(library)) {
      return library;
    }
    // parallel builds: one fetches, the others wait and find it
    try (FileLocked lock = FileLocked.waitFor(folder.resolve("lock"))) {
      if (!Files.exists(library)) {
        fetch(library);
      }
    }
    return library;
  }

  private void fetch(Path library) throws IOException {
    say.accept("fetching the ClickHouse engine (180 MB, once per machine) with npm");
    Path temporary = folder.resolve("fetching");
    delete(temporary); // of one that was killed
    Files.createDirectories(temporary);
    try {
      Path archive = npm.fetch(wanted, temporary);
      Integrity.require(archive, wanted);
      Path unpacked = unpack(archive, temporary.resolve(FILE));
      Files.move(unpacked, library, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(temporary);
    }
  }

  private Path unpack(Path archive, Path target) throws IOException {
    try (InputStream file = Files.newInputStream(archive);
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file, 1 << 16))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null && !entry.getName().equals(ENTRY)) {
        entry = tar.getNextEntry();
      }
      if (entry == null) {
        throw new StackException("%s holds no %s".formatted(wanted.coordinates(), ENTRY));
      }
      Files.copy(tar, target);
      return target;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static Path existing(Path library) {
    if (!Files.isRegularFile(library)) {
      throw new StackException("LIBCHDB names %s, which is no file".formatted(library));
    }
    return library.toAbsolutePath();
  }

  private static Path cache(Map<String, String> environment) {
    Path caches =
        set(environment, "XDG_CACHE_HOME")
            .map(Path::of)
            .orElse(Path.of(System.getProperty("user.home"), ".cache"));
    return caches.resolve("fenghuo").resolve("libchdb");
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
