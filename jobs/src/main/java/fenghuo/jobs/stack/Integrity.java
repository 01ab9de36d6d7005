package fenghuo.jobs.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Digests as npm writes them. */
final class Integrity {
  private Integrity() {}

  static void require(Path archive, EnginePackage wanted) throws IOException {
    String found = of(archive);
    if (!found.equals(wanted.integrity())) {
      throw new StackException(
          "%s is not what was pinned, and was not used: its digest is %s, not %s"
              .formatted(wanted.coordinates(), found, wanted.integrity()));
    }
  }

  static String of(Path file) throws IOException {
    MessageDigest digest = sha512();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return "sha512-" + Base64.getEncoder().encodeToString(digest.digest());
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-512", e);
    }
  }
}
