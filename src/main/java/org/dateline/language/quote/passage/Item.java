package org.dateline.language.quote.passage;

import java.util.Locale;
import org.dateline.article.Span;
import org.dateline.language.Token;
import org.dateline.language.quote.marks.Stretch;

/**
 * A token outside quote marks, or a whole quotation standing as one.
 *
 * @param lower the word in lower case
 * @param stretch index of the quotation, -1 for a token
 */
public record Item(
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

  public boolean isQuote() {
    return stretch >= 0;
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isFinite() {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  public boolean isAdverb() {
    return tag.startsWith("RB");
  }

  public boolean isPerson() {
    return ner.equals("PERSON");
  }

  public boolean isDash() {
    return switch (word) {
      case "—", "–", "--", "―", "---" -> true;
      case "-" -> !tag.equals("HYPH");
      default -> false;
    };
  }

  public boolean isComma() {
    return word.equals(",");
  }

  /** A comma or a colon. */
  public boolean isSign() {
    return isComma() || word.equals(":");
  }

  /** True for a particle or adverb behind a verb: "shot back", "said later". */
  public boolean isParticle() {
    return tag.equals("RP") || isAdverb();
  }

  public boolean isEnd() {
    return tag.equals(".");
  }

  public boolean startsUpper() {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
