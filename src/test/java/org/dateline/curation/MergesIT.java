package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.curation.EmsigArchives.AEMSIG;
import static org.dateline.curation.EmsigArchives.EMSIG;
import static org.dateline.curation.EmsigArchives.LATER;
import static org.dateline.curation.EmsigArchives.ROSENAU;
import static org.dateline.curation.EmsigArchives.TEXTS;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.FoundArticle;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people who are one, merged and parted again on a real node: every answer follows. */
final class MergesIT {
  @TempDir Path folder;
  private EmsigArchives archives;
  private ElasticArchive archive;

  @BeforeEach
  void open() {
    archives = new EmsigArchives(folder);
    archive = archives.archive();
  }

  @AfterEach
  void remove() {
    archives.remove();
  }

  @Test
  void afterAMergeAllAnswersAgree() {
    archives.ingest(archive, TEXTS);
    merge(AEMSIG, EMSIG);

    Views views = EmsigArchives.views(archive);
    assertThat(views.facets().get("articles PERSON")).isEqualTo(Map.of(EMSIG, 4L, ROSENAU, 2L));
    assertThat(views.facets().get("articles SPEAKER")).isEqualTo(Map.of(EMSIG, 2L, ROSENAU, 1L));
    assertThat(views.facets().get("quotations SPEAKER")).isEqualTo(Map.of(EMSIG, 2L, ROSENAU, 1L));
    assertThat(views.facets().get("quotations ABOUT")).isEqualTo(Map.of(EMSIG, 2L));
    assertThat(views.hits().get("w/1"))
        .containsExactly(new FoundArticle.NamedEntity(EMSIG, "Carl Emsig", EntityType.PERSON, 2));
    assertThat(views.articles().get("w/1"))
        .extracting(Link::entity, Link::name, Link::wikidata)
        .containsOnly(tuple(EMSIG, "Carl Emsig", EMSIG));
    assertThat(views.articles().get("w/1").get(0).reasons().toString())
        .contains("“Karl Aemsig” merged into “Carl Emsig” by anna on ");
    assertThat(views.exportedArticles())
        .allSatisfy(
            article ->
                assertThat(article.links())
                    .isEqualTo(views.articles().get(article.article().id())));
    assertThat(views.exportedQuotes())
        .extracting(quote -> quote.speaker().entity())
        .containsExactlyInAnyOrder(EMSIG, EMSIG, ROSENAU);
    assertThat(views.exportedEntities())
        .extracting(row -> row.entity().id(), row -> row.articles())
        .containsExactly(tuple(EMSIG, 4L), tuple(ROSENAU, 2L));
    assertThat(views.names()).extracting(FoundEntity::id).containsExactly(EMSIG, ROSENAU);
  }

  @Test
  void theFormerIdAndTheFormerNamesLeadToTheOther() {
    archives.ingest(archive, TEXTS);
    merge(AEMSIG, EMSIG);
    Views views = EmsigArchives.views(archive);
    assertThat(views.articlesNaming().get(AEMSIG))
        .containsExactly("w/0", "w/1", "w/2", "w/3")
        .isEqualTo(views.articlesNaming().get(EMSIG));
    assertThat(views.quotesBy().get(AEMSIG)).hasSize(2).isEqualTo(views.quotesBy().get(EMSIG));

    EntityPage page = views.pages().get(AEMSIG).orElseThrow();
    assertThat(views.pages().get(EMSIG)).contains(page);
    assertThat(page.entity().id()).isEqualTo(EMSIG);
    assertThat(page.entity().aliases()).containsExactly("Emsig the Elder", "Karl Aemsig");
    assertThat(page.articles()).isEqualTo(4);
    assertThat(page.mentions()).isEqualTo(5);
    assertThat(page.quotesBy()).isEqualTo(2);
    assertThat(page.quotesAbout()).isEqualTo(2);
    assertThat(page.surfaces())
        .extracting(EntityPage.Surface::surface)
        .containsExactly("Karl Aemsig", "Carl Emsig");

    FoundEntity typed = views.typed().get("Aem").get(0);
    assertThat(typed.id()).isEqualTo(EMSIG);
    assertThat(typed.matched()).isEqualTo("Karl Aemsig");
    assertThat(typed.articles()).isEqualTo(4);
    assertThat(views.typed().get("Aem")).hasSize(1);
    assertThat(views.typed().get("Emsig")).hasSize(1);
  }

  @Test
  void undoneItIsAsIfItHadNeverBeenWithWhatWasIngestedBetweenToo() {
    archives.ingest(archive, TEXTS);
    Decision merge = merge(AEMSIG, EMSIG);
    archives.ingest(archive, LATER);
    assertThat(Views.articlesNaming(archive, EMSIG)).hasSize(6);
    assertThat(Views.articlesNaming(archive, AEMSIG)).hasSize(6);

    Decision undone = Taking.undo(curator(), merge.id(), "anna", "two men after all");
    assertThat(EmsigArchives.apply(archive, undone).changed()).isEqualTo(5);
    ElasticArchive never = archives.archive();
    archives.ingest(never, TEXTS);
    archives.ingest(never, LATER);
    assertThat(EmsigArchives.views(archive)).isEqualTo(EmsigArchives.views(never));
  }

  @Test
  void onlyArticlesThatNameTheMergedEntityAreWritten() {
    archives.ingest(archive, TEXTS);
    Decision merge = Taking.merge(curator(), AEMSIG, EMSIG, "anna", "one man");
    assertThat(EmsigArchives.apply(archive, merge).changed()).isEqualTo(3);
    assertThat(EmsigArchives.apply(archive, merge).changed()).isZero();
  }

  @Test
  void anIngestAndAServerThatRanBeforeSeeIt() {
    String prefix = TestNode.prefix();
    ElasticArchive ingesting = archives.archive(prefix);
    ElasticArchive curating = archives.archive(prefix);
    ElasticArchive serving = archives.archive(prefix);
    archives.ingest(ingesting, TEXTS);
    EmsigArchives.views(serving);
    Decision merge = Taking.merge(archives.curator(curating), AEMSIG, EMSIG, "anna", "one man");
    EmsigArchives.apply(curating, merge);
    archives.ingest(ingesting, LATER);
    serving.articles().refresh(); // asks for the state of the archive anew
    assertThat(EmsigArchives.views(serving)).isEqualTo(EmsigArchives.views(curating));
    assertThat(Views.articlesNaming(serving, AEMSIG)).hasSize(6);
  }

  @Test
  void aChainLeadsToItsEndAndIsPartedLinkByLink() {
    archives.ingest(archive, TEXTS);
    merge(AEMSIG, EMSIG);
    Views first = EmsigArchives.views(archive);
    Decision second = merge(EMSIG, ROSENAU);
    assertThat(EmsigArchives.views(archive).facets().get("articles PERSON"))
        .isEqualTo(Map.of(ROSENAU, 4L));
    assertThat(EmsigArchives.views(archive).pages().get(AEMSIG).orElseThrow().entity().aliases())
        .contains("Carl Emsig", "Karl Aemsig");
    EmsigArchives.apply(archive, Taking.undo(curator(), second.id(), "anna", "no"));
    assertThat(EmsigArchives.views(archive)).isEqualTo(first);
  }

  @Test
  void whatWasCutOffIsFinishedByTheSameDecisionAgainAndByApplyingAll() {
    archives.ingest(archive, TEXTS);
    Decision merge = Taking.merge(curator(), AEMSIG, EMSIG, "anna", "one man");
    EmsigArchives.cutOff(archive, merge);
    assertThat(Views.articlesNaming(archive, EMSIG)).hasSize(2);
    assertThatThrownBy(() -> Taking.merge(curator(), AEMSIG, EMSIG, "anna", "one man"))
        .isInstanceOfSatisfying(
            AlreadyDecided.class,
            e -> assertThat(EmsigArchives.apply(archive, e.decision()).changed()).isEqualTo(2));
    Views merged = EmsigArchives.views(archive);
    assertThat(merged.articlesNaming().get(EMSIG)).hasSize(4);

    Decision undone = Taking.undo(curator(), merge.id(), "anna", "two men");
    EmsigArchives.cutOff(archive, undone);
    assertThat(archives.desk(archive).applyAll()).isEqualTo(2);
    ElasticArchive never = archives.archive();
    archives.ingest(never, TEXTS);
    assertThat(EmsigArchives.views(archive)).isEqualTo(EmsigArchives.views(never));

    EmsigArchives.cutOff(archive, Taking.undo(curator(), undone.id(), "anna", "one man"));
    assertThat(archives.desk(archive).applyAll()).isEqualTo(2);
    assertThat(EmsigArchives.views(archive).facets()).isEqualTo(merged.facets());
  }

  @Test
  void relinkingKeepsAMergeAndUndoingItKeepsWhatWasRelinked() {
    archives.ingest(archive, TEXTS);
    Decision merge = merge(AEMSIG, EMSIG);
    Views merged = EmsigArchives.views(archive);
    archives.relink(archive, "other");
    Views relinked = EmsigArchives.views(archive);
    assertThat(relinked.facets()).isEqualTo(merged.facets());
    assertThat(relinked.articlesNaming()).isEqualTo(merged.articlesNaming());

    EmsigArchives.apply(archive, Taking.undo(curator(), merge.id(), "anna", "two men"));
    assertThat(Views.articlesNaming(archive, AEMSIG)).containsExactly("w/1", "w/2", "w/3");
    archives.relink(archive, "another");
    assertThat(Views.articlesNaming(archive, AEMSIG)).containsExactly("w/1", "w/2", "w/3");
  }

  @Test
  void anEntityThatNoArticleNamesYetCanBeMergedInto() {
    archives.ingest(archive, TEXTS.subList(2, 3));
    merge(AEMSIG, EMSIG);
    EntityPage page = archive.entitySearch().page(AEMSIG).orElseThrow();
    assertThat(page.entity().id()).isEqualTo(EMSIG);
    assertThat(page.articles()).isEqualTo(1);
  }

  private Decision merge(String from, String into) {
    Decision merge = Taking.merge(curator(), from, into, "anna", "one man");
    EmsigArchives.apply(archive, merge);
    return merge;
  }

  private Curator curator() {
    return archives.curator(archive);
  }
}
