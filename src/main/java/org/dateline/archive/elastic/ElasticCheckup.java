package org.dateline.archive.elastic;

import static org.dateline.archive.Checkup.Finding.good;
import static org.dateline.archive.Checkup.Finding.note;
import static org.dateline.archive.Checkup.Finding.repaired;
import static org.dateline.archive.Checkup.Finding.wrong;

import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.archive.Checkup;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.IndexKind;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.Mappings;
import org.dateline.archive.elastic.connection.PagedScan;
import org.dateline.archive.elastic.connection.StoredForms;
import org.dateline.archive.elastic.connection.Writes;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.entity.CurrentDecisions;
import org.dateline.article.AnnotatedArticle;

/** The checkup of an archive in Elasticsearch: its indices, and whether documents agree. */
final class ElasticCheckup implements Checkup {
  private static final int AT_ONCE = 250;

  private final Connection connection;
  private final Indices indices;
  private final StoredForms forms;
  private final ArticleDocument documents;
  private final ArticleStore store;
  private final CurrentDecisions current;
  private final PendingDecisions pending;
  private final Runnable forgetEntities;

  ElasticCheckup(
      Connection connection,
      Indices indices,
      ArticleDocument documents,
      ArticleStore store,
      CurrentDecisions current,
      PendingDecisions pending,
      Runnable forgetEntities) {
    this.connection = connection;
    this.indices = indices;
    this.forms = new StoredForms(connection, indices);
    this.documents = documents;
    this.store = store;
    this.current = current;
    this.pending = pending;
    this.forgetEntities = forgetEntities;
  }

  @Override
  public List<Finding> look(boolean repair) {
    store.refresh();
    List<Finding> findings = new ArrayList<>();
    findings.add(elasticsearch());
    findings.add(health());
    findings.add(ShardCheckup.STANDARD.look(connection, all()));
    findings.add(storedForm(repair));
    findings.add(mapping());
    findings.add(decisions());
    findings.addAll(articles(repair));
    findings.add(quotationsWithoutArticle(repair));
    return findings;
  }

  private Finding elasticsearch() {
    String version =
        connection
            .call(client -> client.nodes().info(n -> n.metric("process"))) // the smallest part
            .nodes()
            .values()
            .stream()
            .map(node -> node.version())
            .sorted()
            .distinct()
            .reduce((a, b) -> a + ", " + b)
            .orElse("?");
    return good("Elasticsearch", "version " + version);
  }

  private Finding health() {
    HealthResponse health = connection.call(client -> client.cluster().health(h -> h.index(all())));
    String said =
        "%s, %d shards, %d without a place"
            .formatted(
                health.status().jsonValue(), health.activeShards(), health.unassignedShards());
    return switch (health.status()) {
      case Red, Unavailable, Unknown ->
          wrong(
              "indices",
              said,
              "Part of the archive cannot be read. See Elasticsearch's log; restore a backup if it"
                  + " stays so.");
      default -> good("indices", said);
    };
  }

  private List<String> all() {
    return indices.forms().keySet().stream().map(indices::name).toList();
  }

  private Finding storedForm(boolean repair) {
    Map<IndexKind, Integer> earlier = forms.earlier();
    if (!earlier.isEmpty()) {
      return note(
          "stored form",
          "of an earlier Dateline: " + IndexKind.byText(earlier),
          "Run: dateline upgrade");
    }
    List<String> left = forms.leftOver();
    if (left.isEmpty()) {
      return good("stored form", "that of this Dateline");
    }
    if (repair) {
      forms.remove(left);
      return repaired("stored form", "removed what an upgrade left: " + left);
    }
    return note("stored form", "an upgrade left " + left, "Run: dateline doctor --repair");
  }

  private Finding mapping() {
    Mappings mappings = new Mappings(connection, indices);
    List<String> drift = mappings.drift();
    if (!drift.isEmpty()) {
      return wrong(
          "mapping",
          String.join("; ", drift),
          "Somebody changed the indices. Back up, and restore into another archive.");
    }
    List<String> unknown = mappings.unknown();
    return unknown.isEmpty()
        ? good("mapping", "as this Dateline defines it")
        : note(
            "mapping",
            "fields that this Dateline does not know: " + String.join(", ", unknown),
            "A later Dateline, or somebody, added them. They do no harm.");
  }

  private Finding decisions() {
    int cutOff = pending.cutOff().size();
    int all = current.now().countOfDecisions();
    return cutOff == 0
        ? good("decisions", all + ", none cut off")
        : wrong(
            "decisions",
            cutOff + " of them cut off, and not applied everywhere",
            "The next ingest, relink or serve finishes them by itself.");
  }

  private List<Finding> articles(boolean repair) {
    CheckedCounts counts = new CheckedCounts();
    new PagedScan(connection, List.of(indices.articles(), indices.withdrawn()))
        .run(page -> page.size(AT_ONCE), hits -> look(hits, repair, counts));
    store.refresh();
    List<Finding> findings = new ArrayList<>();
    findings.add(good("articles", counts.articles + " read back"));
    findings.add(outcome("quotations", counts.quotations, "articles lack some", repair));
    findings.add(outcome("entities", counts.entities, "articles name some that are not", repair));
    findings.add(
        outcome("curation", counts.misplaced, "articles stand otherwise than decided", repair));
    if (!counts.failures.isEmpty()) {
      findings.add(
          wrong(
              "repair",
              counts.failures.size() + " could not be stored anew: " + counts.failures.get(0),
              "Once the cause is removed, run the same command again."));
    }
    return findings;
  }

  private static Finding outcome(String about, long wrong, String said, boolean repair) {
    if (wrong == 0) {
      return good(about, "agree with the articles");
    }
    return repair
        ? repaired(about, wrong + " " + said + ": stored anew")
        : wrong(about, wrong + " " + said, "Run: dateline doctor --repair");
  }

  private void look(List<Hit<JsonNode>> hits, boolean repair, CheckedCounts counts) {
    Set<String> quotes = new HashSet<>();
    Set<String> entities = new HashSet<>();
    for (Hit<JsonNode> hit : hits) {
      hit.source().path("quote_ids").forEach(id -> quotes.add(id.asText()));
      hit.source().path("entities").forEach(id -> entities.add(id.asText()));
    }
    quotes.removeAll(new DocumentsById(connection, indices.quotes()).read(quotes, "id").keySet());
    entities.removeAll(
        new DocumentsById(connection, indices.entities()).read(entities, "id").keySet());
    List<AnnotatedArticle> wrong = new ArrayList<>();
    for (Hit<JsonNode> hit : hits) {
      counts.articles++;
      AnnotatedArticle article = documents.read(hit.source());
      boolean lacksQuotes = holdsAny(hit.source().path("quote_ids"), quotes);
      boolean lacksEntities = holdsAny(hit.source().path("entities"), entities);
      boolean misplaced = isMisplaced(hit, article);
      counts.quotations += lacksQuotes ? 1 : 0;
      counts.entities += lacksEntities ? 1 : 0;
      counts.misplaced += misplaced ? 1 : 0;
      if (lacksQuotes || lacksEntities || misplaced) {
        wrong.add(article);
      }
    }
    if (repair && !wrong.isEmpty()) {
      forgetEntities.run(); // else lost ones count as stored, and are not written
      for (Stored stored : store.put(wrong)) {
        if (stored.outcome() == Outcome.FAILED) {
          counts.failures.add(stored.id() + " (" + stored.reason() + ")");
        }
      }
    }
  }

  private boolean isMisplaced(Hit<JsonNode> hit, AnnotatedArticle article) {
    DecidedArticle decided = current.now().applyTo(article);
    boolean withdrawn = indices.kind(String.valueOf(hit.index())) == IndexKind.WITHDRAWN;
    return withdrawn != (decided.withdrawn() != null)
        || documents.isMisplaced(hit.source(), decided, current.now());
  }

  private static boolean holdsAny(JsonNode values, Set<String> some) {
    for (JsonNode value : values) {
      if (some.contains(value.asText())) {
        return true;
      }
    }
    return false;
  }

  private Finding quotationsWithoutArticle(boolean repair) {
    List<String> withoutArticle = new ArrayList<>();
    new PagedScan(connection, List.of(indices.quotes()))
        .run(
            page ->
                page.size(1_000).source(f -> f.filter(i -> i.includes(List.of("id", "article")))),
            hits -> withoutArticle.addAll(withoutArticle(hits)));
    if (withoutArticle.isEmpty()) {
      return good("quotations", "each has its article");
    }
    if (!repair) {
      return wrong(
          "quotations",
          withoutArticle.size() + " have no article",
          "Run: dateline doctor --repair");
    }
    Writes writes = new Writes(connection);
    withoutArticle.forEach(id -> writes.delete(indices.quotes(), id));
    writes.finish();
    store.refresh();
    return repaired("quotations", "removed " + withoutArticle.size() + " without an article");
  }

  /** Quotations that their article does not list: of none, or of an article that was cut off. */
  private List<String> withoutArticle(List<Hit<JsonNode>> hits) {
    Set<String> articles = new HashSet<>();
    hits.forEach(hit -> articles.add(hit.source().path("article").asText()));
    Map<String, JsonNode> there =
        new DocumentsById(connection, indices.articles()).read(articles, "id", "quote_ids");
    Set<String> listed = new HashSet<>();
    there.values().forEach(a -> a.path("quote_ids").forEach(id -> listed.add(id.asText())));
    return hits.stream()
        .map(hit -> hit.source().path("id").asText())
        .filter(id -> !listed.contains(id))
        .toList();
  }

  /** Counts of the articles looked at so far. */
  private static final class CheckedCounts {
    private long articles;
    private long quotations;
    private long entities;
    private long misplaced;
    private final List<String> failures = new ArrayList<>();
  }
}
