package fenghuo.jobs.replay;

import fenghuo.datasets.story.Story;
import fenghuo.jobs.stack.Endpoints;
import fenghuo.jobs.stack.FileLocked;
import fenghuo.jobs.stack.Stack;
import fenghuo.jobs.stack.Workplace;
import java.util.List;
import java.util.Map;

/** The main job on the embedded stack, with the documented stories played through it. */
public final class Demo {
  private static final List<String> QUERIES =
      List.of(
          "SELECT county_name, level, count() FROM replay_luding_2022.township_board"
              + " GROUP BY ALL ORDER BY level DESC, count() DESC",
          "SELECT time, type, level, headline_zh, reason_zh"
              + " FROM replay_mianning_2020.warning_messages FINAL ORDER BY time",
          "SELECT chain, township_name, state, since, time, next, probability"
              + " FROM replay_mianning_2020.chain_board ORDER BY since");

  private final Workplace place;
  private final Stack.Wishes wishes;
  private final int flinkPort;
  private final Screen screen = Screen.standard();

  /**
   * @param flinkPort of Flink's web page; 0: the usual one, or the next that is free
   */
  public Demo(Workplace place, Stack.Wishes wishes, int flinkPort) {
    this.place = place;
    this.wishes = wishes;
    this.flinkPort = flinkPort;
  }

  /**
   * Plays every story.
   *
   * @param stay keeps Flink's web page open at the end, until Enter (or the end of input)
   * @return whether every story left warnings and every record is accounted for
   */
  public boolean run(Speed speed, boolean stay) throws Exception {
    screen.line("烽火 Fenghuo · 凉山州多灾种早期预警演示 / early-warning demo");
    Endpoints endpoints = new Stack(place).up(wishes);
    boolean well = true;
    try (LocalFlink flink = LocalFlink.start(flinkPort, place.work(), screen::line)) {
      screen.line(
          "Kafka %s · ClickHouse %s · Flink %s"
              .formatted(endpoints.kafkaBootstrap(), endpoints.clickhouseHttpUrl(), flink.web()));
      for (Story story : Story.builtIn()) {
        String name = story.name().replace('-', '_');
        ReplayRun run = new ReplayRun(name, endpoints, Map.of(), screen);
        try (FileLocked lock = run.reserve(place)) {
          well &= tell(story, run.anew(), speed, flink);
        }
      }
      close(endpoints.clickhouseHttpUrl());
      if (stay) {
        screen.line("  Flink %s：按回车键结束 / Enter ends".formatted(flink.web()));
        System.in.read();
      }
    }
    return well;
  }

  private boolean tell(Story story, ReplayRun run, Speed speed, Engine flink) throws Exception {
    screen.heading("▶ %s · %s（回放速度 %s）".formatted(story.title().zh(), story.title().en(), speed));
    if (!story.synthetic().isNone()) {
      screen.line("  ⚠ 合成数据：" + story.synthetic().zh());
      screen.line("  ⚠ synthetic: " + story.synthetic().en());
    }
    Playlist list = Playlist.of(story, run.policy().feeds());
    run.play(list, speed, flink);
    screen.line("");
    screen.line(
        "预警态势 @ %s（由 ClickHouse 查询 %s.township_board）"
            .formatted(Beijing.minute(story.to()), run.database()));
    new BoardPrint(screen, run.policy().rules()).print(run.readout());
    boolean accounted = run.account(list);
    return accounted && run.readout().warnings() > 0;
  }

  private void close(String clickHouse) {
    screen.heading("接着看 / try next（ClickHouse 仍在运行 stays up; ./fenghuo down 停止 stops it）");
    // a ClickHouse elsewhere has users of its own
    String user = wishes.clickhouseUrl().isEmpty() ? "?user=platform" : "";
    for (String query : QUERIES) {
      screen.line(
          "  curl '%s/%s' --data-binary \"%s FORMAT PrettyCompact\""
              .formatted(clickHouse, user, query));
    }
    screen.line("  浏览器 / in a browser: %s/play%s".formatted(clickHouse, user));
    screen.line(
        "  ./fenghuo replay --earthquakes FILE.csv.gz    ./fenghuo status    ./fenghuo down");
  }
}
