package org.dateline.archive.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.ConditionBuilder.condition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.testing.ArticleBuilder;
import org.dateline.testing.EntityRefs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions that an entity is another one in articles for which a condition holds. */
final class NotThisOneTest {
  private static final String TEXT = "Emsig met Rosenau.";
  private static final EntityRef EMSIG = ref("Q1", "Carl Emsig");
  private static final EntityRef ROSENAU = ref("Q2", "Ida Rosenau");
  private static final EntityRef OTHER = ref("archive:person:emsig:other-2", "Emsig");
  private final List<Decision> log = new ArrayList<>();

  private static EntityRef ref(String id, String name) {
    return EntityRefs.person(id, name);
  }

  private void decide(Change change) {
    Instant when = Instant.parse("2022-01-14T10:00:00Z");
    log.add(new Decision("d" + (log.size() + 1), change, "anna", when, "a trial"));
  }

  private void notThisOne(ArticleCondition where) {
    decide(new Change.NotThisOne(EMSIG, OTHER, where));
  }

  private static ArticleCondition from(String source) {
    return condition().source(source).build();
  }

  private static ArticleCondition between(String from, String until) {
    return condition().from(from).until(until).build();
  }

  private static ArticleCondition beside(EntityRef other) {
    return condition().beside(other).build();
  }

  private static Link link(EntityRef to) {
    return to.link("", List.of());
  }

  private static AnnotatedArticle article(@Nullable String day, String source, EntityRef second) {
    Article article = ArticleBuilder.article("a1").text(TEXT).published(day).source(source).build();
    Annotations annotations =
        new Annotations(
            List.of(
                new Mention(Part.TEXT, new Span(0, 5), "Emsig", EntityType.PERSON),
                new Mention(Part.TEXT, new Span(10, 17), "Rosenau", EntityType.PERSON)),
            List.of(),
            List.of(),
            "en",
            "none");
    return new AnnotatedArticle(article, annotations, List.of(link(EMSIG), link(second)), "");
  }

  private String shown(AnnotatedArticle article) {
    return new DecisionsInForce(log).shown(article).links().get(0).entity();
  }

  private void another(AnnotatedArticle article, boolean expected) {
    assertThat(shown(article)).isEqualTo((expected ? OTHER : EMSIG).id());
  }

  @ParameterizedTest
  @CsvSource({
    "2012-03-05, true",
    "2012-03-04, false",
    "2012-03-31, true",
    "2012-04-01, false",
    "2012-03, false",
    "2012, false",
    ", false"
  })
  void holdsForADayThatIsInTheRangeForSure(@Nullable String day, boolean another) {
    notThisOne(between("2012-03-05", "2012-03-31"));
    another(article(day, "Gazette", ROSENAU), another);
  }

  @Test
  void holdsForASourceAsItWasCorrected() {
    notThisOne(from("Courier"));
    another(article("2012", "Courier", ROSENAU), true);
    another(article("2012", "Gazette", ROSENAU), false);
    decide(new Change.Correct("a1", ArticleField.SOURCE, "Courier"));
    another(article("2012", "Gazette", ROSENAU), true);
  }

  @Test
  void holdsBesideAnEntityAlsoWhenThatWasMerged() {
    notThisOne(beside(ROSENAU));
    EntityRef same = ref("Q3", "Ida R.");
    another(article("2012", "Gazette", same), false);
    decide(new Change.Merge(same, ROSENAU));
    another(article("2012", "Gazette", same), true);
  }

  @Test
  void allThatIsGivenMustHold() {
    notThisOne(condition().source("Courier").from("2012-01-01").beside(ROSENAU).build());
    another(article("2012-05-01", "Courier", ROSENAU), true);
    another(article("2011-05-01", "Courier", ROSENAU), false);
    another(article("2012-05-01", "Courier", OTHER), false);
  }

  @Test
  void whatIsDecidedOnTheMentionItselfIsSurer() {
    AnnotatedArticle article = article("2012", "Courier", ROSENAU);
    MentionPlace first = MentionPlace.of(article.article(), article.annotations().mentions(), 0);
    decide(new Change.LinkHere("a1", first, EMSIG));
    notThisOne(from("Courier"));
    another(article, false);
  }

  @Test
  void itIsAsBeforeWhenItIsUndoneAndReadBackAsItWasWritten() {
    notThisOne(
        condition()
            .source("Courier")
            .from("2012-01-01")
            .until("2012-12-31")
            .beside(ROSENAU)
            .build());
    assertThat(DecisionJson.read(DecisionJson.write(log.get(0)))).isEqualTo(log.get(0));
    decide(new Change.Undo("d1"));
    another(article("2012-05-01", "Courier", ROSENAU), false);
  }
}
