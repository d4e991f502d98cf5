package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.feeds.FeedList;
import org.dateline.ingest.feeds.FeedOutcomes;
import org.dateline.ingest.feeds.FeedOutcomes.FeedOutcome;
import org.dateline.ingest.feeds.Subscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which feeds an archive follows. */
@Command(
    name = "feeds",
    description = {
      "Follow feeds (RSS, Atom, JSON Feed).",
      "They are asked only by a server that was started with --poll-feeds; each may have 16 MB and"
          + " take a minute. Feeds on this machine or in its network are asked only when they were"
          + " added with --allow-private."
    },
    footer = {"", "Example: dateline feeds add https://news.example/rss"})
final class FeedsCommand {
  private final Terminal terminal;

  FeedsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(name = "add", description = "Follow a feed.")
  void add(
      @Mixin ArchiveOptions archive,
      @Option(
              names = "--allow-private",
              description = "Allow an address on this machine or in its own network.")
          boolean allowed,
      @Parameters(paramLabel = "URL", description = "Address of the feed.") String url)
      throws IOException {
    try {
      new FeedList(archive.data()).add(Subscription.toFollow(url, allowed));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  @Command(
      name = "list",
      description = "List the feeds, with when each was last asked and what came of it.")
  void list(@Mixin ArchiveOptions archive) throws IOException {
    PrintStream out = terminal.out();
    Path folder = archive.existingFolder();
    Map<String, FeedOutcome> outcomes = new FeedOutcomes(folder).all();
    for (Subscription feed : new FeedList(folder).all()) {
      String asked =
          Optional.ofNullable(outcomes.get(feed.url().toString()))
              .map(
                  last ->
                      "asked "
                          + last.when().truncatedTo(ChronoUnit.SECONDS)
                          + ", "
                          + last.outcome())
              .orElse("not asked yet");
      out.println(feed.url() + (feed.privateAllowed() ? " (private allowed)" : "") + ": " + asked);
    }
    out.flush();
  }

  @Command(name = "remove", description = "Stop following a feed.")
  void remove(
      @Mixin ArchiveOptions archive,
      @Parameters(paramLabel = "URL", description = "Address of the feed.") String url)
      throws IOException {
    if (!new FeedList(archive.existingFolder()).remove(url)) {
      throw new UsageException("No feed " + url + " is followed. dateline feeds list names them.");
    }
  }
}
