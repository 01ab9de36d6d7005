package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry is a script named npm: it counts its calls, and then does as the test says. */
class EngineLibraryTest {
  private static final String CONTENT = "not really a library";
  private static final String GIVES = "cp \"$ARCHIVE\" \"$4\"";

  @TempDir private Path folder;
  private Path archive;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void makeArchive() throws IOException {
    archive = archive("package/libchdb.so");
  }

  @Test
  void isFetchedUnpackedAndKept() throws IOException {
    Path library = library(GIVES).path();
    assertThat(library).hasContent(CONTENT);
    assertThat(library.getParent()).isDirectoryNotContaining("glob:**fetching");
    assertThat(said)
        .containsExactly("fetching the ClickHouse engine (180 MB, once per machine) with npm");
  }

  @Test
  void isFetchedOnce() throws IOException {
    library(GIVES).path();
    library(GIVES).path();
    assertThat(calls()).isEqualTo(1);
  }

  @Test
  void isFetchedOnceForAllWhoWantItNow() throws Exception {
    EngineLibrary library = library(GIVES);
    allAtOnce(library::path);
    assertThat(calls()).isEqualTo(1);
  }

  @Test
  void otherBytesThanPinnedAreRefused() throws IOException {
    EngineLibrary library = library("echo more >> \"$ARCHIVE\"; " + GIVES);
    assertThatThrownBy(library::path)
        .isInstanceOf(StackException.class)
        .hasMessageStartingWith("@chdb/lib@1 is not what was pinned, and was not used");
    assertThat(folder.resolve("cache/1/libchdb.so")).doesNotExist();
  }

  @Test
  void archiveWithoutLibraryIsRefused() throws IOException {
    archive = archive("package/README.md");
    assertThatThrownBy(library(GIVES)::path).hasMessage("@chdb/lib@1 holds no package/libchdb.so");
  }

  @Test
  void registryThatFailsOnceIsAskedAgain() throws IOException {
    Path library = library("[ $(wc -l < \"$CALLS\") -gt 1 ] || exit 1; " + GIVES).path();
    assertThat(library).exists();
    assertThat(calls()).isEqualTo(2);
  }

  @Test
  void registryThatIsAwayIsAskedThreeTimes() throws IOException {
    EngineLibrary library = library("echo 'npm error code ECONNREFUSED'; exit 1");
    assertThatThrownBy(library::path)
        .hasMessage(
            "npm could not fetch @chdb/lib@1 in 3 attempts: the registry that npm is set up for does"
                + " not answer");
    assertThat(calls()).isEqualTo(3);
  }

  @Test
  void registryThatLacksItIsNamedAsTheReason() throws IOException {
    assertThatThrownBy(library("echo 'npm error code E404'; exit 1")::path)
        .hasMessageEndingWith("the registry that npm is set up for does not have it");
  }

  @Test
  void whatElseNpmSaysIsPassedOn() throws IOException {
    assertThatThrownBy(library("echo 'npm error disk full'; echo 'see the log'; exit 1")::path)
        .hasMessageEndingWith("npm says: npm error disk full");
  }

  @Test
  void npmThatHangsIsEnded() throws IOException {
    assertThatThrownBy(library("sleep 600", Duration.ofMillis(200))::path)
        .hasMessageEndingWith("the registry does not answer within 0 s");
  }

  @Test
  void missingNpmIsNamed() {
    NpmPack npm = new NpmPack(folder.toString(), Duration.ofMinutes(1), Duration.ZERO);
    EnginePackage wanted = new EnginePackage("@chdb/lib", "1", "sha512-");
    assertThatThrownBy(new EngineLibrary(wanted, folder, npm, said::add)::path)
        .hasMessageStartingWith("npm, which fetches the ClickHouse engine, is not installed");
  }

  @Test
  void ownCopyIsTakenAsItIs() throws IOException {
    Path own = Files.writeString(folder.resolve("own.so"), CONTENT);
    assertThat(EngineLibrary.find(Map.of("LIBCHDB", own.toString()), said::add)).isEqualTo(own);
  }

  @Test
  void ownCopyThatIsNotThereIsNamed() {
    Map<String, String> environment = Map.of("LIBCHDB", "/nowhere/libchdb.so");
    assertThatThrownBy(() -> EngineLibrary.find(environment, said::add))
        .hasMessage("LIBCHDB names /nowhere/libchdb.so, which is no file");
  }

  private EngineLibrary library(String script) throws IOException {
    return library(script, Duration.ofMinutes(1));
  }

  private EngineLibrary library(String script, Duration bound) throws IOException {
    Path programs = Files.createDirectories(folder.resolve("bin"));
    String head = "#!/bin/sh\nARCHIVE='%s'\nCALLS='%s'\n".formatted(archive, callsFile());
    Path npm = Files.writeString(programs.resolve("npm"), head + "echo >> \"$CALLS\"\n" + script);
    assertThat(npm.toFile().setExecutable(true)).isTrue();
    NpmPack pack = new NpmPack(programs + ":/usr/bin:/bin", bound, Duration.ZERO);
    EnginePackage wanted = new EnginePackage("@chdb/lib", "1", Integrity.of(archive));
    return new EngineLibrary(wanted, folder.resolve("cache"), pack, said::add);
  }

  private Path archive(String entry) throws IOException {
    Path file = folder.resolve("lib.tgz");
    byte[] content = CONTENT.getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      TarArchiveEntry header = new TarArchiveEntry(entry);
      header.setSize(content.length);
      tar.putArchiveEntry(header);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return file;
  }

  private static void allAtOnce(Callable<Path> task)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Path> done : threads.invokeAll(List.of(task, task, task, task))) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Path callsFile() {
    return folder.resolve("calls");
  }

  private long calls() throws IOException {
    return Files.readAllLines(callsFile()).size();
  }
}
