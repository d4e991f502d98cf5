package org.dateline.archive.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.ArticleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations that were decided on, found again in another text. */
final class QuotePlaceTest {
  private static final String SAID = "“No comment.”";

  private static final String HARBOUR =
      "At the harbour, where the boats of the pilots lay since the morning, Olsen told reporters: ";
  private static final String COUNCIL =
      " The council met at noon, and the mayor told the hall after three hours behind closed doors: ";
  private static final String LATER =
      "Later in the evening the boats were seen off the coast, and nobody there had more to tell. ";
  private static final String TWICE =
      HARBOUR
          + SAID
          + COUNCIL
          + SAID
          + " That was all there was to hear of it on this day, and most of the people went home.";

  private static Article article(String title, String text) {
    return ArticleBuilder.article("a").title(title).text(text).build();
  }

  /** All that stands in marks. */
  private static List<Quote> quotes(Article article, Part part) {
    String text = article.part(part);
    List<Quote> quotes = new ArrayList<>();
    for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
      Span span = new Span(at, text.indexOf('”', at) + 1);
      int cue = text.indexOf("says", span.end());
      Span says = cue < 0 ? null : new Span(cue, cue + "says".length());
      quotes.add(new Quote(part, span, List.of(), Quote.Kind.DIRECT, says, null));
    }
    return quotes;
  }

  private static List<Span> quotesOf(String text) {
    return quotes(article("Talks", text), Part.TEXT).stream().map(Quote::span).toList();
  }

  private static int found(QuotePlace place, String text) {
    Article article = article("Talks", text);
    return place.in(article, quotes(article, Part.TEXT));
  }

  private static QuotePlace decided(String text, int index) {
    Article article = article("Talks", text);
    return QuotePlace.of(article, quotes(article, Part.TEXT), index);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void ofSameWordsItIsTheOneWithTheSameTextAround(int index) {
    assertThat(found(decided(TWICE, index), "News of the evening. " + TWICE)).isEqualTo(index);
    assertThat(found(decided(TWICE, index), TWICE + " The end.")).isEqualTo(index);
    assertThat(found(decided(TWICE, index), TWICE)).isEqualTo(index);
  }

  @Test
  void whatIsPutInFrontMayBeAsLongAsTheyAreApart() {
    String front = "x".repeat(quotesOf(TWICE).get(1).start() - quotesOf(TWICE).get(0).start());
    assertThat(found(decided(TWICE, 0), front + TWICE)).isZero();
    assertThat(found(decided(TWICE, 1), front + TWICE)).isEqualTo(1);
  }

  @Test
  void whereOneOfTwoIsRemovedTheOtherKeepsItsDecisionAndGetsNone() {
    String second = TWICE.substring((HARBOUR + SAID).length());
    assertThat(found(decided(TWICE, 0), LATER + second)).isEqualTo(-1);
    assertThat(found(decided(TWICE, 1), LATER + second)).isZero();
    String first = HARBOUR + SAID + COUNCIL;
    assertThat(found(decided(TWICE, 0), first + LATER)).isZero();
    assertThat(found(decided(TWICE, 1), first + LATER)).isEqualTo(-1);
  }

  @Test
  void theSameWordsPutInAheadOfBothGetNoDecision() {
    String now = LATER + SAID + LATER + TWICE;
    assertThat(found(decided(TWICE, 0), now)).isEqualTo(1);
    assertThat(found(decided(TWICE, 1), now)).isEqualTo(2);
  }

  @Test
  void whatCannotBeToldFromItsCopyIsGone() {
    assertThat(found(decided(HARBOUR + SAID + COUNCIL, 0), TWICE + LATER + TWICE)).isEqualTo(-1);
    String long1 = LATER.repeat(60);
    String copies = long1 + SAID + long1 + SAID + long1;
    assertThat(found(decided(copies, 0), copies)).isZero();
    assertThat(found(decided(copies, 1), copies)).isEqualTo(1);
    assertThat(found(decided(copies, 0), long1 + SAID + long1)).isEqualTo(-1);
    assertThat(found(decided(copies, 0), "Anew. " + copies)).isEqualTo(-1);
  }

  @Test
  void wordsThatStandThereOnceMayHaveOtherTextOnOneSide() {
    QuotePlace place = decided(HARBOUR + SAID + COUNCIL, 0);
    assertThat(found(place, LATER + SAID + COUNCIL)).isZero();
    assertThat(found(place, HARBOUR + SAID + LATER)).isZero();
    assertThat(found(place, LATER + SAID + LATER)).isEqualTo(-1);
  }

  @Test
  void whereOneOfTwoIsLeftAndNothingAroundItIsAsItWasBothAreGone() {
    for (int index : new int[] {0, 1}) {
      assertThat(found(decided("A " + SAID + " b " + SAID, index), "Only " + SAID)).isEqualTo(-1);
    }
  }

  @Test
  void boundsThatReachFurtherHoldWhileTheWordsBetweenThemAreTheSame() {
    Article before = article("Talks", HARBOUR + SAID + COUNCIL);
    List<Quote> made = quotes(before, Part.TEXT);
    Span further = new Span(made.get(0).span().start(), before.text().length() - 1);
    QuotePlace place = QuotePlace.of(before, made, 0, further);
    Article moved = article("Talks", LATER + before.text());
    Quote there = quotes(moved, Part.TEXT).get(0);
    assertThat(place.moved(further, moved, there)).isEqualTo(further.shift(LATER.length()));
    Article other = article("Talks", HARBOUR + SAID + LATER + COUNCIL);
    assertThat(place.moved(further, other, quotes(other, Part.TEXT).get(0))).isNull();
  }

  @Test
  void aDecisionOfAnEarlierDatelineIsOnTheFirst() {
    QuotePlace place = new QuotePlace(Part.TEXT, Quote.Kind.DIRECT, new Span(2, 15), SAID, 1, null);
    Decision decision =
        new Decision("1", new Change.NoSpeech("a", place), "ada", Instant.EPOCH, "so");
    ObjectNode written = DecisionJson.write(decision);
    assertThat(((Change.NoSpeech) DecisionJson.read(written).change()).quote()).isEqualTo(place);
    ((ObjectNode) written.at("/change/quote")).remove("occurrence");
    QuotePlace read = ((Change.NoSpeech) DecisionJson.read(written).change()).quote();
    assertThat(read.occurrence()).isZero();
  }

  @Test
  void aDecisionWithoutTheTextAroundIsOnTheOneWithAsManyBefore() {
    QuotePlace kept = decided(TWICE, 1);
    QuotePlace place = new QuotePlace(kept.part(), kept.kind(), kept.span(), kept.words(), 1, null);
    assertThat(found(place, "Anew: " + TWICE)).isEqualTo(1);
    assertThat(found(place, HARBOUR + SAID)).isEqualTo(-1);
  }

  @Test
  void whatIsKeptOfTheTextAroundIsReadBack() {
    Decision decision =
        new Decision("1", new Change.NoSpeech("a", decided(TWICE, 1)), "ada", Instant.EPOCH, "so");
    ObjectNode written = DecisionJson.write(decision);
    assertThat(DecisionJson.read(written)).isEqualTo(decision);
    ((ObjectNode) written.at("/change/quote/around")).remove("after");
    assertThatThrownBy(() -> DecisionJson.read(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("both before and after");
  }

  @Test
  void inACorrectedTitleEqualWordsKeepTheirOrder() {
    Article made = article("Olsen says: " + SAID + " Quarm says: " + SAID + " Ida says no", "Text");
    Annotations found =
        new Annotations(List.of(), quotes(made, Part.TITLE), List.of(), "en", "pass 1");
    Decision corrected =
        new Decision(
            "1",
            new Change.Correct("a", ArticleField.TITLE, "Late: " + made.title()),
            "ada",
            Instant.EPOCH,
            "so");
    AnnotatedArticle shown =
        new DecisionsInForce(List.of(corrected))
            .shown(new AnnotatedArticle(made, found, List.of(), "authority 1"));
    assertThat(shown.annotations().quotes())
        .isEqualTo(quotes(shown.article(), Part.TITLE))
        .hasSize(2);
  }
}
