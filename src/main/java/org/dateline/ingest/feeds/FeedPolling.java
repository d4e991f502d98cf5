package org.dateline.ingest.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.files.FileErrors;
import org.dateline.ingest.Inbox.Received;
import org.dateline.ingest.Intake;
import org.dateline.ingest.feeds.FeedFetcher.Fetched;
import org.dateline.ingest.feeds.FeedOutcomes.FeedOutcome;
import org.dateline.reading.ReadingOptions;

/** Asks the feeds of an archive in turn, and hands on what is new in them. */
public final class FeedPolling {
  private static final LastFetch NEVER = new LastFetch("", "", "");
  private static final String WHO = "feeds";
  private static final String NOTHING_NEW = "nothing new";

  private final FeedList feeds;
  private final FeedFetcher fetcher;
  private final FeedOutcomes outcomes;
  private final Clock clock;
  private final Intake intake;
  private final Consumer<String> failures;
  private final Map<Subscription, LastFetch> last = new HashMap<>();

  /**
   * Fetches the feeds of a list and hands on what they bring.
   *
   * @param failures told which feed gave nothing, and why
   */
  public FeedPolling(
      FeedList feeds,
      FeedOutcomes outcomes,
      Clock clock,
      FeedFetcher fetcher,
      Intake intake,
      Consumer<String> failures) {
    this.feeds = feeds;
    this.outcomes = outcomes;
    this.clock = clock;
    this.fetcher = fetcher;
    this.intake = intake;
    this.failures = failures;
  }

  /** Asks each once. Of a feed that is as it was, nothing is handed on. */
  public void poll() {
    try {
      for (Subscription feed : feeds.all()) {
        poll(feed);
      }
    } catch (IOException | IllegalArgumentException e) {
      failures.accept("the list of feeds cannot be read: " + FileErrors.reason(e));
    }
  }

  private void poll(Subscription feed) throws IOException {
    String outcome;
    try {
      outcome = ask(feed);
    } catch (IOException e) {
      outcome = "failed: " + FileErrors.reason(e).replaceFirst("[.\\s]+$", "");
      failures.accept(feed.url() + ": " + FileErrors.reason(e));
    }
    outcomes.write(feed, new FeedOutcome(clock.instant(), outcome));
  }

  /** Asks a feed, hands on what is new, and says what came of it. */
  private String ask(Subscription feed) throws IOException {
    LastFetch before = last.getOrDefault(feed, NEVER);
    Fetched now = fetcher.fetch(feed, before.etag(), before.modified());
    if (!now.changed()) {
      return NOTHING_NEW;
    }
    Received received = intake.receive(new ByteArrayInputStream(now.body()));
    String outcome = NOTHING_NEW;
    if (received.digest().equals(before.digest()) || received.bytes() == 0) {
      received.discard();
    } else {
      outcome = "in run " + intake.accept(received, feed.name(), ReadingOptions.NONE, WHO).id();
    }
    last.put(feed, new LastFetch(now.etag(), now.modified(), received.digest()));
    return outcome;
  }

  /** The state of a feed when it was last asked. */
  private record LastFetch(String etag, String modified, String digest) {}
}
