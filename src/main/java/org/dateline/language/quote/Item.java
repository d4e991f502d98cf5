package org.dateline.language.quote;

import java.util.Locale;
import org.dateline.article.Span;
import org.dateline.language.Token;

/**
 * A token outside quote marks, or a whole quotation standing as one.
 *
 * @param lower the word in lower case
 * @param stretch index of the quotation, -1 for a token
 */
record Item(
    Span span, String word, String lower, String lemma, String tag, String ner, int stretch) {
  static Item of(Token token) {
    return new Item(
        token.span(),
        token.word(),
        token.word().toLowerCase(Locale.ROOT),
        token.lemma().toLowerCase(Locale.ROOT),
        token.tag(),
        token.ner(),
        -1);
  }

  static Item of(Stretch quotation, int index) {
    return new Item(quotation.span(), "“”", "“”", "“”", "QUOTE", "O", index);
  }

  boolean isQuote() {
    return stretch >= 0;
  }

  boolean isVerb() {
    return tag.startsWith("VB");
  }

  boolean isFinite() {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isProper() {
    return tag.startsWith("NNP");
  }

  boolean isAdverb() {
    return tag.startsWith("RB");
  }

  boolean isPerson() {
    return ner.equals("PERSON");
  }

  boolean isDash() {
    return switch (word) {
      case "—", "–", "--", "―", "---" -> true;
      case "-" -> !tag.equals("HYPH");
      default -> false;
    };
  }

  boolean isComma() {
    return word.equals(",");
  }

  boolean isEnd() {
    return tag.equals(".");
  }

  boolean startsUpper() {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
