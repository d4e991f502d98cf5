package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.testing.Links;
import org.dateline.testing.Quotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnnotatedArticleTest {
  private static final String TEXT = "“We go,” said Quarm.";

  @ParameterizedTest
  @CsvSource({"0.9, PERSON", "0.5, ORGANIZATION", "0.7, PLACE", "1, OTHER"})
  void aSpeakerIsToldWhoIsSureAndMaySpeak(double confidence, EntityType type) {
    AnnotatedArticle article = said(confidence, type);
    Quote quote = article.annotations().quotes().get(0);
    assertThat(article.speaker(quote)).isEqualTo(article.links().get(0));
    assertThat(article.speakerCandidate(quote)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0.49, PERSON", "0.9, OTHER"})
  void oneWhoIsUnsureOrCannotSpeakIsACandidate(double confidence, EntityType type) {
    AnnotatedArticle article = said(confidence, type);
    Quote quote = article.annotations().quotes().get(0);
    assertThat(article.speaker(quote)).isNull();
    assertThat(article.speakerCandidate(quote)).isEqualTo(article.links().get(0));
  }

  @ParameterizedTest
  @CsvSource({"0.41, PERSON", "0.9, OTHER"})
  void anEarlierPassThatStatedEverySpeakerGoesOnToUntilItIsRenewed(
      double confidence, EntityType type) {
    AnnotatedArticle made = said(confidence, type);
    AnnotatedArticle earlier = made.withAnnotations(made.annotations().statingAll());
    Quote quote = earlier.annotations().quotes().get(0);
    assertThat(earlier.speaker(quote)).isEqualTo(earlier.links().get(0));
    assertThat(earlier.speakerCandidate(quote)).isNull();
  }

  @Test
  void aQuotationWithoutSpeakerHasNoCandidate() {
    AnnotatedArticle article = said(0.9, EntityType.PERSON);
    Quote quote = Quotes.direct(new Span(0, 8));
    assertThat(article.speaker(quote)).isNull();
    assertThat(article.speakerCandidate(quote)).isNull();
  }

  private static AnnotatedArticle said(double confidence, EntityType type) {
    Span name = new Span(14, 19);
    Mention mention = new Mention(Part.TEXT, name, "Quarm", type);
    Quote quote =
        new Quote(
            Part.TEXT,
            new Span(0, 8),
            List.of(),
            Quote.Kind.DIRECT,
            new Span(9, 13),
            new Quote.Speaker(name, "Quarm", 0, "verb then speaker", confidence));
    Article article = Article.of("a", "", TEXT, null);
    Link link = Links.link("archive:quarm", "Quarm", type, 1);
    return new AnnotatedArticle(
        article,
        new Annotations(List.of(mention), List.of(quote), List.of(), "en", "test"),
        List.of(link),
        "test");
  }
}
