package org.dateline.reading.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page that a browser shows on lines of its own.
 *
 * @param owner the innermost block element around it
 * @param linked number of its characters that are links
 * @param struck characters that the page shows as deleted, which are not in the text
 */
record Block(String text, Element owner, int linked, BlockRole kind, String struck) {
  /** Role of a block for a reader. */
  enum BlockRole {
    HEADING,
    CAPTION,
    TEXT
  }

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…:;][\"”’»›)\\]]*$|[。！？][」』”]?$");
  private static final int LONG = 100;
  private static final int SENTENCE = 25;

  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  boolean isLinks() {
    return linked * 2 > text.length();
  }

  /** True if it reads like a sentence or more of running text. */
  boolean isProse() {
    if (kind == BlockRole.CAPTION || isLinks()) {
      return false;
    }
    if (kind == BlockRole.HEADING) {
      return text.length() >= LONG && endsSentence(); // a paragraph that is written as one
    }
    boolean unspaced = text.codePoints().anyMatch(Block::isUnspaced);
    return text.length() >= (unspaced ? LONG / 3 : LONG)
        || (text.length() >= (unspaced ? SENTENCE / 3 : SENTENCE) && endsSentence());
  }

  int prose() {
    return isProse() ? text.length() : 0;
  }

  private static boolean isUnspaced(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.THAI;
  }
}
