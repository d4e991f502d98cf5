package org.dateline.archive.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.DetailsBuilder.details;

import java.time.Instant;
import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleDetails;
import org.dateline.article.FailedStep;
import org.dateline.article.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DecisionsInForceTest {
  private static final ArticleDetails DETAILS =
      details()
          .id("17")
          .source("Emsig Post")
          .section("Harbour")
          .page("4")
          .copyright("2022 Post")
          .build();
  private static final Article ARTICLE =
      new Article(
          "a1",
          "Ferry sails again",
          "The ferry sails on Monday.",
          new PartialDate("2022-01-12"),
          "Emsig Post",
          null,
          "A. Writer",
          "EMSIG",
          "en",
          "a1.txt",
          List.of(new Article.Dropped("menu", "Home")),
          DETAILS);
  private static final Annotations ANNOTATIONS =
      new Annotations(List.of(), List.of(), List.of(), "en", "pass 1")
          .withFailed(new FailedStep("dates", "too long"));

  private static AnnotatedArticle corrected(ArticleField field, String value) {
    Decision decision =
        new Decision(
            "2022-02-01-1", new Change.Correct("a1", field, value), "ada", Instant.EPOCH, "");
    return new DecisionsInForce(List.of(decision))
        .shown(new AnnotatedArticle(ARTICLE, ANNOTATIONS, List.of(), "authority 1"));
  }

  @ParameterizedTest
  @EnumSource
  void aCorrectionChangesOneFieldAndNothingElse(ArticleField field) {
    Article article = corrected(field, "2021").article();
    Article undone =
        switch (field) {
          case TITLE -> article.withTitle(ARTICLE.title());
          case PUBLISHED -> article.withPublished(ARTICLE.published());
          case SOURCE -> article.withSource(ARTICLE.source());
          case AUTHOR -> article.withAuthor(ARTICLE.author());
        };
    assertThat(article).isNotEqualTo(ARTICLE);
    assertThat(undone).isEqualTo(ARTICLE);
  }

  @ParameterizedTest
  @EnumSource
  void anArticleStillTellsTheStepsThatFailed(ArticleField field) {
    assertThat(corrected(field, "2021").annotations().failedSteps())
        .containsExactly(new FailedStep("dates", "too long"));
  }
}
