package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.elastic.Sharding;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.authority.Authority;
import org.dateline.authority.Entity;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.ingest.Relink;
import org.dateline.ingest.RelinkJournal;
import org.dateline.ingest.RelinkReport;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.archive.KnownBearers;
import org.dateline.linking.nil.Namesakes;
import org.dateline.search.EntityPage;
import org.dateline.testing.EntityBuilder;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions in the log of a real node, and what relinking makes of them. */
final class DecisionsIT {
  private static final String UNKNOWN = "archive:person:ida-rosenau";

  private final Authority authority =
      new InMemoryAuthority(List.of(person("Q1", "Ida Rosenau-Emsig")));
  private final ElasticArchive archive =
      ElasticArchive.open(
          Cluster.of(TestNode.url(), TestNode.credentials()),
          TestNode.prefix(),
          Sharding.DEFAULT,
          authority::entity);
  private final Curator curator =
      new Curator(
          archive.decisions(),
          id ->
              authority
                  .entity(id)
                  .or(() -> archive.entitySearch().page(id).map(EntityPage::entity)),
          archive.stored()::asMade,
          Clock.systemUTC());
  @TempDir Path folder;

  @AfterEach
  void remove() {
    archive.delete();
    archive.close();
  }

  @Test
  void whatIsConfirmedReachesStoredArticlesAndUndoneLeavesThem() {
    archive.articles().put(List.of(article("w/1", linker())));
    archive.articles().refresh();
    assertThat(entity("w/1")).isEqualTo(UNKNOWN);

    Decision confirmed =
        Taking.confirm(curator, "Ida Rosenau", "Q1", "anna", "her name since the wedding");
    assertThat(relink().found()).isEqualTo(1);
    assertThat(entity("w/1")).isEqualTo("Q1");
    assertThat(archive.entitySearch().page(UNKNOWN).orElseThrow().entity().id()).isEqualTo("Q1");

    Taking.undo(curator, confirmed.id(), "ben", "a cousin");
    assertThat(relink().lost()).isEqualTo(1);
    assertThat(entity("w/1")).isEqualTo(UNKNOWN);
    assertThat(archive.decisions().all())
        .extracting(Decision::kind, Decision::who, Decision::why, Decision::undoes)
        .containsExactly(
            tuple(DecisionKind.CONFIRM, "anna", "her name since the wedding", null),
            tuple(DecisionKind.UNDO, "ben", "a cousin", confirmed.id()));
  }

  @Test
  void anEntityOfTheArchivesOwnCanBeConfirmed() {
    archive.articles().put(List.of(article("w/1", linker())));
    archive.articles().refresh();
    Taking.confirm(curator, "Rosenau", UNKNOWN, "anna", "our only one");
    AnnotatedArticle surname = article("w/2", "Rosenau left.", "Rosenau", linker());
    assertThat(surname.links().get(0).entity()).isEqualTo(UNKNOWN);
    assertThat(surname.links().get(0).name()).isEqualTo("Ida Rosenau");
  }

  @Test
  void decisionsOfTheSameMomentAreAllKept() throws Exception {
    int people = 8;
    ExecutorService threads = Executors.newFixedThreadPool(people);
    try {
      List<Future<Decision>> taken = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        String who = "archivist " + i;
        taken.add(threads.submit(() -> Taking.reject(curator, "Rosenau", "Q1", who, "another")));
      }
      for (Future<Decision> decision : taken) {
        decision.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(archive.decisions().all()).extracting(Decision::id).doesNotHaveDuplicates();
    assertThat(archive.decisions().all())
        .extracting(Decision::who)
        .doesNotHaveDuplicates()
        .hasSize(people);
  }

  private String entity(String article) {
    return archive.articles().find(article).orElseThrow().links().get(0).entity();
  }

  @Test
  void whatIsDecidedReachesTheArticlesThatHaveTheNameAndNoOthersAreRead() {
    archive.articles().put(List.of(article("w/1", linker())));
    archive
        .articles()
        .put(List.of(article("w/2", "ROSENAU'S SHIP: Ida left.", "ROSENAU'S", linker())));
    archive.articles().put(List.of(article("w/3", "Carl Emsig left.", "Carl Emsig", linker())));
    archive.articles().refresh();
    Decision known = Taking.confirm(curator, "Mrs Ida Rosenau", "Q1", "anna", "her name");
    RelinkReport report = relinking().runOn(forms(known));
    assertThat(report.articles()).isEqualTo(2); // one of them has the words only
    assertThat(report.changed()).isEqualTo(1);
    assertThat(entity("w/1")).isEqualTo("Q1");
    Decision undone = Taking.undo(curator, known.id(), "ben", "a cousin");
    assertThat(relinking().runOn(forms(undone)).changed()).isEqualTo(1);
    assertThat(entity("w/1")).isEqualTo(UNKNOWN);
    archive.articles().refresh();
    assertThat(archive.entitySearch().page(UNKNOWN).orElseThrow().articles()).isEqualTo(1);
  }

  @Test
  void whatIsDecidedReachesTheNameWithPeriodsAndWithout() {
    String periods = "J.K. de Rosenau";
    archive.articles().put(List.of(article("w/1", periods + " spoke.", periods, linker())));
    archive.articles().put(List.of(article("w/2", "JK de Rosenau.", "JK de Rosenau", linker())));
    archive.articles().refresh();
    Decision known = Taking.confirm(curator, "JK de Rosenau", "Q1", "anna", "her initials");
    assertThat(relinking().runOn(forms(known)).changed()).isEqualTo(2);
    assertThat(entity("w/1")).isEqualTo("Q1");
  }

  private Set<String> forms(Decision decision) {
    return LoggedNameDecisions.forms(decision, archive.decisions().all());
  }

  private RelinkReport relink() {
    return relinking().run(soFar -> {});
  }

  private Relink relinking() {
    return new Relink(
        archive.stored(),
        archive.articles(),
        linker(),
        new Namesakes(archive.stored()::descriptions),
        new RelinkJournal(folder.resolve("relink.journal")),
        folder.resolve("bearers.tsv"),
        2,
        UnaryOperator.identity());
  }

  private Linker linker() {
    return new EntityLinker(
        authority, KnownBearers.NONE, new LoggedNameDecisions(archive.decisions().all()));
  }

  private static AnnotatedArticle article(String id, Linker linker) {
    return article(id, "Ida Rosenau spoke.", "Ida Rosenau", linker);
  }

  private static AnnotatedArticle article(String id, String text, String person, Linker linker) {
    Article article = Article.of(id, "", text, null).withSource("Quarm Wire");
    Mention mention =
        new Mention(Part.TEXT, new Span(0, person.length()), person, EntityType.PERSON);
    Annotations annotations = new Annotations(List.of(mention), List.of(), List.of(), "en", "test");
    return new AnnotatedArticle(
        article, annotations, linker.link(article, annotations), linker.version());
  }

  private static Entity person(String id, String name) {
    return EntityBuilder.person(id, name).wikidata(id).sources("curated").build();
  }
}
