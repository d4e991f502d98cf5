package org.dateline.language.dates;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.article.Span;
import org.dateline.language.Token;
import org.jspecify.annotations.Nullable;

/** The tense of the words around a time expression: past or future. */
final class Tense {
  private static final int REACH = 25;

  private final DateWords words;
  private final VerbTime verbs;

  Tense(DateWords words) {
    this.words = words;
    this.verbs = new VerbTime(words);
  }

  /**
   * The verb before the expression decides, and the one after it where the expression opens a
   * clause. A bare present tense speaks of what is to come ("the shop opens on Friday"), but not of
   * a day that goes with a noun ("Friday's vote is the first").
   */
  boolean isFuture(List<Token> tokens, Span expression) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= expression.start()) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).span().start() < expression.end()) {
      last++;
    }
    int open = first;
    while (open > 0 && words.has("leading", tokens.get(open - 1).word())) {
      open--;
    }
    int until = indexOf(tokens, open, last, "until", "till", "by");
    if (until >= 0) {
      return !isPast(tokens, until);
    }
    if (isWord(tokens, open, "ahead")
        || (isWord(tokens, open - 1, "of") && isWord(tokens, open - 2, "ahead"))) {
      return true;
    }
    if (IntStream.range(open, last)
        .anyMatch(i -> words.has("looking-back", tokens.get(i).word()))) {
      return false;
    }
    if (isWord(tokens, open - 1, "of") && isWord(tokens, open - 2, "as")) {
      return false;
    }
    boolean owner = isOwner(tokens, first, last);
    int purpose = indexOf(tokens, open, first, "for");
    if (!owner && purpose > 0 && isNoun(tokens, purpose - 1)) {
      return true; // "called a strike for Friday"
    }
    if (!owner && isAppointed(tokens, first - 1)) {
      return true;
    }
    VerbTime.Time time = time(tokens, open, last, owner);
    return time == VerbTime.Time.AHEAD || (time == VerbTime.Time.PRESENT && !owner);
  }

  /**
   * True after a verb that appoints a day: "has been called for Friday", "was put back to Friday".
   */
  private boolean isAppointed(List<Token> tokens, int preposition) {
    int verb = preposition - 1;
    while (verb > 0 && tokens.get(verb).tag().matches("RB|RP|IN")) {
      verb--;
    }
    return verb >= 0
        && (isWord(tokens, preposition, "for") || isWord(tokens, preposition, "to"))
        && tokens.get(verb).tag().equals("VBN")
        && words.has("appointed", tokens.get(verb).lemma());
  }

  /** True if the verb right before the expression tells what is over: "Prices fell in April". */
  boolean isOver(List<Token> tokens, Span expression) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().end() <= expression.start()) {
      i++;
    }
    int open = i;
    while (i > 0 && tokens.get(i - 1).tag().matches("IN|RB")) {
      i--;
    }
    return i > 0
        && tokens.get(i - 1).tag().matches("VB[DN]")
        && verbs.before(tokens, i - 1, open) == VerbTime.Time.PAST;
  }

  private VerbTime.@Nullable Time time(List<Token> tokens, int open, int last, boolean owner) {
    boolean fronted =
        open == 0 || (words.has("clause", tokens.get(open - 1).word()) && !isAside(tokens, last));
    if (fronted || owner) {
      VerbTime.Time after = after(tokens, last, owner);
      if (after != null) {
        return after;
      }
    }
    VerbTime.Time after = after(tokens, last, false);
    boolean crossed = false;
    for (int i = open - 1; i >= Math.max(0, open - REACH); i--) {
      crossed |= tokens.get(i).tag().matches("[,:]|``|''");
      VerbTime.Time time = verbs.before(tokens, i, open);
      if (time != null) {
        boolean over = after == VerbTime.Time.PAST && isBare(tokens, i);
        return over || (crossed && time == VerbTime.Time.PRESENT) ? VerbTime.Time.PAST : time;
      }
    }
    boolean staged = IntStream.range(1, open).anyMatch(i -> isStaged(tokens, i));
    return staged && after(tokens, last, true) == null ? VerbTime.Time.PRESENT : after;
  }

  // "Parliament votes on the bill", "Polls open": in short sentences taggers take these for nouns.
  private boolean isStaged(List<Token> tokens, int i) {
    return words.has("staged", tokens.get(i).word())
        && tokens.get(i).tag().startsWith("NN")
        && tokens.get(i - 1).tag().matches("NN.*|,");
  }

  // "talks scheduled for Friday were put off"
  private static boolean isBare(List<Token> tokens, int i) {
    return tokens.get(i).tag().equals("VBN") && i > 0 && tokens.get(i - 1).tag().startsWith("N");
  }

  // "Friday's vote", "the November 27 agreement"
  private static boolean isOwner(List<Token> tokens, int first, int last) {
    if (last >= tokens.size()) {
      return false;
    }
    return tokens.get(last).tag().equals("POS")
        || (first > 0
            && tokens.get(first - 1).tag().equals("DT")
            && tokens.get(last).tag().matches("NNS?|JJ"));
  }

  // "arrested, on Monday, in Oslo"
  private static boolean isAside(List<Token> tokens, int last) {
    return last >= tokens.size() || tokens.get(last).tag().matches("[,.:]|''");
  }

  private VerbTime.@Nullable Time after(List<Token> tokens, int last, boolean near) {
    boolean relative = false; // of "countries that use the euro met" the second verb
    for (int i = last; i < Math.min(tokens.size(), last + REACH); i++) {
      if (near
          && tokens.get(i).tag().matches("[,:]|W.*|IN|``|''|MD")
          && !isWord(tokens, i, "will")) {
        return null;
      }
      relative |= tokens.get(i).tag().matches("WDT|WP");
      VerbTime.Time time = verbs.after(tokens, i);
      if (time != null && !relative) {
        return time;
      }
      relative &= time == null;
    }
    return null;
  }

  // "By Friday she had left", "it lasted until Friday"; not "it was put off until Friday"
  private boolean isPast(List<Token> tokens, int until) {
    if (until > 0
        && tokens.get(until - 1).tag().equals("VBD")
        && words.has("lasting", tokens.get(until - 1).lemma())) {
      return true;
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).word().equals("had")
          && IntStream.of(i + 1, i + 2)
              .anyMatch(k -> k < tokens.size() && tokens.get(k).tag().equals("VBN"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(List<Token> tokens, int i) {
    return i >= 0 && tokens.get(i).tag().startsWith("NN");
  }

  private static int indexOf(List<Token> tokens, int from, int to, String... sought) {
    return IntStream.range(from, to)
        .filter(i -> List.of(sought).contains(tokens.get(i).word().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isWord(List<Token> tokens, int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).word().equalsIgnoreCase(word);
  }
}
