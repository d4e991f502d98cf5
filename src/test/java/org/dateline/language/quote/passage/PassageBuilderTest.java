package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.marks.QuoteMarks;
import org.dateline.language.quote.marks.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassageBuilderTest {
  private static List<Stretch> stretches(String text) {
    return QuoteMarks.find(Part.TEXT, text, List.of(new Span(0, text.length())), false);
  }

  private static List<String> sentences(String paragraph) {
    Passage passage = TaggedText.of(paragraph).passage();
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < passage.sentences(); s++) {
      sentences.add(
          passage.items().subList(passage.sentenceStart(s), passage.sentenceEnd(s)).stream()
              .map(Item::word)
              .collect(Collectors.joining(" ")));
    }
    return sentences;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe left . / Doe came | Roe/P left . Doe/P came",
        "Roe left . . . / Doe came | Roe/P left . . . Doe/P came",
        "( Roe left . ) Doe came | ( Roe/P left . ) Doe/P came",
        "Roe left . , and Doe came | Roe/P left . , and Doe/P came",
        "Del . Roe left | Del/NNP . Roe/P left",
        "del . / Roe left | del . Roe/P left",
        "Roe left . | Roe/P left ."
      })
  void aSentenceEndsBehindItsLastSign(String sentences, String paragraph) {
    assertThat(sentences(paragraph)).containsExactly(sentences.split(" / ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | “ It is over , ” Roe/P left .",
        "1 | “ It is over . ” .",
        "2 | “ It is over . ” Roe/P left .",
        "2 | “ It is over ! ” Roe/P left .",
        "2 | “ It is over … ” Roe/P left .",
        "1 | “ It is over . ” and/CC Roe/P left .",
        "1 | “ It is over . ” , Roe/P left .",
        "1 | “ It is over . ” — Roe/P",
        "2 | “ It is over . ” “ It is not . ”",
        "1 | “ It is over ” “ It is not . ”"
      })
  void aQuotationEndsItsSentenceWithItsLastSign(int sentences, String paragraph) {
    assertThat(sentences(paragraph)).hasSize(sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | “ Is it over ? ” Roe/P asked Doe/P .",
        "1 | “ Is it over ? ” The old/JJ mayor 's wife asked Doe/P .",
        "1 | “ It is over . ” Roe/P said .",
        "1 | “ It is over . ” Roe/P said",
        "2 | “ It is over . ” Roe/P said he left .",
        "2 | “ Is it over ? ” Roe/P left .",
        "2 | “ Is it over ? ” Asked Doe/P .",
        "2 | “ Is it over ? ” Roe/P saying it .",
        "2 | “ Is it over ? ” Roe/P of Harden/L asked .",
        "2 | “ Is it over ? ” Roe/P"
      })
  void aQuotationGoesOnInTheTagBehindIt(int sentences, String paragraph) {
    assertThat(sentences(paragraph)).hasSize(sentences);
  }

  @Test
  void aParagraphWithoutTokensIsOneEmptySentence() {
    List<Passage> passages =
        new PassageBuilder(TaggedText.lexicon())
            .build("", List.of(new Span(0, 0)), List.of(), List.of());
    assertThat(passages).singleElement().extracting(Passage::size).isEqualTo(0);
    assertThat(passages.get(0).sentences()).isEqualTo(1);
  }

  @Test
  void aQuotationWhoseTokensALongerOneHoldsIsAnItemAllTheSame() {
    String text = "Roe:“Go”";
    List<Stretch> marked = stretches(text);
    Token whole = new Token(new Span(0, text.length()), text, text, "NN", "O");
    List<Passage> passages =
        new PassageBuilder(TaggedText.lexicon())
            .build(
                text,
                List.of(new Span(0, text.length())),
                List.of(new Sentence(List.of(whole), false)),
                marked);
    assertThat(marked).hasSize(1);
    assertThat(passages.get(0).items()).extracting(Item::isQuote).containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource({"“Go.”, .", "“Go!'”, !", "“Go.)”, .", "“Go  ”, o"})
  void theLastCharacterInsideTheMarksIsNoClosingSign(String text, char last) {
    Stretch stretch = stretches(text).get(0);
    assertThat(PassageBuilder.lastInside(text, stretch)).isEqualTo(last);
  }
}
