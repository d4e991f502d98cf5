package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch.EntityResults;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.FoundArticle;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteResults;

/**
 * The calls of the API that search, count, list and export: each reads its parameters, asks the
 * archive and writes the answer.
 */
final class SearchApi {
  private static final int USUAL_LIST = 5;

  private final Backend services;
  private final Settings settings;
  private final KeptHistory history;
  private final ArchiveAnswers answers;

  SearchApi(Backend services, Settings settings, KeptHistory history, ArchiveAnswers answers) {
    this.services = services;
    this.settings = settings;
    this.history = history;
    this.answers = answers;
  }

  void search(Context http) {
    Parameters given = new Parameters(http.queryString(), ArticleParameters.SEARCH);
    ArticleQuery query = ArticleParameters.page(given);
    boolean withCopies = ArticleParameters.withCopies(given);
    answers.write(
        http,
        () -> {
          ArticleResults found = services.articles().search(query);
          ObjectNode answer = ArticleJson.results(found);
          if (withCopies) {
            List<String> ids = found.hits().stream().map(FoundArticle::id).toList();
            ArticleJson.addCopies(answer, services.similar().copies(ids));
            answer.put("stories", services.articles().stories(query));
          }
          return answer;
        });
  }

  void facet(Context http) {
    FacetRequest request = FacetRequest.read(http);
    answers.write(
        http,
        () -> {
          FacetResult values = request.ask(services);
          return FacetJson.facet(values).put("next", request.next(values));
        });
  }

  /** Answers with what the page shows beside a search: totals, newest quotations, unusual names. */
  void beside(Context http) {
    Parameters given =
        new Parameters(
            http.queryString(), ArticleParameters.and(ArticleParameters.FILTERS, "scope", "words"));
    ArticleQuery query = ArticleParameters.filters(given);
    QuoteQuery newest = QuoteParameters.first(given, USUAL_LIST);
    answers.write(http, () -> beside(query, newest));
  }

  private ObjectNode beside(ArticleQuery query, QuoteQuery newest) {
    QuoteResults quotes = services.quotes().search(newest);
    long articles = services.articles().count(query);
    long names = services.entities().named(query, null, FacetOrder.COUNT, 0, 1).total();
    List<FoundEntity> unusual = services.entities().unusual(query, USUAL_LIST);
    return TotalsJson.beside(articles, names, quotes, unusual);
  }

  void quotes(Context http) {
    QuoteQuery query =
        QuoteParameters.page(new Parameters(http.queryString(), QuoteParameters.FILTERS_AND_PAGE));
    answers.write(http, () -> QuoteJson.results(services.quotes().search(query)));
  }

  void names(Context http) {
    NamesRequest request = NamesRequest.ofArticles(http.queryString());
    answers.write(
        http,
        () -> {
          EntityResults named =
              services
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
    answers.write(
        http,
        () -> {
          EntityResults found =
              services
                  .entities()
                  .find(request.typed(), request.type(), request.offset(), request.size());
          return EntityJson.entities(found, request.next(found));
        });
  }

  void entity(Context http) {
    new Parameters(http.queryString(), Set.of());
    answers.write(http, () -> entity(http.pathParam("id")));
  }

  private ObjectNode entity(String id) {
    EntityPage page =
        services
            .entities()
            .page(id)
            .orElseThrow(() -> new NotFound("There is no name at this address."));
    ObjectNode answer = EntityJson.page(page, positions(page));
    DecisionAnswers.addTo(answer, page.entity().id(), history.now(), Set.of());
    return answer;
  }

  private Map<String, Entity.Position> positions(EntityPage page) {
    List<String> places =
        page.namedWith().getOrDefault(Facet.PLACE, List.of()).stream()
            .map(FoundEntity::id)
            .toList();
    return services.entities().entities(places).stream()
        .filter(place -> place.position() != null)
        .collect(Collectors.toMap(Entity::id, Entity::position));
  }

  /** True if there is a name at the address, or nobody can tell at the moment. */
  boolean isEntity(Context http) {
    return isThere(() -> services.entities().page(http.pathParam("id")).isPresent());
  }

  static boolean isThere(BooleanSupplier asked) {
    try {
      return asked.getAsBoolean();
    } catch (ArchiveUnreachableException | ArchiveException e) {
      return true; // the page asks again, and says that the archive is silent
    }
  }

  void suggest(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("q", "size"));
    String typed = given.text("q", 200).strip();
    int size = given.number("size", 1, 20, USUAL_LIST);
    answers.write(http, () -> EntityJson.suggestions(services.suggester().suggest(typed, size)));
  }

  void feed(Context http) {
    FeedRequest request = FeedRequest.read(http);
    answers.write(
        http, request.format().contentType(), () -> request.ask(services).in(request.format()));
  }

  void export(Context http) {
    ExportRequest.read(http).answer(http, services, settings.version());
  }

  void exportAbout(Context http) {
    ExportRequest.read(http).describe(http, services, settings.version());
  }
}
