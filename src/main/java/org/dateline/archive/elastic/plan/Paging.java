package org.dateline.archive.elastic.plan;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Snapshots;
import org.dateline.search.UnusableCursor;
import org.jspecify.annotations.Nullable;

/** Pages of a result. */
final class Paging {
  private static final JsonpMapper MAPPER = new JacksonJsonpMapper();

  private Paging() {}

  /**
   * The identity of a search that a cursor belongs to: the same words, filters and order on the
   * same index.
   */
  static String identity(Plan plan) {
    return plan.index()
        + JsonpUtils.toJsonString(plan.matching(), MAPPER)
        + plan.sort().stream().map(o -> JsonpUtils.toJsonString(o, MAPPER)).toList();
  }

  /**
   * The cursor of a request.
   *
   * @param byScore whether the order depends on scores, which change with what is added to the
   *     archive; days and ids do not
   */
  static @Nullable Cursor cursor(
      @Nullable String after, String search, boolean byScore, Snapshots snapshots) {
    if (after != null) {
      return Cursor.read(after, search);
    }
    return byScore ? new Cursor(List.of(), 0, snapshots.current()) : null;
  }

  static void apply(SearchRequest.Builder request, String index, @Nullable Cursor cursor) {
    if (cursor == null) {
      request.index(index);
      return;
    }
    String snapshot = cursor.snapshot();
    if (snapshot == null) {
      request.index(index);
    } else {
      request.pit(p -> p.id(snapshot).keepAlive(k -> k.time(Snapshots.KEEP_ALIVE)));
    }
    if (!cursor.after().isEmpty()) {
      request.searchAfter(cursor.after());
    }
  }

  /**
   * Runs a request that may go on from a cursor.
   *
   * @throws UnusableCursor when Elasticsearch does not take the cursor, or no longer
   */
  static SearchResponse<JsonNode> search(
      Connection connection, SearchRequest request, @Nullable String after) {
    try {
      return connection.search(request);
    } catch (ArchiveException.Refused | ArchiveException.ReadOnly e) {
      throw e;
    } catch (ArchiveException e) {
      if (after == null) {
        throw e;
      }
      throw new UnusableCursor(
          "The cursor has expired or is invalid. Search again from the first page.", e);
    }
  }

  /** The cursor of the next page, null when this is the last. */
  static @Nullable String next(
      SearchResponse<JsonNode> response, @Nullable Cursor cursor, long total, String search) {
    List<Hit<JsonNode>> found = response.hits().hits();
    long seen = (cursor == null ? 0 : cursor.seen()) + found.size();
    if (found.isEmpty() || seen >= total) {
      return null;
    }
    String snapshot = cursor == null || cursor.snapshot() == null ? null : response.pitId();
    return new Cursor(found.get(found.size() - 1).sort(), seen, snapshot).write(search);
  }
}
