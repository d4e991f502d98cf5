package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.testing.DetailsBuilder.details;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.dateline.authority.GivenNames;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.language.Annotator;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.archive.NameDecisions;
import org.dateline.linking.nil.Namesakes;
import org.dateline.testing.EntityBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RelinkTest {
  private static final String UNKNOWN = "archive:person:ida-rosenau";

  private final Linker before = linker("before");
  private final Linker after = linker("after", rosenau());
  private final FakeStoredArticles archive = new FakeStoredArticles();
  @TempDir Path folder;

  private static Linker linker(String version, Entity... known) {
    return new EntityLinker(
        new InMemoryAuthority(List.of(known), Map.of(), new GivenNames(List.of()), version));
  }

  private static Entity rosenau() {
    return EntityBuilder.person("Q1", "Ida Rosenau")
        .description("singer")
        .wikipedia("Ida Rosenau")
        .wikidata("Q1")
        .sources("people")
        .build();
  }

  @BeforeEach
  void store() {
    for (int i = 0; i < 9; i++) {
      String text = i % 3 == 0 ? "Ida Rosenau spoke." : "Carl Emsig spoke.";
      String name = i % 3 == 0 ? "Ida Rosenau" : "Carl Emsig";
      archive.put(List.of(Wires.article("w/" + i, text, before, name)));
    }
    archive.writes = 0;
  }

  @Test
  void aNameThatIsKnownNowIsLinkedAndTheFormerIdLeadsOn() {
    RelinkReport report = relink(after);
    assertThat(report.found()).isEqualTo(3);
    assertThat(report.changed()).isEqualTo(3);
    assertThat(report.unchanged()).isEqualTo(6);
    assertThat(entities("w/3")).containsExactly("Q1");
    assertThat(archive.redirects).containsExactly(Map.entry(UNKNOWN, "Q1"));
  }

  @Test
  void namesakesThatWereToldApartStaySoAndLeadOnWhenTheyAreKnown() {
    String singer = UNKNOWN + ":arts";
    AnnotatedArticle named = Wires.article("w/9", "Singer Ida Rosenau won.", before, "Ida Rosenau");
    archive.put(List.of(named.withLinks(List.of(named.links().get(0).to(singer)))));
    assertThat(relink(linker("without")).renamed()).isZero();
    assertThat(entities("w/9")).containsExactly(singer);
    relink(after);
    assertThat(entities("w/9")).containsExactly("Q1");
    assertThat(archive.redirects).containsOnly(Map.entry(UNKNOWN, "Q1"), Map.entry(singer, "Q1"));
  }

  @Test
  void onlyWhatChangesIsWritten() {
    relink(after);
    assertThat(archive.writes).isEqualTo(3);
    RelinkReport again = relink(after);
    assertThat(archive.writes).isEqualTo(3);
    assertThat(again.current()).isEqualTo(3);
    assertThat(again.unchanged()).isEqualTo(6);
  }

  @Test
  void articlesOfAnEntityOfWhichMoreIsKnownAreWrittenThoughTheirLinksStay() {
    relink(after);
    archive.writes = 0;
    archive.outdated = Set.of("Q1");
    RelinkReport report = relink(linker("later", rosenau()));
    assertThat(report.found()).isZero();
    assertThat(archive.writes).isEqualTo(3);
  }

  @Test
  void subjectsThatAreKnownByNameNowAreNamed() {
    AnnotatedArticle coded = Wires.article("w/9", "Carl Emsig spoke.", before, "Carl Emsig");
    List<String> tags = List.of("medtop:20000500", "lamps");
    Article article = coded.article().withDetails(details().tags(tags).build());
    archive.put(
        List.of(
            new AnnotatedArticle(article, coded.annotations(), coded.links(), coded.authority())));
    new Relink(
            archive,
            archive,
            linker("codes imported"),
            new Namesakes(ids -> Map.of()),
            new RelinkJournal(folder.resolve("relink.journal")),
            bearers(),
            1,
            subject -> subject.equals("medtop:20000500") ? "animals" : subject)
        .run(report -> {});
    assertThat(archive.stored().get("w/9").article().details().tags())
        .containsExactly("animals", "lamps");
  }

  @Test
  void aRunThatWasCutOffGoesOnWhereItStopped() {
    archive.failAt = "w/6";
    assertThatThrownBy(() -> relink(after)).hasMessage("cut off");
    archive.failAt = "";
    archive.read.clear();
    RelinkReport report = relink(after);
    assertThat(report.resumed()).isTrue();
    assertThat(archive.read).doesNotContain("w/0", "w/1").contains("w/8");
    assertThat(entities("w/0")).containsExactly("Q1");
    assertThat(entities("w/6")).containsExactly("Q1");
    assertThat(folder.resolve("relink.journal")).doesNotExist();
  }

  @Test
  void aRunCutOffRightAfterWritingHasToldWhereTheFormerIdLeads() {
    archive.failAfter = "w/0";
    assertThatThrownBy(() -> relink(after)).hasMessage("cut off");
    assertThat(entities("w/0")).containsExactly("Q1");
    assertThat(archive.redirects).containsExactly(Map.entry(UNKNOWN, "Q1"));
  }

  @Test
  void aRunBegunWithAnotherAuthorityDoesNotCount() throws Exception {
    Files.writeString(folder.resolve("relink.journal"), "version\tolder\nafter\tw/8\n");
    assertThat(relink(after).found()).isEqualTo(3);
  }

  @Test
  void whatBecomesUnknownAgainIsCountedAsLost() {
    relink(after);
    RelinkReport report = relink(linker("without"));
    assertThat(report.lost()).isEqualTo(3);
    assertThat(entities("w/0")).containsExactly(UNKNOWN);
  }

  @Test
  void aSurnameAloneIsWhomTheArchivesOtherArticlesMeanByIt() {
    relink(after);
    Linker learnt =
        new EntityLinker(
            new InMemoryAuthority(List.of(rosenau())),
            BearersFile.read(bearers()),
            NameDecisions.NONE);
    assertThat(
            Wires.article(
                    "w/9", "Rosenau and Emsig met Quarm.", learnt, "Rosenau", "Emsig", "Quarm")
                .links())
        .extracting(Link::entity)
        .containsExactly("Q1", "archive:person:carl-emsig", "archive:other:quarm");
  }

  @Test
  void aSurnameOfTwoPersonsIsNobodys() {
    for (int i = 10; i < 13; i++) {
      String text = "Carla Rosenau sang.";
      archive.put(List.of(Wires.article("w/" + i, text, before, "Carla Rosenau")));
    }
    relink(after);
    Linker learnt =
        new EntityLinker(
            new InMemoryAuthority(List.of(rosenau())),
            BearersFile.read(bearers()),
            NameDecisions.NONE);
    assertThat(Wires.article("w/9", "Rosenau left.", learnt, "Rosenau").links())
        .extracting(Link::entity)
        .containsExactly("archive:person:rosenau");
  }

  @Test
  void anArticleReplacedMeanwhileIsLeftToTheIngestThatReplacedIt() {
    AnnotatedArticle newer = Wires.article("w/0", "Ida Rosenau left.", before, "Ida Rosenau");
    archive.whenRead = () -> archive.stored().put("w/0", newer);
    relink(after);
    assertThat(archive.stored().get("w/0")).isSameAs(newer);
  }

  @Test
  void onOneNameOnlyArticlesThatHaveItAreReadAndNothingIsLearntOfSurnames() {
    RelinkReport report = relinking(after).runOn(List.of("Ida Rosenau"));
    assertThat(report.found()).isEqualTo(3);
    assertThat(archive.read).containsExactly("w/0", "w/3", "w/6");
    assertThat(bearers()).doesNotExist();
    assertThat(folder.resolve("relink.journal")).doesNotExist();
  }

  @Test
  void whatWasFoundOutdatedOnOneNameReachesTheOtherArticlesWithTheNextRun() {
    archive.put(List.of(Wires.article("w/9", "Ida Rosenau sang.", before, "Ida Rosenau")));
    relink(after);
    archive.writes = 0;
    archive.outdated = Set.of("Q1");
    relinking(linker("decided", rosenau())).runOn(List.of("Ida Rosenau spoke"));
    assertThat(archive.writes).isEqualTo(3);
    archive.outdated = Set.of(); // they are stored as they are known now
    relink(linker("decided again", rosenau()));
    assertThat(archive.writes).isEqualTo(3 + 4);
  }

  private RelinkReport relink(Linker linker) {
    return relinking(linker).run(report -> {});
  }

  private Relink relinking(Linker linker) {
    RelinkJournal journal = new RelinkJournal(folder.resolve("relink.journal"));
    return new Relink(
        archive,
        archive,
        linker,
        new Namesakes(ids -> Map.of()),
        journal,
        bearers(),
        1,
        UnaryOperator.identity());
  }

  private Path bearers() {
    return folder.resolve("bearers.tsv");
  }

  private List<String> entities(String article) {
    return archive.stored().get(article).links().stream().map(Link::entity).toList();
  }

  /** An archive in memory that hands out pages of two. */
  @Test
  void annotationsAreRenewedWhenAskedAndARunThatWasCutOffGoesOn() {
    assertThatThrownBy(
            () ->
                renewal("new")
                    .run(
                        so -> {
                          if (so.renewed() == 4) {
                            throw new IllegalStateException("cut off");
                          }
                        }))
        .hasMessage("cut off");
    assertThat(archive.writes).isEqualTo(4);
    Reannotate.Renewal rest = renewal("new").run(so -> {});
    assertThat(rest).isEqualTo(new Reannotate.Renewal(5, 0, List.of()));
    assertThat(archive.stored().values())
        .allMatch(article -> article.annotations().models().equals("new"));
    assertThat(renewal("new").run(so -> {})).isEqualTo(new Reannotate.Renewal(0, 9, List.of()));
  }

  @Test
  void anArticleThatCannotBeAnnotatedAnewKeepsWhatItHas() {
    Reannotate.Renewal renewal =
        renewal("new", article -> article.id().equals("w/3")).run(so -> {});
    assertThat(renewal.renewed()).isEqualTo(8);
    assertThat(renewal.failures()).singleElement().asString().contains("w/3", "keeps");
    assertThat(archive.stored().get("w/3").annotations().models()).isEqualTo("test");
  }

  private Reannotate renewal(String models) {
    return renewal(models, article -> false);
  }

  private Reannotate renewal(String models, java.util.function.Predicate<Article> failing) {
    return new Reannotate(
        archive,
        archive,
        new ArticleAnnotator(new Renewing(models, failing), before),
        new Namesakes(ids -> Map.of()),
        new RelinkJournal(folder.resolve("reannotate.journal")),
        models,
        2);
  }

  /** Says the same in the name of other models. */
  private final class Renewing implements Annotator {
    private final String models;
    private final java.util.function.Predicate<Article> failing;

    Renewing(String models, java.util.function.Predicate<Article> failing) {
      this.models = models;
      this.failing = failing;
    }

    @Override
    public Annotations annotate(String title, String text, java.time.LocalDate anchor) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Annotations annotate(Article article) {
      if (failing.test(article)) {
        throw new IllegalStateException("no annotation");
      }
      Annotations same = archive.stored().get(article.id()).annotations();
      return new Annotations(same.mentions(), same.quotes(), same.dates(), "en", models);
    }
  }
}
