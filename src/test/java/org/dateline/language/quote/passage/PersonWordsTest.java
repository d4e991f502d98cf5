package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People whose names are words of another kind as well. */
final class PersonWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane/P Will/P left . Will/MD wrote it",
        "Jane/P Small/P left . Small/JJ , who said it , left",
        "Jane/P Small/P left . Small/JJ said it",
        "Jane/P Small/P left . Small/JJ will say it"
      })
  void aSurnameOfTheTextIsAPerson(String sentence) {
    Passage passage = TaggedText.of(sentence).passage();
    assertThat(passage.items().subList(4, passage.size())).anyMatch(Item::isPerson);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane/P Roe/P left . Will/MD they come",
        "Jane/P Small/P left . Small/JJ towns/NNS left",
        "Jane/P Small/P left . A small/JJ , who left"
      })
  void otherWordsStayWhatTheyAre(String sentence) {
    Passage passage = TaggedText.of(sentence).passage();
    assertThat(passage.items().subList(4, passage.size())).noneMatch(Item::isPerson);
  }

  @ParameterizedTest
  @CsvSource({"PERSON, PERSON", "PLACE, O"})
  void aWordOfTheCalendarIsAPersonWhereItIsMentionedAsOne(EntityType type, String ner) {
    Span span = new Span(0, 4);
    Sentence sentence = new Sentence(List.of(new Token(span, "June", "June", "NNP", "O")), false);
    List<Mention> mentions = List.of(new Mention(Part.TEXT, span, "June", type));
    assertThat(CalendarPeople.retagged(List.of(sentence), mentions, Set.of("june")))
        .flatExtracting(Sentence::tokens)
        .extracting(Token::ner)
        .containsExactly(ner);
  }
}
