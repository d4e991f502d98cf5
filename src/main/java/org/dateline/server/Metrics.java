package org.dateline.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import org.dateline.ingest.Intake;
import org.dateline.ingest.RunReport;
import org.dateline.search.ArchiveTotals;

/** Measures of requests, archive and process, for Prometheus. */
final class Metrics implements AutoCloseable {
  private static final Duration[] BOUNDS =
      DoubleStream.of(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)
          .mapToObj(seconds -> Duration.ofMillis(Math.round(seconds * 1000)))
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collections.bindTo(registry);
    List.of(429, 503).forEach(this::refusals);
    Gauge.builder(
            "dateline.heap.bytes", Runtime.getRuntime(), r -> r.totalMemory() - r.freeMemory())
        .description("Heap in use.")
        .register(registry);
  }

  void count(String route, int status, float millis) {
    registry
        .counter("dateline.requests", "route", route, "status", Integer.toString(status))
        .increment();
    Timer.builder("dateline.request")
        .description("Time from request to answer.")
        .tag("route", route)
        .serviceLevelObjectives(BOUNDS)
        .register(registry)
        .record(Math.round(millis * 1000), TimeUnit.MICROSECONDS);
  }

  /**
   * Watches the archive, which is asked whenever somebody reads the measures.
   *
   * @param answers whether it does, within a second
   */
  void watch(BooleanSupplier answers, Supplier<ArchiveTotals.Totals> totals) {
    gauge("answers", "1 when Elasticsearch answers.", () -> answers.getAsBoolean() ? 1 : 0);
    Map<String, ToLongFunction<ArchiveTotals.Totals>> counts =
        Map.of(
            "articles", ArchiveTotals.Totals::articles,
            "quotes", ArchiveTotals.Totals::quotes,
            "names", ArchiveTotals.Totals::names);
    counts.forEach(
        (what, count) ->
            gauge(
                what,
                "Stored in the archive.",
                () -> answers.getAsBoolean() ? count.applyAsLong(totals.get()) : Double.NaN));
  }

  /** Watches the queue before the archive. */
  void watch(FairQueue queue) {
    Gauge.builder("dateline.queue.running", queue, FairQueue::running)
        .description("Requests of the API that are being answered.")
        .register(registry);
    Gauge.builder("dateline.queue.waiting", queue, FairQueue::waiting)
        .description("Requests of the API that wait for their turn.")
        .register(registry);
  }

  /** Watches the newest run of an ingest, whose report is read whenever somebody reads this. */
  void watch(Intake intake) {
    Map<String, ToLongFunction<RunReport>> counts =
        Map.of(
            "new", RunReport::created,
            "changed", RunReport::replaced,
            "unchanged", RunReport::unchanged,
            "failed", run -> run.failures().size());
    counts.forEach(
        (outcome, count) ->
            Gauge.builder("dateline.run.articles", () -> newest(intake, count))
                .description("Articles of the newest run, by what became of them.")
                .tag("outcome", outcome)
                .register(registry));
  }

  private static Number newest(Intake intake, ToLongFunction<RunReport> count) {
    return intake.runs().stream()
        .findFirst()
        .flatMap(intake::run)
        .<Number>map(run -> count.applyAsLong(run))
        .orElse(Double.NaN);
  }

  /** Counts a request that was turned away before it was read: too many, or too many at once. */
  void refused(int status) {
    refusals(status).increment();
  }

  private Counter refusals(int status) {
    return Counter.builder("dateline.refused")
        .description("Requests that were turned away: too many, or too many at once.")
        .tag("status", Integer.toString(status))
        .register(registry);
  }

  private void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder("dateline.archive." + name, value).description(description).register(registry);
  }

  /** Prometheus text format 0.0.4. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
