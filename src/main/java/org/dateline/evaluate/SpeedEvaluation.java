package org.dateline.evaluate;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.dateline.concurrent.InParallel;
import org.dateline.evaluate.GoldRows.GoldRow;

/**
 * Tokens per second and heap of a pass over articles. Wall time is what a user waits; the
 * processor's time is what the pass costs, whatever else the machine does meanwhile.
 */
public final class SpeedEvaluation {
  private static final int MEGABYTE = 1 << 20;

  private final List<GoldRow> articles;
  private final List<Integer> tokens;
  private final PrintStream out;

  public SpeedEvaluation(List<GoldRow> articles, ToIntFunction<String> tokens, PrintStream out) {
    this.articles = List.copyOf(articles);
    this.tokens =
        articles.stream().map(a -> tokens.applyAsInt(a.title() + "\n" + a.text())).toList();
    this.out = out;
    out.printf("%d articles, %,d tokens%n", articles.size(), sum());
  }

  private int sum() {
    return tokens.stream().mapToInt(Integer::intValue).sum();
  }

  /** Runs a pass over all articles and prints its speed. */
  public Speed run(String name, int threads, Consumer<GoldRow> pass) {
    AtomicInteger next = new AtomicInteger();
    List<Future<Long>> work = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    try {
      for (int i = 0; i < threads; i++) {
        work.add(workers.submit(() -> drain(next, pass)));
      }
      long processor = 0;
      for (Future<Long> each : work) {
        processor += InParallel.result(each);
      }
      Speed speed = new Speed(sum(), seconds(System.nanoTime() - start), seconds(processor));
      out.printf(
          "%-36s %,8.0f tokens/s of wall time, %,8.0f of processor time%n",
          name + ", threads: " + threads, speed.perSecond(), speed.perProcessorSecond());
      return speed;
    } finally {
      workers.shutdownNow();
    }
  }

  private long drain(AtomicInteger next, Consumer<GoldRow> pass) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
      pass.accept(articles.get(i));
    }
    return clock.getCurrentThreadCpuTime() - start;
  }

  /** Prints the heap that is in use when garbage is gone. */
  public void heap(String name) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    out.printf("%-36s %,d MB%n", name, used / MEGABYTE);
  }

  /** Prints the most heap that was in use at any time, garbage included. */
  public static void peak(PrintStream out, String name) {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    out.printf("%-36s %,d MB%n", name, peak / MEGABYTE);
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }

  /** The number of tokens of one pass, and the time it took. */
  public record Speed(int tokens, double seconds, double processorSeconds) {
    public double perSecond() {
      return tokens / seconds;
    }

    public double perProcessorSecond() {
      return tokens / processorSeconds;
    }
  }
}
