package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.archive.elastic.HarbourArchive.ids;
import static org.dateline.archive.elastic.HarbourArchive.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Upgrade;
import org.dateline.archive.account.Account;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.archive.elastic.document.StoredMoment;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.PartialDate;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult.Unattributed;
import org.dateline.search.QuoteFacet;
import org.dateline.search.SearchOptions;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Upgrades of archives that released versions stored, on a real node. */
@ServerContract
final class UpgradeIT {
  private static final int ARTICLES = 8;
  private static final List<String> QUESTIONS =
      List.of("", "moscow", "\"foreign ministers\"", "kyiv OR vienna", "troops -riga");

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anEarlierArchiveAnswersBeforeAndAfterTheUpgrade(int form) {
    try (StoredArchive stored = StoredArchive.ofForm(form);
        ElasticArchive archive = stored.open()) {
      Map<String, List<String>> before = answers(archive);
      List<AnnotatedArticle> articles = articles(archive);
      List<Decision> decisions = archive.decisions().all();
      assertThat(articles).hasSize(ARTICLES);
      assertThat(before.get("moscow")).isNotEmpty();
      Upgrade upgrade = archive.upgrade();
      assertThat(upgrade.earlier()).containsEntry("articles", form);
      assertThat(upgrade.articles()).isEqualTo(ARTICLES);

      assertThat(quotingNobody(archive)).as("not told in that form").isNull();
      assertThat(ids(archive.articleSearch().search(quotingIndirectly())))
          .as("nor how it is quoted")
          .isEmpty();

      upgrade.run((done, all) -> {});
      assertThat(upgrade.earlier()).isEmpty();
      assertThat(answers(archive)).isEqualTo(before);
      assertThat(quotingNobody(archive)).isNotNull();
      assertThat(ids(archive.articleSearch().search(quotingIndirectly()))).isNotEmpty();
      assertThat(articles(archive)).as("annotations and links").isEqualTo(articles);
      assertThat(archive.articles().moments(List.of("sample-01", "sample-02")))
          .as("that form did not keep when articles were stored, and none becomes new")
          .isEmpty();
      assertThat(stored.indices()).contains("articles-v" + form);

      upgrade.removeEarlier();
      assertThat(stored.indices()).doesNotContain("articles-v" + form);
      assertThat(answers(archive)).isEqualTo(before);
      assertThat(archive.decisions().all()).isNotEmpty().isEqualTo(decisions);
      assertThat(archive.entitySearch().page("archive:other:west").orElseThrow().entity().id())
          .as("what was merged")
          .isEqualTo("archive:other:baltic");
    }
  }

  @Test
  void decisionsAndAccountsHoldInAnUpgradedArchive() {
    try (StoredArchive stored = StoredArchive.ofForm(2);
        ElasticArchive archive = stored.open()) {
      archive.upgrade().run((done, all) -> {});
      assertThat(archive.articles().find("sample-07")).as("withdrawn").isEmpty();
      assertThat(archive.articles().find("sample-02").orElseThrow().article().published())
          .isEqualTo(new PartialDate("2021-12-01"));
      assertThat(archive.entitySearch().page("dbp:Sergei_Ryabkov").orElseThrow().entity().name())
          .isEqualTo("Sergey Ryabkov");
      assertThat(archive.accounts().accounts().all())
          .extracting(Account::name)
          .containsExactly("irina");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatIsUpgradedIsStoredAsIfItHadBeenIngested(int form) {
    try (StoredArchive stored = StoredArchive.ofForm(form);
        ElasticArchive archive = stored.open();
        TestArchive fresh = TestArchive.of(List.of(), stored.directory())) {
      archive.upgrade().run((done, all) -> {});
      archive
          .decisions()
          .all()
          .forEach(decision -> fresh.get().decisions().add(decision, Pending.NOTHING));
      fresh.get().articles().put(articles(archive));
      fresh.get().articles().refresh();
      assertThat(documents(archive, "articles")).isEqualTo(documents(fresh.get(), "articles"));
      assertThat(documents(archive, "quotes")).isEqualTo(documents(fresh.get(), "quotes"));
      assertThat(documents(archive, "entities").keySet())
          .containsAll(documents(fresh.get(), "entities").keySet());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatIsStoredOfEntitiesStaysThoughTheAuthorityKnowsThemOtherwiseNow(int form) {
    try (StoredArchive stored = StoredArchive.ofForm(form);
        ElasticArchive archive = stored.open(stored.otherDirectory())) {
      Map<String, Entity> before = entities(archive);
      assertThat(before).containsKey("dbp:Sergei_Ryabkov");
      archive.upgrade().run((done, all) -> {});
      assertThat(entities(archive)).isEqualTo(before);
      archive.articles().put(articles(archive));
      archive.articles().refresh();
      assertThat(entities(archive).get("dbp:Sergei_Ryabkov").description())
          .as("what is stored anew says what is known now")
          .isEqualTo("something else");
    }
  }

  private static Map<String, Entity> entities(ElasticArchive archive) {
    Map<String, Entity> entities = new TreeMap<>();
    documents(archive, "entities")
        .keySet()
        .forEach(
            id ->
                archive.entitySearch().page(id).ifPresent(page -> entities.put(id, page.entity())));
    return entities;
  }

  @Test
  void anUpgradeThatWasCutOffShowsTheArchiveAsItWasAndGoesOn() {
    try (StoredArchive stored = StoredArchive.ofForm(1);
        ElasticArchive archive = stored.open()) {
      Map<String, List<String>> before = answers(archive);
      assertThatThrownBy(
              () ->
                  archive
                      .upgrade()
                      .run(
                          (done, all) -> {
                            throw new IllegalStateException("cut off");
                          }))
          .hasMessage("cut off");
      try (ElasticArchive next = stored.open()) {
        assertThat(next.upgrade().earlier()).isNotEmpty();
        assertThat(answers(next)).isEqualTo(before);
        next.upgrade().run((done, all) -> {});
        next.upgrade().removeEarlier();
        assertThat(answers(next)).isEqualTo(before);
      }
      assertThat(stored.indices()).doesNotContain("articles-v1");
    }
  }

  @Test
  void nothingIsAddedWhileAnArchiveIsUpgraded() {
    try (StoredArchive stored = StoredArchive.ofForm(1);
        ElasticArchive archive = stored.open()) {
      AnnotatedArticle more = Samples.article("more").text("Zebras.").build();
      archive
          .upgrade()
          .run(
              (done, all) ->
                  assertThatThrownBy(() -> archive.articles().put(List.of(more)))
                      .isInstanceOf(ArchiveException.ReadOnly.class)
                      .hasMessageContaining("dateline upgrade"));
      archive.articles().put(List.of(more));
      archive.articles().refresh();
      assertThat(ids(archive.articleSearch().search(query("zebras")))).containsExactly("more");
    }
  }

  @Test
  void anArchiveOfALaterDatelineIsRefusedAndStays() {
    try (StoredArchive stored = StoredArchive.ofALaterForm()) {
      assertThatThrownBy(stored::open)
          .isInstanceOf(ArchiveException.class)
          .hasMessageContainingAll("later Dateline", "form 99", "Nothing was changed");
      assertThat(stored.indices()).containsExactly("articles-v99");
    }
  }

  private static @Nullable Unattributed quotingNobody(ElasticArchive archive) {
    return archive.articleSearch().search(query("")).facets().get(Facet.SPEAKER).unattributed();
  }

  private static ArticleQuery quotingIndirectly() {
    return ArticleQueries.everything()
        .quoted(QuoteFacet.KIND, "indirect")
        .options(SearchOptions.ALL_SPEECH)
        .build();
  }

  private static Map<String, List<String>> answers(ElasticArchive archive) {
    Map<String, List<String>> answers = new TreeMap<>();
    for (String question : QUESTIONS) {
      answers.put(question, ids(archive.articleSearch().search(query(question))));
    }
    return answers;
  }

  private static List<AnnotatedArticle> articles(ElasticArchive archive) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    archive.stored().read(null, articles::addAll);
    return articles;
  }

  private static Map<String, ObjectNode> documents(ElasticArchive archive, String kind) {
    Map<String, ObjectNode> all = new TreeMap<>();
    archive
        .documents()
        .read(
            document -> {
              if (document.kind().equals(kind)) {
                // in which an article was stored is no part of it
                all.put(document.id(), document.document().without(List.of(StoredMoment.FIELD)));
              }
            });
    return all;
  }
}
