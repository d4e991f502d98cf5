package org.dateline.language.dates;

import java.util.List;
import java.util.Set;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** The tense of one verb of a sentence, from its form and the small words before it. */
final class VerbTime {
  /** Time of what a verb tells: over, now or as a rule, still to come. */
  enum Time {
    PAST,
    PRESENT,
    AHEAD
  }

  /** The most words between an auxiliary and its verb: "will not have been fully". */
  private static final int NEAR = 4;

  /**
   * The most words between "to" and the verb it depends on: "told the two men and their families
   * to".
   */
  private static final int FAR = 8;

  /** The most words between "is" and what it says: "is on at noon on Friday". */
  private static final int OF_BE = 4;

  private static final Set<String> OPEN = Language.ENGLISH.words("dates/open-modal");

  private final DateWords words;

  VerbTime(DateWords words) {
    this.words = words;
  }

  /**
   * The time that the word before a time expression gives that expression.
   *
   * @param open the index at which the expression begins
   * @return null if the word says nothing and one further off has to be asked
   */
  @Nullable Time before(List<Token> tokens, int i, int open) {
    Token token = tokens.get(i);
    return switch (token.tag()) {
      case "VBD" -> isAhead(tokens, i) ? Time.AHEAD : Time.PAST;
      case "VB" -> infinitive(tokens, i);
      case "VBZ", "VBP" -> present(tokens, i, open - i);
      case "VBN" -> participle(tokens, i, open);
      case "VBG" -> progressive(tokens, i);
      case "MD" -> i + 1 >= open ? modal(tokens, i) : null;
      default ->
          isAhead(tokens, i) || (isWord(token, "due") && i + NEAR >= open && !isTo(tokens, i + 1))
              ? Time.AHEAD
              : null;
    };
  }

  /** The time that a word after an expression gives it. */
  @Nullable Time after(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.tag()) {
      case "VBD" -> Time.PAST;
      case "MD" -> modal(tokens, i);
      case "VBZ", "VBP" -> ofPresent(tokens, i);
      default -> null;
    };
  }

  private Time ofPresent(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean perfect = token.lemma().equals("have") && hasNear(tokens, i + 1, "VBN");
    return perfect || words.has("knowing", token.lemma()) || isPastForm(token)
        ? Time.PAST
        : Time.PRESENT;
  }

  private @Nullable Time present(List<Token> tokens, int i, int distance) {
    Token token = tokens.get(i);
    if (token.lemma().equals("do")) {
      return null;
    }
    if (token.lemma().equals("be") && distance > OF_BE) {
      return Time.PAST;
    }
    return ofPresent(tokens, i);
  }

  private boolean isPastForm(Token token) {
    return token.tag().equals("VBP") && words.has("unchanged", token.lemma());
  }

  private @Nullable Time infinitive(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
      Token token = tokens.get(k);
      if (token.tag().equals("MD")) {
        return modal(tokens, k);
      }
      if (token.tag().equals("TO")) {
        return toDo(tokens, k);
      }
      if (token.lemma().equals("do")) {
        return token.tag().equals("VBD") ? Time.PAST : Time.PRESENT;
      }
      if (!token.tag().startsWith("RB") && !token.tag().equals("VB")) {
        break;
      }
    }
    if (words.has("unchanged", tokens.get(i))) {
      return Time.PAST;
    }
    // "The talks resume on Friday", where the tagger takes the verb for an infinitive
    boolean bare =
        i > 0
            && (tokens.get(i - 1).tag().matches("NNP?S")
                || (tokens.get(i - 1).tag().matches("CC|,") && isAfterFinite(tokens, i - 1)));
    return bare ? Time.PRESENT : null;
  }

  // "Workers walked out on Monday and return on Friday"; not "helped to clean and paint"
  private static boolean isAfterFinite(List<Token> tokens, int joint) {
    for (int k = joint - 1; k >= 0; k--) {
      if (tokens.get(k).tag().startsWith("VB")) {
        return tokens.get(k).tag().matches("VB[DZP]");
      }
    }
    return tokens.get(joint).tag().equals(",");
  }

  // "will", "may"; not "may have left", "could not be reached"
  private static Time modal(List<Token> tokens, int i) {
    for (int k = i + 1; k < Math.min(tokens.size(), i + NEAR); k++) {
      Token token = tokens.get(k);
      if (token.lemma().equals("have") && hasNear(tokens, k + 1, "VBN")) {
        return isWord(tokens.get(i), "will") ? Time.AHEAD : Time.PAST;
      }
      if (isNot(token) && OPEN.contains(tokens.get(i).lemma())) {
        return Time.PAST;
      }
    }
    return Time.AHEAD;
  }

  private static boolean isNot(Token token) {
    return token.lemma().equals("not") || token.word().equals("n't");
  }

  /**
   * The time of an infinitive with "to", by the verb that it depends on: ahead in "is to speak" and
   * "agreed to meet", past in "had to close". Without such a verb, as in a headline's "Pope to
   * visit", it is ahead.
   */
  private Time toDo(List<Token> tokens, int to) {
    for (int k = to - 1; k >= Math.max(0, to - FAR); k--) {
      Token token = tokens.get(k);
      boolean verb = token.tag().startsWith("VB");
      if (words.has("prospective", token) || words.has("ahead", token)) {
        return Time.AHEAD;
      }
      if (verb && token.lemma().equals("be")) {
        return Time.AHEAD;
      }
      if (token.tag().equals("VB") && infinitive(tokens, k) == Time.PAST) {
        return Time.PAST; // "did not come to work"
      }
      if (verb) {
        return token.tag().matches("VBD|VBN|VBG") ? past(tokens, k) : Time.AHEAD;
      }
    }
    return Time.AHEAD;
  }

  /**
   * The time of a past form or an -ing form: past, unless an auxiliary before it says otherwise, as
   * in "will be forced to close" and "is going to close".
   */
  private static Time past(List<Token> tokens, int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - NEAR); k--) {
      Token token = tokens.get(k);
      if (token.tag().equals("MD")) {
        return modal(tokens, k);
      }
      if (token.tag().matches("VBZ|VBP") && token.lemma().equals("be")) {
        return Time.AHEAD;
      }
    }
    return Time.PAST;
  }

  private @Nullable Time participle(List<Token> tokens, int i, int open) {
    Token token = tokens.get(i);
    for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
      Token auxiliary = tokens.get(k);
      boolean be = auxiliary.lemma().equals("be");
      String tag = auxiliary.tag();
      if (tag.equals("MD")) {
        return modal(tokens, k);
      }
      if (tag.equals("TO")) {
        // "was to have spoken on Monday", "claims to have seen it"
        return tokens.get(k + 1).lemma().equals("have") ? Time.PAST : toDo(tokens, k);
      }
      if (tag.equals("VBD")) {
        return be && words.has("ahead", token) ? Time.AHEAD : Time.PAST;
      }
      if (tag.matches("VB[ZP]")) {
        return auxiliary.lemma().equals("have")
                || words.has("knowing", auxiliary.lemma())
                || words.has("knowing", token.lemma())
            ? Time.PAST
            : Time.PRESENT; // "is closed", "stays shut"
      }
      if (!tag.matches("RB|VB|VBN|VBG")) {
        break;
      }
    }
    return ofBareParticiple(tokens, i, open);
  }

  // "a man arrested on Friday", "talks scheduled for Friday"; further off it belongs to its noun
  private @Nullable Time ofBareParticiple(List<Token> tokens, int i, int open) {
    if (words.has("ahead", tokens.get(i))) {
      return Time.AHEAD;
    }
    return i + 1 >= open ? Time.PAST : null;
  }

  private @Nullable Time progressive(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
      Token auxiliary = tokens.get(k);
      if (auxiliary.lemma().equals("be")) {
        return switch (auxiliary.tag()) {
          case "VBZ", "VBP" -> Time.PRESENT;
          case "VB" -> infinitive(tokens, k);
          default -> Time.PAST;
        };
      }
      if (!auxiliary.tag().startsWith("RB")) {
        break;
      }
    }
    return i > 0 && words.has("looking-back", tokens.get(i - 1).word()) ? Time.PAST : null;
  }

  // "is due to open", "set for"
  private boolean isAhead(List<Token> tokens, int i) {
    return words.has("ahead", tokens.get(i))
        && i + 1 < tokens.size()
        && (isWord(tokens.get(i + 1), "for")
            || (isTo(tokens, i + 1)
                && i + 2 < tokens.size()
                && tokens.get(i + 2).tag().equals("VB")));
  }

  private static boolean isTo(List<Token> tokens, int i) {
    return i < tokens.size() && isWord(tokens.get(i), "to");
  }

  private static boolean hasNear(List<Token> tokens, int from, String tag) {
    for (int k = from; k < Math.min(tokens.size(), from + 3); k++) {
      if (tokens.get(k).tag().equals(tag)) {
        return true;
      }
      if (!tokens.get(k).tag().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isWord(Token token, String word) {
    return token.word().equalsIgnoreCase(word);
  }
}
