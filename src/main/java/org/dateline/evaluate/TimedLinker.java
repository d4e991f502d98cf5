package org.dateline.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.linking.Linker;

/** Counts the processor's time that linking takes within a pass. */
public final class TimedLinker implements Linker {
  private final Linker linker;
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final AtomicLong nanos = new AtomicLong();

  public TimedLinker(Linker linker) {
    this.linker = linker;
  }

  @Override
  public List<Link> link(Article article, Annotations annotations) {
    long start = clock.getCurrentThreadCpuTime();
    List<Link> links = linker.link(article, annotations);
    nanos.addAndGet(clock.getCurrentThreadCpuTime() - start);
    return links;
  }

  /** The processor time of all threads together. */
  public double processorSeconds() {
    return nanos.get() / 1e9;
  }

  @Override
  public String version() {
    return linker.version();
  }
}
