package org.dateline.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import org.dateline.search.Overview;

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
  void watch(BooleanSupplier answers, Supplier<Overview.Totals> totals) {
    gauge("answers", "1 when Elasticsearch answers.", () -> answers.getAsBoolean() ? 1 : 0);
    Map<String, ToLongFunction<Overview.Totals>> counts =
        Map.of(
            "articles", Overview.Totals::articles,
            "quotes", Overview.Totals::quotes,
            "names", Overview.Totals::names);
    counts.forEach(
        (what, count) ->
            gauge(
                what,
                "Stored in the archive.",
                () -> answers.getAsBoolean() ? count.applyAsLong(totals.get()) : Double.NaN));
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
