package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads all documents that match, page by page, from one point in time: what is written meanwhile
 * is not seen, and memory holds one page.
 */
public final class PagedScan {
  private static final String KEEP_ALIVE = "10m";

  private final Connection connection;
  private final List<String> indices;

  public PagedScan(Connection connection, List<String> indices) {
    this.connection = connection;
    this.indices = List.copyOf(indices);
  }

  /**
   * Hands over all matching documents, page by page, from one snapshot.
   *
   * @param request says what matches, in which order, and how many make a page
   * @param after sort values to begin after, none for the first page
   * @param pages never called with an empty one
   */
  public void run(
      Consumer<SearchRequest.Builder> request,
      List<FieldValue> after,
      Consumer<List<Hit<JsonNode>>> pages) {
    String snapshot =
        connection
            .read(
                client ->
                    client.openPointInTime(
                        p -> p.index(indices).keepAlive(k -> k.time(KEEP_ALIVE))))
            .id();
    try {
      List<FieldValue> last = after;
      while (true) {
        List<Hit<JsonNode>> hits = connection.search(page(snapshot, request, last)).hits().hits();
        if (hits.isEmpty()) {
          return;
        }
        pages.accept(hits);
        last = hits.get(hits.size() - 1).sort();
      }
    } finally {
      connection.call(client -> client.closePointInTime(c -> c.id(snapshot)));
    }
  }

  /** Passes on all documents page by page, in no particular order. */
  public void run(Consumer<SearchRequest.Builder> request, Consumer<List<Hit<JsonNode>>> pages) {
    run(
        r -> {
          request.accept(r);
          r.sort(o -> o.field(f -> f.field("_shard_doc")));
        },
        List.of(),
        pages);
  }

  private static SearchRequest page(
      String snapshot, Consumer<SearchRequest.Builder> request, List<FieldValue> after) {
    return SearchRequest.of(
        s -> {
          request.accept(s);
          if (!after.isEmpty()) {
            s.searchAfter(after);
          }
          return s.pit(p -> p.id(snapshot).keepAlive(k -> k.time(KEEP_ALIVE)))
              .trackTotalHits(t -> t.enabled(false));
        });
  }
}
