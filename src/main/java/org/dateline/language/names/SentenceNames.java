package org.dateline.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Capitals;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with the names found in it so far. The names never overlap. */
final class SentenceNames {
  private final Part part;
  private final List<Token> tokens;
  private final boolean capitals;
  private final boolean headline;
  private final BitSet shouted;
  private final boolean paragraph;
  private boolean closed;
  private List<NameSpan> names = new ArrayList<>();

  /**
   * Prepares a sentence for finding its names.
   *
   * @param text the title or the text that the sentence stands in
   */
  SentenceNames(Part part, Sentence sentence, String text) {
    this.part = part;
    this.tokens = sentence.tokens();
    this.capitals =
        sentence.capitals()
            || tokens.stream()
                .noneMatch(t -> t.word().codePoints().anyMatch(Character::isLowerCase));
    this.headline = capitals || isTitleCase();
    this.paragraph = tokens.isEmpty() || isFirstOfLine(text, tokens.get(0).span().start());
    this.shouted = Capitals.shouted(tokens.stream().map(t -> t.span().in(text)).toList());
  }

  private static boolean isFirstOfLine(String text, int start) {
    int before = start - 1;
    while (before >= 0
        && Character.isWhitespace(text.charAt(before))
        && text.charAt(before) != '\n') {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  // Small words such as "of" stay small in headlines; of the long ones nearly all have capitals.
  private boolean isTitleCase() {
    int words = 0;
    int small = 0;
    for (Token token : tokens) {
      if (token.word().length() > 3 && Character.isLetter(token.word().charAt(0))) {
        words++;
        small += Character.isLowerCase(token.word().charAt(0)) ? 1 : 0;
      }
    }
    return words >= 3 && small * 5 <= words;
  }

  Part part() {
    return part;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** True if no letter is small, as in an old wire's headline or a heading. */
  boolean isCapitals() {
    return capitals;
  }

  /** True if most words have a capital, so that capitals tell nothing of names. */
  boolean isHeadline() {
    return headline;
  }

  /** The word stands in a row of capitals, so that its case here is a guess. */
  boolean isShouted(int token) {
    return shouted.get(token);
  }

  /** The word opens the sentence or a quotation in it, so that its capital says nothing. */
  boolean opens(int token) {
    if (token == 0) {
      return true;
    }
    String before = word(token - 1);
    return !Character.isLetterOrDigit(before.codePointAt(0)) && !before.equals(",");
  }

  /** A new line of the text begins with it. */
  boolean opensParagraph() {
    return paragraph;
  }

  String word(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).word();
  }

  String tag(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).tag();
  }

  List<NameSpan> names() {
    return names;
  }

  void names(List<NameSpan> found) {
    names = new ArrayList<>(found);
    names.sort(Comparator.comparingInt(NameSpan::from));
  }

  boolean isFree(int from, int to) {
    NameSpan wanted = new NameSpan(from, to, EntityType.OTHER);
    return names.stream().noneMatch(wanted::overlaps);
  }

  void add(NameSpan name) {
    names.add(name);
    names.sort(Comparator.comparingInt(NameSpan::from));
  }

  /** Closes the sentence: no further name of the article is sought in it. */
  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  @Nullable NameSpan nameAt(int token) {
    for (NameSpan name : names) {
      if (name.holds(token)) {
        return name;
      }
    }
    return null;
  }

  /** Puts one name in place of all that it overlaps. */
  void replace(int from, int to, EntityType type) {
    NameSpan name = new NameSpan(from, to, type);
    List<NameSpan> kept = new ArrayList<>(names);
    kept.removeIf(name::overlaps);
    kept.add(name);
    names(kept);
  }

  /** Gives names another type. */
  void retype(Predicate<NameSpan> which, EntityType type) {
    names(names.stream().map(name -> which.test(name) ? name.as(type) : name).toList());
  }

  /** Puts one name in place of another that holds it. */
  void replace(NameSpan name, NameSpan part) {
    remove(name);
    add(part);
  }

  void remove(NameSpan name) {
    names.remove(name);
  }

  /** True if there is no blank between the token and the one before. */
  boolean isGlued(int token) {
    return token > 0
        && token < tokens.size()
        && tokens.get(token - 1).span().end() == tokens.get(token).span().start();
  }

  Mention mention(NameSpan name, String text) {
    Span span =
        new Span(tokens.get(name.from()).span().start(), tokens.get(name.to() - 1).span().end());
    return new Mention(part, span, span.in(text), name.type());
  }
}
