package org.dateline.archive.elastic.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.decision.Merges;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.KeptPerState;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.connection.Writes;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.article.Link;
import org.dateline.search.Selection;

/**
 * Ids that were replaced by others: an address that somebody noted earlier still leads to the same
 * entity. Those that archivists merged stand in the log of decisions; those that relinking gave up
 * are fields of the former entities' documents, which stay for ever.
 */
public final class Redirects {
  static final String FIELD = "redirect";
  private static final int LONGEST_CHAIN = 8;

  private final Connection connection;
  private final Indices indices;
  private final Counting counting;
  private final CurrentDecisions current;
  private final KeptPerState<String, String> followed;

  public Redirects(
      Connection connection, Indices indices, CurrentDecisions current, VisibleState state) {
    this.connection = connection;
    this.indices = indices;
    this.current = current;
    this.followed = new KeptPerState<>(state, this::read);
    this.counting = new Counting(connection);
  }

  /**
   * Stores for each former id the one that took its place.
   *
   * @param ids former id, id in its place
   */
  public void write(Map<String, String> ids) {
    Map<String, ObjectNode> documents = new HashMap<>();
    entities()
        .read(ids.keySet())
        .forEach((id, document) -> documents.put(id, (ObjectNode) document));
    Writes writes = new Writes(connection);
    documents.forEach(
        (id, document) -> writes.index(indices.entities(), id, document.put(FIELD, ids.get(id))));
    Map<String, String> failures = writes.finish();
    if (!failures.isEmpty()) {
      throw new ArchiveException("An entity could not be redirected: " + failures);
    }
  }

  /**
   * The entity that an id was merged into; else the id itself while articles name it, else the one
   * it leads to.
   */
  public String follow(String id) {
    Merges merges = current.visible().merges();
    String into = merges.follow(id);
    return into.startsWith(Link.ARCHIVE_BORN) ? merges.follow(followed.get(into)) : into;
  }

  private String read(String id) {
    String at = id;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      JsonNode document = entities().read(List.of(at), "id", FIELD).get(at);
      String next = document == null ? "" : document.path(FIELD).asText("");
      if (next.isEmpty() || isNamed(at)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The selection with each id followed. */
  public Selection follow(Selection selected) {
    return new Selection(
        follow(selected.anyOf()), follow(selected.allOf()), follow(selected.noneOf()));
  }

  private List<String> follow(List<String> ids) {
    return ids.stream().map(this::follow).distinct().toList();
  }

  private boolean isNamed(String id) {
    return counting.documents(indices.articles(), Queries.anyOf("entities", Set.of(id))) > 0;
  }

  private DocumentsById entities() {
    return new DocumentsById(connection, indices.entities());
  }
}
