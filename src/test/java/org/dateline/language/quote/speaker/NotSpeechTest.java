package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.junit.jupiter.api.Test;

class NotSpeechTest {
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
    return new Attributor(lexicon).input(layout, 0, null).notSpeech();
  }

  @Test
  void whatStandsBelowAHeadingInCapitalsHasNoSpeaker() {
    assertThat(isCertain("WHO PAYS FOR THE QUAY “The council met and voted”")).isTrue();
    assertThat(isCertain("Who pays for the quay “The council met and voted”")).isFalse();
  }
}
