package fenghuo.jobs.stack;

/**
 * The npm package that holds the ClickHouse engine as a library, pinned to the byte.
 *
 * @param integrity the archive's digest, as npm writes it: {@code sha512-} and Base64
 */
record EnginePackage(String name, String version, String integrity) {
  /** ClickHouse 26.7 for Linux on x86-64 with AVX2 and glibc; no other has been tried. */
  static final EnginePackage PINNED =
      new EnginePackage(
          "@chdb/lib-linux-x64-gnu",
          "26.7.3-stable.1",
          "sha512-XP97mMqnc5tZpKQywR8N7cLTsHNiTmHr30pC5mzo3jWmukjKn2IBa60c2B/gWUNcuFjOMjWoorQICCqBVj5wpw==");

  /** As npm is asked for it. */
  String coordinates() {
    return name + "@" + version;
  }
}
