package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.apache.kafka.common.utils.AppInfoParser;

/** Which versions run together here, a line each. */
public final class Versions {
  private static final Pattern VERSION = Pattern.compile("<version>(.+?)</version>");

  private Versions() {}

  public static List<String> of(Home home) throws IOException {
    return List.of(
        "Fenghuo     " + own(home),
        "Flink       " + EnvironmentInformation.getVersion(),
        "Kafka       " + AppInfoParser.getVersion(),
        "ClickHouse  " + EnginePackage.PINNED.version() + " (libchdb)",
        "Java        " + System.getProperty("java.version"));
  }

  /** The first version in the root pom is its own. */
  private static String own(Home home) throws IOException {
    Matcher version = VERSION.matcher(Files.readString(home.root().resolve("pom.xml")));
    return version.find() ? version.group(1) : "unknown";
  }
}
