package org.dateline.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.article.EntityType;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.dateline.search.ArchiveTotals;
import org.dateline.search.ArticleBrief;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ConsistentAnswers;
import org.dateline.search.Copies;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.SimilarArticles;
import org.dateline.search.Suggester;
import org.dateline.search.Suggestions;
import org.dateline.testing.EntityBuilder;
import org.jspecify.annotations.Nullable;

/** Knows the one person and the one place of a fake archive. */
final class FakeEntities
    implements EntitySearch, ArchiveTotals, ConsistentAnswers, Suggester, SimilarArticles {
  private final FakeArchive archive;

  FakeEntities(FakeArchive archive) {
    this.archive = archive;
  }

  @Override
  public EntityResults find(String typed, @Nullable EntityType type, int offset, int size) {
    archive.ask(typed);
    return new EntityResults(1, 1, List.of(FakeContent.entity()));
  }

  @Override
  public EntityResults named(
      ArticleQuery query, @Nullable EntityType type, FacetOrder order, int offset, int size) {
    archive.ask(query);
    return new EntityResults(2, 1, List.of(FakeContent.entity()));
  }

  @Override
  public Optional<EntityPage> page(String entityId) {
    archive.ask(entityId);
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
    archive.ask(ids);
    return List.of(
        EntityBuilder.place("Q1741", "Vienna")
            .wikidata("Q1741")
            .country("AT")
            .position(48.2, 16.37)
            .build());
  }

  @Override
  public String state() {
    return archive.id() + archive.desk.all().size();
  }

  @Override
  public <T> T whole(Supplier<T> answer) {
    return answer.get();
  }

  @Override
  public Totals count() {
    archive.ask("totals");
    return new Totals(1, 1, 2, 1, LocalDate.of(2022, 1, 12), null);
  }

  @Override
  public Suggestions suggest(String typed, int size) {
    archive.ask(typed);
    return new Suggestions(
        List.of(FakeContent.entity()),
        List.of(new Suggestions.Title(FakeContent.brief(archive.id()), List.of(new Span(0, 5)))));
  }

  @Override
  public List<FoundEntity> unusual(ArticleQuery query, int size) {
    archive.ask(query);
    return List.of(FakeContent.entity());
  }

  @Override
  public Map<String, Copies> copies(List<String> articles) {
    archive.ask(articles);
    return Map.of(archive.id(), new Copies(List.of(FakeContent.brief("copy")), true));
  }

  @Override
  public List<ArticleBrief> related(String article, int size) {
    archive.ask(article);
    return List.of(FakeContent.brief(archive.id()));
  }
}
