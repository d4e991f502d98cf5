package org.dateline.ingest.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.files.OwnerOnly;

/** The outcomes of asking each feed the last time, in a file of the archive's folder. */
public final class FeedOutcomes {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;

  /**
   * Opens the outcomes of an archive's feeds.
   *
   * @param data the archive's folder
   */
  public FeedOutcomes(Path data) {
    this.file = data.resolve("feeds-asked.json");
  }

  /**
   * The last time that a feed was asked.
   *
   * @param outcome a clause: “nothing new”, “in run 20220113-101500”, or what failed
   */
  public record FeedOutcome(Instant when, String outcome) {}

  /** The last time that a feed was asked; empty if it never was, or that cannot be told. */
  public Optional<FeedOutcome> of(Subscription feed) {
    return Optional.ofNullable(all().get(feed.url().toString()));
  }

  /** The last time that each feed was asked, by the feed's address. */
  public Map<String, FeedOutcome> all() {
    Map<String, FeedOutcome> all = new HashMap<>();
    try {
      JsonNode feeds = Files.exists(file) ? MAPPER.readTree(file.toFile()) : MAPPER.nullNode();
      feeds
          .properties()
          .forEach(
              feed ->
                  all.put(
                      feed.getKey(),
                      new FeedOutcome(
                          Instant.parse(feed.getValue().path("asked").asText()),
                          feed.getValue().path("outcome").asText())));
    } catch (IOException | DateTimeException e) {
      return new HashMap<>(); // each feed is asked again soon, which writes it anew
    }
    return all;
  }

  /** Writes down what came of it, in place of the time before. */
  void write(Subscription feed, FeedOutcome now) throws IOException {
    Map<String, FeedOutcome> all = all();
    all.put(feed.url().toString(), now);
    ObjectNode feeds = MAPPER.createObjectNode();
    all.forEach(
        (url, asked) ->
            feeds
                .putObject(url)
                .put("asked", asked.when().toString())
                .put("outcome", asked.outcome()));
    OwnerOnly.passableFolder(Objects.requireNonNull(file.getParent()));
    OwnerOnly.replace(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(feeds));
  }
}
