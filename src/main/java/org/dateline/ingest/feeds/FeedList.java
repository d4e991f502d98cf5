package org.dateline.ingest.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.files.OwnerOnly;

/** The feeds that an archive follows, in a file of its folder. */
public final class FeedList {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;

  /**
   * Opens the list of an archive's feeds.
   *
   * @param data the archive's folder
   */
  public FeedList(Path data) {
    this.file = data.resolve("feeds.json");
  }

  public List<Subscription> all() throws IOException {
    List<Subscription> all = new ArrayList<>();
    if (Files.exists(file)) {
      for (JsonNode feed : MAPPER.readTree(file.toFile())) {
        all.add(
            Subscription.of(feed.path("url").asText(), feed.path("privateAllowed").asBoolean()));
      }
    }
    return all;
  }

  /** Follows a feed, or follows it otherwise than before. */
  public void add(Subscription feed) throws IOException {
    List<Subscription> all = new ArrayList<>(all());
    all.removeIf(other -> other.url().equals(feed.url()));
    all.add(feed);
    write(all);
  }

  /** Removes a feed; false if it was not followed. */
  public boolean remove(String address) throws IOException {
    List<Subscription> all = new ArrayList<>(all());
    boolean any = all.removeIf(feed -> feed.url().toString().equals(address.strip()));
    if (any) {
      write(all);
    }
    return any;
  }

  private void write(List<Subscription> all) throws IOException {
    ArrayNode feeds = MAPPER.createArrayNode();
    for (Subscription feed : all) {
      feeds
          .addObject()
          .put("url", feed.url().toString())
          .put("privateAllowed", feed.privateAllowed());
    }
    OwnerOnly.passableFolder(Objects.requireNonNull(file.getParent()));
    OwnerOnly.replace(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(feeds));
  }
}
