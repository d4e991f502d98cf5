package org.dateline.archive.decision;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations that were decided on, found again in another text. */
final class QuotePlaceTest {
  private static final String SAID = "“No comment.”";

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

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 3"})
  void ofSameWordsInAChangedTextItIsTheOneWithAsManyBefore(int nth, int index) {
    Article before = article("Talks", "A " + SAID + " b " + SAID + " c “Yes.” d " + SAID);
    List<Quote> made = quotes(before, Part.TEXT);
    QuotePlace place = QuotePlace.of(before, made, index);
    assertThat(place.occurrence()).isEqualTo(nth);
    Article after = article("Talks", "Anew: " + before.text());
    assertThat(place.in(after, quotes(after, Part.TEXT))).isEqualTo(index);
    assertThat(place.in(before, made)).isEqualTo(index);
  }

  @Test
  void whereFewerAreLeftItIsGone() {
    Article before = article("Talks", "A " + SAID + " b " + SAID);
    QuotePlace second = QuotePlace.of(before, quotes(before, Part.TEXT), 1);
    Article after = article("Talks", "Only " + SAID);
    assertThat(second.in(after, quotes(after, Part.TEXT))).isEqualTo(-1);
  }

  @Test
  void aDecisionOfAnEarlierDatelineIsOnTheFirst() {
    QuotePlace place = new QuotePlace(Part.TEXT, Quote.Kind.DIRECT, new Span(2, 15), SAID, 1);
    Decision decision =
        new Decision("1", new Change.NoSpeech("a", place), "ada", Instant.EPOCH, "so");
    ObjectNode written = DecisionJson.write(decision);
    assertThat(((Change.NoSpeech) DecisionJson.read(written).change()).quote()).isEqualTo(place);
    ((ObjectNode) written.at("/change/quote")).remove("occurrence");
    QuotePlace read = ((Change.NoSpeech) DecisionJson.read(written).change()).quote();
    assertThat(read.occurrence()).isZero();
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
        new Curation(List.of(corrected))
            .shown(new AnnotatedArticle(made, found, List.of(), "authority 1"));
    assertThat(shown.annotations().quotes())
        .isEqualTo(quotes(shown.article(), Part.TITLE))
        .hasSize(2);
  }
}
