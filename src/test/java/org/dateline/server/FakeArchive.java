package org.dateline.server;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.ArticleStore;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleBrief;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.ArticleSearch;
import org.dateline.search.Copies;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch;
import org.dateline.search.Export;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Selected;
import org.dateline.search.FoundQuote;
import org.dateline.search.Hit;
import org.dateline.search.Overview;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteResults;
import org.dateline.search.QuoteSearch;
import org.dateline.search.Snippet;
import org.dateline.search.Suggestions;
import org.dateline.search.ValueList;
import org.jspecify.annotations.Nullable;

/** An archive of one article, that remembers what it was asked and can be broken. */
final class FakeArchive
    implements ArticleSearch, QuoteSearch, EntitySearch, Overview, Export, ArticleStore {
  private final List<Object> asked = new CopyOnWriteArrayList<>();
  private String id = "a1";
  private int rows = 1;
  private @Nullable RuntimeException failure;
  private int failAfterRows = Integer.MAX_VALUE;

  /** As at the beginning. */
  void reset() {
    asked.clear();
    id = "a1";
    rows = 1;
    failure = null;
    failAfterRows = Integer.MAX_VALUE;
  }

  Backend backend() {
    return new Backend(this, this, this, this, this, this);
  }

  /** Every later question throws. */
  void fail(RuntimeException how) {
    failure = how;
  }

  /** Exports break off after so many rows. */
  void failAfter(int rowsGiven) {
    failAfterRows = rowsGiven;
  }

  void unreachable() {
    fail(new ArchiveUnreachableException("no node at http://127.0.0.1:9200, password hunter2"));
  }

  /** The one article has this id. */
  void hold(String articleId) {
    id = articleId;
  }

  /** Exports have so many rows. */
  void rows(int many) {
    rows = many;
  }

  Object lastAsked() {
    return asked.get(asked.size() - 1);
  }

  private void ask(Object question) {
    asked.add(question);
    if (failure != null) {
      throw failure;
    }
  }

  AnnotatedArticle article() {
    return FakeContent.article(id);
  }

  @Override
  public ArticleResults search(ArticleQuery query) {
    ask(query);
    Hit hit =
        new Hit(
            id,
            "Talks <open>",
            new PartialDate("2022-01-12"),
            "Danube Courier",
            null,
            "VIENNA",
            1.5,
            List.of(new Span(0, 5)),
            List.of(new Snippet(Part.TEXT, 0, FakeContent.TEXT, List.of(new Span(4, 8)))),
            List.of(new Hit.NamedEntity("dbp:Ann_Lee", "Ann Lee", EntityType.PERSON, 1)),
            1,
            List.of(
                new Hit.QuoteHit(
                    new Span(0, 10), "“We talk,”", Quote.Kind.DIRECT, "dbp:Ann_Lee", "Ann Lee"),
                new Hit.QuoteHit(new Span(0, 10), "“We talk,”", Quote.Kind.MIXED, null, null)));
    return new ArticleResults(
        1,
        asked.size(),
        List.of(hit),
        Map.of(
            Facet.PERSON, FakeContent.facet("dbp:Ann_Lee", Selected.ANY_OF),
            Facet.PLACE, FakeContent.facet("Q1741", Selected.NONE_OF),
            Facet.SOURCE, FakeContent.facet("Danube Courier", Selected.NO)),
        FakeContent.TIMELINE,
        "talk",
        null,
        "c2");
  }

  @Override
  public long count(ArticleQuery query) {
    return search(query).total();
  }

  @Override
  public FacetResult facet(ArticleQuery query, Facet facet, ValueList list) {
    ask(List.of(query, facet, list));
    return FakeContent.facet("dbp:Ann_Lee", Selected.NO);
  }

  @Override
  public QuoteResults search(QuoteQuery query) {
    ask(query);
    return new QuoteResults(
        1, 2, List.of(FakeContent.quote(id)), Map.of(), FakeContent.TIMELINE, null, null);
  }

  @Override
  public FacetResult facet(QuoteQuery query, QuoteFacet facet, ValueList list) {
    ask(List.of(query, facet, list));
    return FakeContent.facet("direct", Selected.NO);
  }

  @Override
  public Entities find(String typed, @Nullable EntityType type, int offset, int size) {
    ask(typed);
    return new Entities(1, 1, List.of(FakeContent.entity()));
  }

  @Override
  public Entities named(
      ArticleQuery query, @Nullable EntityType type, FacetOrder order, int offset, int size) {
    ask(query);
    return new Entities(2, 1, List.of(FakeContent.entity()));
  }

  @Override
  public Optional<EntityPage> page(String entityId) {
    ask(entityId);
    if (!entityId.equals("dbp:Ann_Lee")) {
      return Optional.empty();
    }
    return Optional.of(
        new EntityPage(
            FakeContent.lee(),
            1,
            2,
            1,
            0,
            1,
            LocalDate.of(2022, 1, 12),
            null,
            List.of(new EntityPage.Surface("Ann Lee", 2, 1)),
            FakeContent.TIMELINE,
            Map.of(Facet.PLACE, List.of(FakeContent.place()))));
  }

  @Override
  public List<Entity> entities(List<String> ids) {
    ask(ids);
    return List.of(
        new Entity(
            "Q1741",
            EntityType.PLACE,
            "Vienna",
            List.of(),
            null,
            null,
            "Q1741",
            "AT",
            new Entity.Position(48.2, 16.37),
            List.of(),
            List.of()));
  }

  @Override
  public String state() {
    return id;
  }

  @Override
  public Totals totals() {
    ask("totals");
    return new Totals(1, 1, 2, 1, LocalDate.of(2022, 1, 12), null);
  }

  @Override
  public Suggestions suggest(String typed, int size) {
    ask(typed);
    return new Suggestions(
        List.of(FakeContent.entity()),
        List.of(new Suggestions.Title(FakeContent.brief(id), List.of(new Span(0, 5)))));
  }

  @Override
  public List<FoundEntity> unusual(ArticleQuery query, int size) {
    ask(query);
    return List.of(FakeContent.entity());
  }

  @Override
  public Map<String, Copies> copies(List<String> articles) {
    ask(articles);
    return Map.of(id, new Copies(List.of(FakeContent.brief("copy")), true));
  }

  @Override
  public List<ArticleBrief> related(String article, int size) {
    ask(article);
    return List.of(FakeContent.brief(id));
  }

  @Override
  public List<Marked> mark(String article, String words) {
    ask(words);
    return List.of(new Marked(Part.TITLE, new Span(0, 5)));
  }

  @Override
  public void articles(ArticleQuery query, Consumer<AnnotatedArticle> consumer) {
    ask(query);
    give(FakeContent.article(id), consumer);
  }

  @Override
  public void quotes(QuoteQuery query, Consumer<FoundQuote> consumer) {
    ask(query);
    give(FakeContent.quote(id), consumer);
  }

  @Override
  public void entities(ArticleQuery query, Consumer<EntityRow> consumer) {
    ask(query);
    give(new EntityRow(FakeContent.lee(), 1), consumer);
  }

  private <T> void give(T row, Consumer<T> consumer) {
    for (int i = 0; i < rows; i++) {
      if (i == failAfterRows) {
        throw new IllegalStateException("the index went away");
      }
      consumer.accept(row);
    }
  }

  @Override
  public Optional<AnnotatedArticle> find(String articleId) {
    ask(articleId);
    return articleId.equals(id) ? Optional.of(FakeContent.article(id)) : Optional.empty();
  }

  @Override
  public List<Stored> put(Collection<AnnotatedArticle> articles) {
    throw new UnsupportedOperationException("the server does not write");
  }

  @Override
  public Set<String> known(Collection<ContentHash> articles) {
    throw new UnsupportedOperationException("the server does not ingest");
  }

  @Override
  public void refresh() {
    throw new UnsupportedOperationException("the server does not write");
  }
}
