package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.EntityRef;
import org.dateline.archive.decision.QuotePlace;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.EntityRefs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecisionSentenceTest {
  private static final EntityRef ROSENAU = EntityRefs.person("Q3", "Ida Rosenau");

  @ParameterizedTest
  @CsvSource({
    "“We are glad.”, Ida Rosenau (Q3) says “We are glad.” in w/1",
    "We are glad, Ida Rosenau (Q3) says “We are glad” in w/1",
    "«We are glad.», Ida Rosenau (Q3) says «We are glad.» in w/1"
  })
  void wordsOfQuotationsAreShownInTheirOwnMarksOrInOurs(String words, String sentence) {
    Quote.Kind kind = Quote.Kind.DIRECT;
    QuotePlace place = new QuotePlace(Part.TEXT, kind, new Span(0, words.length()), words, 0, null);
    assertThat(DecisionSentence.what(new Change.SetSpeaker("w/1", place, ROSENAU)))
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Ida Rosenau (Q3) is of the type person",
    "ORGANIZATION, Ida Rosenau (Q3) is of the type organization",
    "OTHER, Ida Rosenau (Q3) is of the type other"
  })
  void typesAreCalledAsTheyAreChosen(EntityType type, String sentence) {
    assertThat(DecisionSentence.what(new Change.Retype(ROSENAU, type))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISHED, the day of w/1 is “2012”",
    "AUTHOR, the byline of w/1 is “2012”",
    "SOURCE, the source of w/1 is “2012”",
    "TITLE, the title of w/1 is “2012”"
  })
  void fieldsAreCalledAsReadersCallThem(ArticleField field, String sentence) {
    assertThat(DecisionSentence.what(new Change.Correct("w/1", field, "2012"))).isEqualTo(sentence);
  }

  @Test
  void whatIsNotKnownIsSaidToBeSo() {
    assertThat(DecisionSentence.what(new Change.Correct("w/1", ArticleField.AUTHOR, null)))
        .isEqualTo("the byline of w/1 is not known");
  }
}
