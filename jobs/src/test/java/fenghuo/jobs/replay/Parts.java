package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.datasets.story.Story;
import fenghuo.jobs.stack.ClickHouseEngine;
import fenghuo.jobs.stack.ClickHousePorts;
import fenghuo.jobs.stack.Endpoints;
import fenghuo.jobs.stack.KafkaBroker;
import fenghuo.jobs.stack.Lifetime;
import fenghuo.jobs.stack.Ports;
import fenghuo.jobs.stack.RealParts;
import fenghuo.jobs.stack.Workplace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A real broker and a real ClickHouse for tests that replay, and what one asks of them. */
final class Parts implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final Workplace place;
  final Endpoints endpoints;
  final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final KafkaBroker kafka;
  private final ClickHouseEngine clickHouse;

  Parts(String name) throws IOException {
    place = RealParts.fresh(name);
    kafka = KafkaBroker.start(place, Ports.free(), Lifetime.ATTACHED);
    var ports = new ClickHousePorts(Ports.free(), Ports.free());
    clickHouse = ClickHouseEngine.start(place, ports, Lifetime.ATTACHED);
    endpoints = new Endpoints(kafka.bootstrap(), clickHouse.url());
  }

  Screen screen() {
    return new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8), false);
  }

  ReplayRun run(String name, Map<String, String> own) {
    return new ReplayRun(name, endpoints, own, screen());
  }

  /** A story, for a run of any name. */
  static Playlist story(String story, ReplayRun run) {
    Story told =
        Story.builtIn().stream().filter(s -> s.name().equals(story)).findFirst().orElseThrow();
    return Playlist.of(told, run.policy().feeds());
  }

  static Playlist catalogue(Path file, ReplayRun run) {
    return EarthquakeCatalogue.read(
        file, run.policy().feeds().named("seismic.event"), Instant.parse("2026-01-01T00:00:00Z"));
  }

  static Play play(ReplayRun run, String feed, String time, String key, String record) {
    Feed named = run.policy().feeds().named(feed);
    return new Play(named, Instant.parse(time), key, record.getBytes(StandardCharsets.UTF_8));
  }

  /** Every row of the warnings of a replay, with the names of all columns, as text. */
  String warnings(ReplayRun run) throws IOException, InterruptedException {
    return ask(
        "SELECT * FROM %s.warnings FINAL ORDER BY id FORMAT TSVWithNamesAndTypes"
            .formatted(run.database()));
  }

  /** The answer of ClickHouse, over its own HTTP port. */
  String ask(String sql) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoints.clickhouseHttpUrl() + "/"))
            .POST(BodyPublishers.ofString(sql))
            .build();
    return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)).body().strip();
  }

  @Override
  public void close() {
    clickHouse.close();
    kafka.close();
  }
}
