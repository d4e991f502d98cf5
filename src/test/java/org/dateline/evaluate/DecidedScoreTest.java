package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.EntityRef;
import org.dateline.archive.decision.MentionPlace;
import org.dateline.archive.decision.QuotePlace;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.EntityRefs;
import org.dateline.testing.Links;
import org.dateline.testing.Quotes;
import org.junit.jupiter.api.Test;

/** Tests of how links and speakers are judged by decisions. */
final class DecidedScoreTest {
  private static final String TEXT = "Emsig met Rosenau. “Dig,” he said.";
  private static final EntityRef EMSIG = ref("Q1", "Carl Emsig");
  private static final EntityRef OTHER = ref("Q9", "Another");

  private static final List<Mention> MENTIONS =
      List.of(
          new Mention(Part.TEXT, new Span(0, 5), "Emsig", EntityType.PERSON),
          new Mention(Part.TEXT, new Span(10, 17), "Rosenau", EntityType.PERSON));

  private static final Quote QUOTE =
      Quotes.direct(new Span(19, 25), new Quote.Speaker(new Span(26, 28), "he", 0, "test", 0.65));

  private static EntityRef ref(String id, String name) {
    return EntityRefs.person(id, name);
  }

  private static AnnotatedArticle article() {
    Article article = Article.of("a", "", TEXT, null);
    return new AnnotatedArticle(
        article,
        new Annotations(MENTIONS, List.of(QUOTE), List.of(), "en", "test"),
        List.of(link("Q1", 0.9), link("archive:person:rosenau", 0.4)),
        "test");
  }

  private static Link link(String id, double confidence) {
    return Links.link(id, id, EntityType.PERSON, confidence);
  }

  private static DecidedScore scored(Change... changes) {
    List<Decision> log = new ArrayList<>();
    for (Change change : changes) {
      log.add(new Decision("d" + log.size(), change, "anna", Instant.EPOCH, "seen"));
    }
    DecidedScore score = new DecidedScore(log);
    score.add(article());
    return score;
  }

  @Test
  void whatNothingWasDecidedOnIsNotJudged() {
    assertThat(scored().links().judged()).isZero();
    assertThat(scored().speakers().judged()).isZero();
  }

  @Test
  void aConfirmedNameJudgesItsLinks() {
    DecidedScore right = scored(new Change.Confirm("Emsig", EMSIG));
    assertThat(right.links().precision()).isEqualTo(1);
    assertThat(right.links().tenth(9)).containsExactly(1, 1);
    DecidedScore wrong = scored(new Change.Confirm("Emsig", OTHER));
    assertThat(wrong.links().precision()).isZero();
    DecidedScore missed = scored(new Change.Confirm("Rosenau", OTHER));
    assertThat(missed.links().recall()).isZero();
    assertThat(missed.links().tenth(4)).containsExactly(1, 0);
  }

  @Test
  void mergedEntitiesAreOne() {
    DecidedScore score = scored(new Change.Merge(EMSIG, OTHER), new Change.Confirm("Emsig", OTHER));
    assertThat(score.links().right()).isEqualTo(1);
  }

  @Test
  void aNameOfNobodyKnownThatWasMergedIntoSomebodyWasMissed() {
    EntityRef rosenau = ref("archive:person:rosenau", "Rosenau");
    DecidedScore missed = scored(new Change.Merge(rosenau, OTHER));
    assertThat(missed.links().judged()).isEqualTo(1);
    assertThat(missed.links().right()).isZero();
    assertThat(missed.links().recall()).isZero();
    DecidedScore named =
        scored(new Change.Merge(rosenau, OTHER), new Change.Confirm("Rosenau", OTHER));
    assertThat(named.links().right()).isZero();
    assertThat(scored(new Change.Merge(EMSIG, OTHER)).links().judged()).isZero();
    EntityRef unknown = ref("archive:person:emsig", "Emsig");
    assertThat(scored(new Change.Merge(rosenau, unknown)).links().judged()).isZero();
  }

  @Test
  void anEntityThatIsToldApartInAnArticleWasWrongThere() {
    DecidedScore wrong = scored(new Change.Split(EMSIG, OTHER, List.of("a")));
    assertThat(wrong.links().judged()).isEqualTo(1);
    assertThat(wrong.links().precision()).isZero();
    assertThat(scored(new Change.Split(EMSIG, OTHER, List.of("b"))).links().judged()).isZero();
    DecidedScore confirmed =
        scored(new Change.Split(EMSIG, OTHER, List.of("a")), new Change.Confirm("Emsig", EMSIG));
    assertThat(confirmed.links().right()).as("what a name means comes first").isEqualTo(1);
  }

  @Test
  void aRejectedNameJudgesOnlyLinksToThatEntity() {
    assertThat(scored(new Change.Reject("Emsig", EMSIG)).links().right()).isZero();
    assertThat(scored(new Change.Reject("Emsig", EMSIG)).links().judged()).isEqualTo(1);
    assertThat(scored(new Change.Reject("Emsig", OTHER)).links().judged()).isZero();
  }

  @Test
  void whatIsDecidedOnOneMentionCountsBeforeItsName() {
    MentionPlace place = MentionPlace.of(article().article(), MENTIONS, 0);
    DecidedScore score =
        scored(new Change.LinkHere("a", place, OTHER), new Change.Confirm("Emsig", EMSIG));
    assertThat(score.links().right()).isZero();
    assertThat(score.links().judged()).isEqualTo(1);
  }

  @Test
  void speakersAreJudgedByThemselves() {
    QuotePlace place = QuotePlace.of(article().article(), List.of(QUOTE), 0);
    assertThat(scored(new Change.SetSpeaker("a", place, EMSIG)).speakers().right()).isEqualTo(1);
    assertThat(scored(new Change.SetSpeaker("a", place, OTHER)).speakers().precision()).isZero();
    assertThat(scored(new Change.ClearSpeaker("a", place)).speakers().tenth(6))
        .containsExactly(1, 0);
    assertThat(scored(new Change.NoSpeech("a", place)).speakers().right()).isZero();
  }

  @Test
  void whatWasUndoneJudgesNothing() {
    DecidedScore score = scored(new Change.Confirm("Emsig", OTHER), new Change.Undo("d0"));
    assertThat(score.links().judged()).isZero();
  }
}
