package org.dateline.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.ArchiveException;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.EntityPage;
import org.dateline.search.Export.EntityRow;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.Overview.Unusual;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteResults;
import org.jspecify.annotations.Nullable;

/** The calls of the API: each reads its parameters, asks the archive and writes the answer. */
final class Api {
  private static final int BESIDE = 5;
  private static final List<Facet> NAMED = List.of(Facet.PERSON, Facet.ORGANIZATION, Facet.PLACE);

  private final Backend archive;
  private final Settings settings;
  private final Metrics metrics;

  Api(Backend archive, Settings settings, Metrics metrics) {
    this.archive = archive;
    this.settings = settings;
    this.metrics = metrics;
  }

  void search(Context http) {
    Parameters given = new Parameters(http.queryString(), ArticleParameters.FILTERS_AND_PAGE);
    ArticleQuery query = ArticleParameters.page(given);
    Answer.json(http, ArticleJson.results(archive.articles().search(query)));
  }

  void facet(Context http) {
    Answer.json(http, FacetJson.facet(FacetRequest.read(http).ask(archive)));
  }

  void overview(Context http) {
    Parameters given = new Parameters(http.queryString(), ArticleParameters.FILTERS);
    ArticleQuery query = ArticleParameters.filters(given);
    Map<Facet, List<Unusual>> unusual = new EnumMap<>(Facet.class);
    NAMED.forEach(facet -> unusual.put(facet, archive.overview().unusual(query, facet, BESIDE)));
    Answer.json(
        http,
        OverviewJson.beside(
            archive.articles().search(query).total(),
            rows(query, null).size(),
            quotesBeside(given),
            unusual));
  }

  private @Nullable QuoteResults quotesBeside(Parameters given) {
    QuoteQuery query;
    try {
      query = QuoteParameters.first(given, BESIDE);
    } catch (BadParameter e) {
      return null; // the filters are right for articles and have no meaning for quotations
    }
    return archive.quotes().search(query);
  }

  void quotes(Context http) {
    Parameters given = new Parameters(http.queryString(), QuoteParameters.FILTERS_AND_PAGE);
    QuoteQuery query = QuoteParameters.page(given);
    Answer.json(http, QuoteJson.results(archive.quotes().search(query)));
  }

  void names(Context http) {
    Parameters given =
        new Parameters(
            http.queryString(), ArticleParameters.and(ArticleParameters.FILTERS_AND_PAGE, "type"));
    int size = given.number("size", 1, ArticleParameters.MOST_HITS, ArticleParameters.USUAL_HITS);
    int start = given.number("after", 0, Integer.MAX_VALUE, 0);
    List<EntityRow> rows =
        rows(ArticleParameters.filters(given), given.choice("type", EntityType.class));
    List<EntityRow> page = rows.stream().skip(start).limit(size).toList();
    int end = start + page.size();
    String next = end < rows.size() ? String.valueOf(end) : null;
    Answer.json(http, EntityJson.names(rows.size(), page, next));
  }

  private List<EntityRow> rows(ArticleQuery query, @Nullable EntityType type) {
    List<EntityRow> rows = new ArrayList<>();
    archive
        .export()
        .entities(
            query,
            row -> {
              if (type == null || row.type() == type) {
                rows.add(row);
              }
            });
    return rows;
  }

  void entities(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("q", "type", "size"));
    String typed = given.text("q", ArticleParameters.LONGEST_WORDS).strip();
    EntityType type = given.choice("type", EntityType.class);
    int size = given.number("size", 1, ArticleParameters.MOST_HITS, ArticleParameters.USUAL_HITS);
    Answer.json(http, EntityJson.found(archive.entities().find(typed, type, size)));
  }

  void entity(Context http) {
    new Parameters(http.queryString(), Set.of());
    EntityPage page =
        archive
            .entities()
            .page(http.pathParam("id"))
            .orElseThrow(() -> new NotFound("There is no name at this address."));
    Answer.json(http, EntityJson.page(page, positions(page)));
  }

  private Map<String, Entity.Position> positions(EntityPage page) {
    FacetResult places = page.namedWith().get(Facet.PLACE);
    List<String> ids =
        places == null ? List.of() : places.buckets().stream().map(Bucket::id).toList();
    return archive.entities().entities(ids).stream()
        .filter(place -> place.position() != null)
        .collect(Collectors.toMap(Entity::id, Entity::position));
  }

  void article(Context http) {
    new Parameters(http.queryString(), Set.of());
    Answer.json(http, ArticleJson.article(find(http)));
  }

  private AnnotatedArticle find(Context http) {
    return archive
        .store()
        .find(http.pathParam("id"))
        .orElseThrow(
            () -> new NotFound("There is no article at this address. It may have been withdrawn."));
  }

  void related(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("size"));
    int size = given.number("size", 1, 50, BESIDE);
    String id = find(http).article().id();
    Answer.json(http, EntityJson.titles(archive.overview().related(id, size)));
  }

  void cite(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("format"));
    Citation.Format format = given.choice("format", Citation.Format.PLAIN);
    Citation citation = new Citation(find(http).article());
    Answer.bytes(http, format.contentType(), citation.in(format));
  }

  void suggest(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("q", "size"));
    String typed = given.text("q", 200).strip();
    int size = given.number("size", 1, 20, BESIDE);
    Answer.json(http, EntityJson.suggestions(archive.overview().suggest(typed, size)));
  }

  void export(Context http) {
    ExportRequest.read(http).answer(http, archive);
  }

  void archive(Context http) {
    new Parameters(http.queryString(), Set.of());
    Answer.json(
        http,
        OverviewJson.archive(archive.overview().totals(), settings.version(), settings.licences()));
  }

  void health(Context http) {
    boolean answers = answers();
    http.status(answers ? 200 : 503)
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(Json.object().put("status", answers ? "ok" : "unavailable").toString());
  }

  private boolean answers() {
    try {
      archive.overview().totals();
      return true;
    } catch (ArchiveException e) {
      return false;
    }
  }

  void metrics(Context http) {
    http.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text());
  }
}
