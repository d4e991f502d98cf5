package org.dateline.language.identification;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.Lines;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Paragraphs in another language inside an English text: their words are kept as signs that are no
 * words, so that nothing is read into them.
 */
public final class OtherLanguages {
  /** The tag of words of another language: neither noun nor verb. */
  private static final String NO_WORD = "SYM";

  private static final String NO_NAME = "O";

  /** A shorter paragraph may be a name, a motto or a caption. */
  private static final int FEWEST_LETTERS = 20;

  private final LanguageRecognizer languages;

  public OtherLanguages(LanguageRecognizer languages) {
    this.languages = languages;
  }

  public List<Sentence> muted(String text, List<Sentence> sentences) {
    List<Span> others = others(text);
    if (others.isEmpty()) {
      return sentences;
    }
    List<Sentence> muted = new ArrayList<>(sentences.size());
    int next = 0;
    for (Sentence sentence : sentences) {
      int start = sentence.tokens().isEmpty() ? 0 : sentence.tokens().get(0).span().start();
      while (next < others.size() && others.get(next).end() <= start) {
        next++;
      }
      // no sentence crosses a line
      boolean other = next < others.size() && others.get(next).start() <= start;
      muted.add(other ? muted(sentence) : sentence);
    }
    return muted;
  }

  private List<Span> others(String text) {
    List<Span> others = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      String words = line.in(text);
      long letters = words.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count();
      if (letters == FEWEST_LETTERS
          && !LanguageRecognizer.isReadAsEnglish(languages.recognize(words))) {
        others.add(line);
      }
    }
    return others;
  }

  private static Sentence muted(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      boolean word =
          !token.word().isEmpty() && Character.isLetterOrDigit(token.word().codePointAt(0));
      String tag = word ? NO_WORD : token.tag();
      tokens.add(new Token(token.span(), token.word(), token.lemma(), tag, NO_NAME));
    }
    return new Sentence(tokens, sentence.capitals());
  }
}
