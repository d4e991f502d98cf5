package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.decision.Decision;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleBrief;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.Copies;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch.EntityResults;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.Hit;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteResults;
import org.dateline.search.WordMark;

/** The calls of the API: each reads its parameters, asks the archive and writes the answer. */
final class Api implements AutoCloseable {
  private static final int MOST_REVISIONS = 1_000;
  private static final int BESIDE = 5;

  private final Backend archive;
  private final Settings settings;
  private final Metrics metrics;
  private final Health health;
  private final KeptHistory history;
  // Another version may answer the same question in other words.
  private final String started = UUID.randomUUID().toString();

  Api(Backend archive, Settings settings, Metrics metrics, KeptHistory history) {
    this.archive = archive;
    this.settings = settings;
    this.metrics = metrics;
    this.health = new Health(this::answers);
    this.history = history;
  }

  private void answer(Context http, Supplier<ObjectNode> body) {
    Answer.json(http, started + archive.overview().state(), body);
  }

  void search(Context http) {
    Parameters given = new Parameters(http.queryString(), ArticleParameters.SEARCH);
    ArticleQuery query = ArticleParameters.page(given);
    boolean withCopies = ArticleParameters.withCopies(given);
    answer(
        http,
        () -> {
          ArticleResults found = archive.articles().search(query);
          ObjectNode answer = ArticleJson.results(found);
          if (withCopies) {
            List<String> ids = found.hits().stream().map(Hit::id).toList();
            ArticleJson.addCopies(answer, archive.similar().copies(ids));
          }
          return answer;
        });
  }

  void facet(Context http) {
    FacetRequest request = FacetRequest.read(http);
    answer(
        http,
        () -> {
          FacetResult values = request.ask(archive);
          return FacetJson.facet(values).put("next", request.next(values));
        });
  }

  void overview(Context http) {
    Parameters given =
        new Parameters(
            http.queryString(), ArticleParameters.and(ArticleParameters.FILTERS, "scope", "words"));
    ArticleQuery query = ArticleParameters.filters(given);
    QuoteQuery newest = QuoteParameters.first(given, BESIDE);
    answer(http, () -> beside(query, newest));
  }

  private ObjectNode beside(ArticleQuery query, QuoteQuery newest) {
    QuoteResults quotes = archive.quotes().search(newest);
    long articles = archive.articles().count(query);
    long names = archive.entities().named(query, null, FacetOrder.COUNT, 0, 1).total();
    List<FoundEntity> unusual = archive.entities().unusual(query, BESIDE);
    return OverviewJson.beside(articles, names, quotes, unusual);
  }

  void quotes(Context http) {
    QuoteQuery query =
        QuoteParameters.page(new Parameters(http.queryString(), QuoteParameters.FILTERS_AND_PAGE));
    answer(http, () -> QuoteJson.results(archive.quotes().search(query)));
  }

  void names(Context http) {
    NamesRequest request = NamesRequest.ofArticles(http.queryString());
    answer(
        http,
        () -> {
          EntityResults named =
              archive
                  .entities()
                  .named(
                      request.articles(),
                      request.type(),
                      request.order(),
                      request.offset(),
                      request.size());
          return EntityJson.entities(named, request.next(named));
        });
  }

  void entities(Context http) {
    NamesRequest request = NamesRequest.byName(http.queryString());
    answer(
        http,
        () -> {
          EntityResults found =
              archive
                  .entities()
                  .find(request.typed(), request.type(), request.offset(), request.size());
          return EntityJson.entities(found, request.next(found));
        });
  }

  void entity(Context http) {
    new Parameters(http.queryString(), Set.of());
    answer(http, () -> entity(http.pathParam("id")));
  }

  private ObjectNode entity(String id) {
    EntityPage page =
        archive
            .entities()
            .page(id)
            .orElseThrow(() -> new NotFound("There is no name at this address."));
    ObjectNode answer = EntityJson.page(page, positions(page));
    DecisionAnswers.addTo(answer, page.entity().id(), history.now());
    return answer;
  }

  private Map<String, Entity.Position> positions(EntityPage page) {
    List<String> places =
        page.namedWith().getOrDefault(Facet.PLACE, List.of()).stream()
            .map(FoundEntity::id)
            .toList();
    return archive.entities().entities(places).stream()
        .filter(place -> place.position() != null)
        .collect(Collectors.toMap(Entity::id, Entity::position));
  }

  void article(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("q"));
    String words = given.text("q", ArticleParameters.LONGEST_WORDS).strip();
    answer(
        http,
        () -> {
          AnnotatedArticle article = find(http);
          List<WordMark> marked =
              words.isEmpty()
                  ? List.of()
                  : archive.articles().mark(article.article().id(), ParsedWords.of(words));
          ObjectNode answer = ArticleJson.article(article, marked);
          DecisionAnswers.addTo(answer, article.article().id(), history.now());
          return answer;
        });
  }

  private AnnotatedArticle find(Context http) {
    String id = http.pathParam("id");
    return archive.store().find(id).orElseThrow(() -> missing(id));
  }

  private RuntimeException missing(String id) {
    return archive
        .desk()
        .withdrawn(id)
        .<RuntimeException>map(decision -> new Refusal(410, withdrawn(decision)))
        .orElseGet(
            () -> new NotFound("There is no article at this address. It may have been withdrawn."));
  }

  private static String withdrawn(Decision decision) {
    return "Withdrawn by %s on %s: %s."
        .formatted(
            decision.who(),
            LocalDate.ofInstant(decision.when(), ZoneOffset.UTC),
            decision.why().replaceAll("\\.$", ""));
  }

  /** Whether there is an article at the address; also while nobody can tell. */
  boolean isArticle(Context http) {
    return isThere(() -> archive.store().find(http.pathParam("id")).isPresent());
  }

  /** Likewise a name. */
  boolean isEntity(Context http) {
    return isThere(() -> archive.entities().page(http.pathParam("id")).isPresent());
  }

  private static boolean isThere(BooleanSupplier asked) {
    try {
      return asked.getAsBoolean();
    } catch (ArchiveUnreachableException | ArchiveException e) {
      return true; // the page asks again, and says that the archive is silent
    }
  }

  void related(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("size"));
    int size = given.number("size", 1, 50, BESIDE);
    answer(
        http,
        () -> {
          String id = find(http).article().id();
          return related(id, size);
        });
  }

  /** Copies of the article are no news to its reader, and those of another stand under that one. */
  private ObjectNode related(String id, int size) {
    List<ArticleBrief> found = archive.similar().related(id, 2 * size);
    List<String> ids = new ArrayList<>(List.of(id));
    found.forEach(article -> ids.add(article.id()));
    Map<String, Copies> copies = archive.similar().copies(ids);
    Set<String> folded = new HashSet<>();
    copies.getOrDefault(id, Copies.NONE).articles().forEach(copy -> folded.add(copy.id()));
    List<ArticleBrief> shown = new ArrayList<>();
    for (ArticleBrief article : found) {
      if (shown.size() < size && !folded.contains(article.id())) {
        shown.add(article);
        copies
            .getOrDefault(article.id(), Copies.NONE)
            .articles()
            .forEach(copy -> folded.add(copy.id()));
      }
    }
    ObjectNode node = ArticleJson.briefs(shown);
    ArticleJson.addCopies(node, copies);
    return node;
  }

  void revisions(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("from", "to"));
    int from = given.number("from", 1, MOST_REVISIONS, 1);
    int to = given.number("to", 1, MOST_REVISIONS, MOST_REVISIONS);
    answer(
        http,
        () -> {
          Article now = find(http).article();
          return ArticleJson.revisions(now, archive.store().revisions(now.id()), from, to);
        });
  }

  void cite(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("format"));
    Citation.Format format = given.choice("format", Citation.Format.PLAIN);
    Article article = find(http).article();
    Citation citation = new Citation(article, Answer.origin(http) + Pages.address(article.id()));
    Answer.bytes(http, format.contentType(), citation.in(format));
  }

  void suggest(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("q", "size"));
    String typed = given.text("q", 200).strip();
    int size = given.number("size", 1, 20, BESIDE);
    answer(http, () -> EntityJson.suggestions(archive.suggester().suggest(typed, size)));
  }

  void feed(Context http) {
    FeedRequest request = FeedRequest.read(http);
    Answer.bytes(http, request.format().contentType(), request.ask(archive).in(request.format()));
  }

  void export(Context http) {
    ExportRequest.read(http).answer(http, archive, settings.version());
  }

  void exportAbout(Context http) {
    ExportRequest.read(http).describe(http, archive, settings.version());
  }

  void archive(Context http) {
    new Parameters(http.queryString(), Set.of());
    answer(
        http,
        () ->
            OverviewJson.archive(
                archive.overview().totals(), settings.version(), settings.licences()));
  }

  void health(Context http) {
    boolean answers = health.answers();
    ObjectNode body = AnswerJson.object().put("status", answers ? "ok" : "unavailable");
    Answer.uncached(http, answers ? 200 : 503, body);
  }

  private boolean answers() {
    try {
      archive.overview().totals();
      return true;
    } catch (ArchiveUnreachableException | ArchiveException e) {
      return false;
    }
  }

  void metrics(Context http) {
    http.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text());
  }

  @Override
  public void close() {
    health.close();
  }
}
