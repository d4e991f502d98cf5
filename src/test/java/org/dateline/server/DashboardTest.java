package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The dashboard for Grafana, beside the metrics that a server gives. */
final class DashboardTest extends ServerFixture {
  private static final Path FILE = Path.of("deploy/grafana/dateline.json");
  private static final Pattern METRIC = Pattern.compile("[a-z]+(?:_[a-z]+)+(?=\\{)");

  @Test
  void everyMetricThatIsShownIsThere() throws IOException {
    send("GET", "/api/search?q=talk");
    String text = get("/metrics").body();
    assertThat(asked())
        .hasSizeGreaterThan(10)
        .allSatisfy(metric -> assertThat(text).containsPattern("(?m)^" + metric + "[ {]"));
  }

  @Test
  void panelsStandBesideEachOther() throws IOException {
    Set<String> places = new TreeSet<>();
    int panels = 0;
    for (JsonNode panel : new ObjectMapper().readTree(FILE.toFile()).path("panels")) {
      JsonNode at = panel.path("gridPos");
      assertThat(at.path("x").asInt() + at.path("w").asInt()).isLessThanOrEqualTo(24);
      places.add(at.path("x") + "," + at.path("y"));
      panels++;
    }
    assertThat(places).hasSize(panels);
  }

  private static Set<String> asked() throws IOException {
    return new ObjectMapper()
        .readTree(FILE.toFile()).findValuesAsText("expr").stream()
            .flatMap(query -> METRIC.matcher(query).results())
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
