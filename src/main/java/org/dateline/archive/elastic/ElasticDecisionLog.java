package org.dateline.archive.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionJson;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.PagedScan;
import org.dateline.archive.elastic.connection.SingleWrites;
import org.dateline.archive.elastic.document.Fields;

/** Decisions in an index of their own, a document each. */
final class ElasticDecisionLog implements DecisionLog {
  private static final int AT_ONCE = 1_000;
  private static final String WORK = "work";

  private final Connection connection;
  private final String index;
  private final SingleWrites writes;
  private final Runnable whenAdded;
  private final Map<LocalDate, Integer> numbers = new HashMap<>();
  private List<LoggedDecision> known = List.of();

  /**
   * A decision of the log.
   *
   * @param work id of the work that it was added for, empty for one of an earlier Dateline
   */
  private record LoggedDecision(Decision decision, String work) {}

  /**
   * Makes a log that keeps its decisions in one index.
   *
   * @param whenAdded called when what was read before may be out of date
   */
  ElasticDecisionLog(Connection connection, String index, Runnable whenAdded) {
    this.connection = connection;
    this.index = index;
    this.writes = new SingleWrites(connection, index, "decision");
    this.whenAdded = whenAdded;
  }

  @Override
  public List<Decision> all() {
    return logged().stream().map(LoggedDecision::decision).toList();
  }

  @Override
  public List<Decision> addedBy(List<Pending> works) {
    return logged().stream()
        .filter(logged -> works.stream().anyMatch(work -> isOf(logged, work)))
        .map(LoggedDecision::decision)
        .toList();
  }

  private static boolean isOf(LoggedDecision logged, Pending work) {
    return logged.work().isEmpty()
        ? !logged.decision().when().isBefore(work.since())
        : logged.work().equals(work.id());
  }

  private synchronized List<LoggedDecision> logged() {
    refresh(); // what another command has just added counts, too
    // Nothing is removed from the log: it has changed when it has grown.
    if (count() != known.size()) {
      known = List.copyOf(read());
    }
    return known;
  }

  private long count() {
    return connection.read(client -> client.count(c -> c.index(index))).count();
  }

  private List<LoggedDecision> read() {
    List<LoggedDecision> logged = new ArrayList<>();
    new PagedScan(connection, List.of(index))
        .run(
            request -> request.size(AT_ONCE),
            page -> page.forEach(hit -> logged.add(read(hit.source()))));
    logged.sort(
        Comparator.comparing((LoggedDecision one) -> one.decision().when())
            .thenComparing(one -> number(one.decision().id())));
    return logged;
  }

  private void refresh() {
    connection.call(client -> client.indices().refresh(r -> r.index(index)));
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
  }

  @Override
  public Decision add(Decision decision, Pending work) {
    LocalDate day = day(decision);
    for (int number = lastNumber(day) + 1; ; number++) {
      Decision numbered = decision.withId(day + "-" + number);
      if (writes.create(numbered.id(), document(numbered, work))) {
        noteNumber(day, number);
        whenAdded.run();
        return numbered;
      }
    }
  }

  private static LocalDate day(Decision decision) {
    return LocalDate.ofInstant(decision.when(), ZoneOffset.UTC);
  }

  /** The last number of a day, as far as this process knows: others may have gone on. */
  private synchronized int lastNumber(LocalDate day) {
    return numbers.computeIfAbsent(
        day,
        d ->
            all().stream()
                .map(Decision::id)
                .filter(id -> id.startsWith(d + "-"))
                .mapToInt(ElasticDecisionLog::number)
                .max()
                .orElse(0));
  }

  private synchronized void noteNumber(LocalDate day, int number) {
    numbers.merge(day, number, Math::max);
  }

  private ObjectNode document(Decision decision, Pending work) {
    ObjectNode document = connection.mapper().createObjectNode();
    document.put("id", decision.id());
    document.put("kind", decision.kind().label());
    Fields.strings(document, "names", decision.change().names());
    Fields.strings(document, "entities", decision.change().entities());
    Fields.strings(document, "articles", decision.change().articles());
    document.put("who", decision.who());
    document.put("when", decision.when().toString());
    document.put("why", decision.why());
    if (decision.undoes() != null) {
      document.put("undoes", decision.undoes());
    }
    ObjectNode record = document.putObject("record");
    record.set("change", DecisionJson.write(decision).get("change"));
    record.put(WORK, work.id());
    return document;
  }

  private static LoggedDecision read(JsonNode document) {
    ObjectNode fields = document.deepCopy();
    JsonNode change = document.path("record").get("change");
    if (change != null) {
      fields.set("change", change);
    }
    try {
      return new LoggedDecision(
          DecisionJson.read(fields), document.path("record").path(WORK).asText(""));
    } catch (IllegalArgumentException e) {
      throw new ArchiveException("Decision " + document.path("id") + " cannot be read back", e);
    }
  }
}
