package fenghuo.jobs.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks a JobManager over its REST port. */
record FlinkRest(String url) {
  private static final Duration BOUND = Duration.ofSeconds(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Empty while it does not answer. */
  Optional<FlinkOverview> overview() {
    HttpClient client = HttpClient.newBuilder().connectTimeout(BOUND).build();
    HttpRequest ask = HttpRequest.newBuilder(URI.create(url + "/overview")).timeout(BOUND).build();
    try {
      HttpResponse<String> answer = client.send(ask, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? Optional.of(parsed(answer.body())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted while waiting for Flink", e);
    }
  }

  private static FlinkOverview parsed(String json) throws IOException {
    JsonNode all = JSON.readTree(json);
    return new FlinkOverview(
        all.path("taskmanagers").asInt(),
        all.path("slots-total").asInt(),
        all.path("slots-available").asInt(),
        all.path("jobs-running").asInt());
  }
}
