package org.dateline.server;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests, for Prometheus. */
final class Metrics {
  private static final double[] BOUNDS_SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};

  private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final Map<String, Times> times = new ConcurrentSkipListMap<>();

  void count(String route, int status, float millis) {
    String labels = String.format(Locale.ROOT, "route=\"%s\",status=\"%d\"", route, status);
    requests.computeIfAbsent(labels, any -> new LongAdder()).increment();
    times.computeIfAbsent(route, any -> new Times()).add(millis / 1000.0);
  }

  /** Prometheus text format 0.0.4. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("# HELP dateline_requests_total Requests answered.\n");
    text.append("# TYPE dateline_requests_total counter\n");
    requests.forEach((labels, n) -> line(text, "dateline_requests_total", labels, n.sum()));
    text.append("# HELP dateline_request_seconds Time from request to answer.\n");
    text.append("# TYPE dateline_request_seconds histogram\n");
    times.forEach((route, t) -> t.append(text, "route=\"" + route + "\""));
    Runtime runtime = Runtime.getRuntime();
    text.append("# HELP dateline_heap_bytes Heap in use.\n# TYPE dateline_heap_bytes gauge\n");
    text.append("dateline_heap_bytes ")
        .append(runtime.totalMemory() - runtime.freeMemory())
        .append('\n');
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String labels, Object value) {
    text.append(name).append('{').append(labels).append("} ").append(value).append('\n');
  }

  /** A cumulative histogram. */
  private static final class Times {
    private final LongAdder[] atMost = new LongAdder[BOUNDS_SECONDS.length];
    private final LongAdder all = new LongAdder();
    private final LongAdder micros = new LongAdder();

    Times() {
      for (int i = 0; i < atMost.length; i++) {
        atMost[i] = new LongAdder();
      }
    }

    void add(double seconds) {
      for (int i = 0; i < atMost.length; i++) {
        if (seconds <= BOUNDS_SECONDS[i]) {
          atMost[i].increment();
        }
      }
      all.increment();
      micros.add(Math.round(seconds * 1e6));
    }

    void append(StringBuilder text, String route) {
      String bucket = "dateline_request_seconds_bucket";
      for (int i = 0; i < atMost.length; i++) {
        line(text, bucket, route + ",le=\"" + BOUNDS_SECONDS[i] + "\"", atMost[i].sum());
      }
      line(text, bucket, route + ",le=\"+Inf\"", all.sum());
      line(text, "dateline_request_seconds_sum", route, micros.sum() / 1e6);
      line(text, "dateline_request_seconds_count", route, all.sum());
    }
  }
}
