package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowingConsumer;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.junit.jupiter.api.Test;

class NotSpeechTest {
  private static final ThrowingConsumer<TaggedText> SURE =
      text -> assertThat(isCertain(text.layout())).isTrue();
  private static final ThrowingConsumer<TaggedText> UNSURE =
      text -> assertThat(isCertain(text.layout())).isFalse();
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+|[^\\p{L}\\s]");

  /** Every word in the case that it has behind capitals are restored. */
  private static boolean isCertain(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String small = word.group().toLowerCase(Locale.ROOT);
      String tag = Character.isLetter(small.charAt(0)) ? "NN" : small.equals("“") ? "``" : ".";
      tokens.add(new Token(new Span(word.start(), word.end()), small, small, tag, "O"));
    }
    SpeechLexicon lexicon = SpeechLexicon.of(Language.ENGLISH);
    Layout layout =
        Layout.of(Part.TEXT, text, List.of(new Sentence(tokens, false)), false, lexicon);
    return isCertain(layout);
  }

  private static boolean isCertain(Layout layout) {
    return new Attributor(TaggedText.lexicon()).input(layout, 0, null).notSpeech();
  }

  @Test
  void whatStandsBelowAHeadingInCapitalsHasNoSpeaker() {
    assertThat(isCertain("WHO PAYS FOR THE QUAY “The council met and voted”")).isTrue();
    assertThat(isCertain("Who pays for the quay “The council met and voted”")).isFalse();
  }

  @Test
  void whatIsSoCalledHasNoSpeakerThoughATaggerPartsTheWord() {
    assertThat(TaggedText.of("The so -/HYPH called/VBN:call “ quay tax ” will go ."))
        .satisfies(SURE);
    assertThat(TaggedText.of("The law is called/VBN:call “ cruel ” by Roe/P .")).satisfies(UNSURE);
  }

  @Test
  void aWordIsNobodysUnlessSomebodyIsToldToUseIt() {
    assertThat(TaggedText.of("The town dropped/VBD:drop the term “ quay tax ” , Roe/P said ."))
        .satisfies(SURE);
    assertThat(TaggedText.of("Roe/P used/VBD:use the term “ quay tax ” .")).satisfies(UNSURE);
    assertThat(TaggedText.of("Roe/P praised/VBD:praise the use of the term “ quay tax ” ."))
        .satisfies(UNSURE);
    assertThat(TaggedText.of("Roe/P heard/VBD:hear of Doe/P 's/POS phrase “ quay tax ” ."))
        .satisfies(UNSURE);
  }

  @Test
  void theWordsOnAThingBeforeItsNounAreNobodys() {
    assertThat(TaggedText.of("A “ wet/JJ paint ” sign hung by the door , Roe/P said ."))
        .satisfies(SURE);
    assertThat(TaggedText.of("The “ Late/NNP Supper/NNP ” podcast is back .")).satisfies(SURE);
    assertThat(TaggedText.of("Roe/P called/VBD:call the “ cruel/JJ ” plan a trap ."))
        .satisfies(UNSURE);
  }
}
