package org.dateline.language.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.Lines;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.junit.jupiter.api.Test;

class OtherLanguagesTest {
  private final OtherLanguages others = new OtherLanguages(new LanguageRecognizer(word -> false));

  /** A sentence a line, a token a word. */
  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      List<Token> tokens = new ArrayList<>();
      int at = line.start();
      for (String word : line.in(text).strip().split(" ", -1)) {
        int start = text.indexOf(word, at);
        at = start + word.length();
        tokens.add(new Token(new Span(start, at), word, word, "NNP", "PERSON"));
      }
      sentences.add(new Sentence(tokens, false));
    }
    return sentences;
  }

  private List<String> tags(String text) {
    return others.muted(text, sentences(text)).stream()
        .map(sentence -> sentence.tokens().get(0).tag() + sentence.tokens().get(0).ner())
        .toList();
  }

  @Test
  void aParagraphInAnotherLanguageHoldsNoNames() {
    assertThat(
            tags(
                """
                The mayor said that the quay was old.
                Die Leute sagten, dass sie es nicht wissen und auf den Rat warten.
                मैं यहाँ आकर बहुत खुश हूँ और आप सब से मिलकर
                She left the town on Monday.
                """))
        .containsExactly("NNPPERSON", "SYMO", "SYMO", "NNPPERSON");
  }

  @Test
  void possessivesAreNoWordsOfAnotherLanguage() {
    assertThat(
            tags(
                "Overseas, Japan's Nikkei average fell 0.6 percent. Britain's FTSE 100 fell 0.7"
                    + " percent, Germany's DAX index fell 0.5 percent, and France's CAC-40 lost."))
        .containsExactly("NNPPERSON");
  }

  @Test
  void aShortLineMayBeAMotto() {
    assertThat(tags("Liberté, égalité")).containsExactly("NNPPERSON");
  }
}
