package org.dateline.language.quote.passage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;

/**
 * The tags of speech, ", Olsen said." and ", said Olsen", in running tokens: where no mark says so,
 * what is said ends before them.
 */
final class SpeechTags {
  private static final int LONGEST_NAME = 8;
  private static final Set<String> SUBJECTS = Language.ENGLISH.words("speech/subject-pronoun");

  private static final Set<String> INVERTED = Language.ENGLISH.words("speech/reporting-inverted");
  private static final Set<String> HEARD = Language.ENGLISH.words("speech/addressing");

  private final List<Token> tokens;
  private final SpeechLexicon lexicon;

  SpeechTags(List<Token> tokens, SpeechLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * The sign of punctuation before the first tag of a range of tokens.
   *
   * @return its index, -1 for no tag
   */
  int first(int from, int until) {
    for (int i = from; i + 2 < until; i++) {
      if (isPunctuation(i) && isTag(i + 1, until)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPunctuation(int i) {
    return switch (tokens.get(i).word()) {
      case ",", "?", "!", "—", "–", "--" -> true;
      default -> false;
    };
  }

  private boolean isTag(int from, int until) {
    int start = isDash(from) ? from + 1 : from;
    if (isSource(start, until)) {
      return true;
    }
    if (start < until && (reports(start) || reportsInverted(start))) {
      int end = name(start + 1, until);
      return end > start + 1 && (reports(start) || isEnd(end, until) || isComma(end));
    }
    int end = pronoun(start) ? start + 1 : apposed(start, until);
    return end > start
        && end < until
        && (isSaidTo(end, until)
            || (reports(end) && closes(end + 1, until))
            || (mayReport(end) && isEnd(end + 1, until)));
  }

  private boolean isDash(int i) {
    return switch (tokens.get(i).word()) {
      case "—", "–", "--" -> true;
      default -> false;
    };
  }

  private boolean reports(int i) {
    Token token = tokens.get(i);
    return (token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBN"))
        && lexicon.core().contains(token.lemma());
  }

  /** True for a verb that tells of speech before its subject alone: "remembered his aunt". */
  private boolean reportsInverted(int i) {
    Token token = tokens.get(i);
    return mayReport(i) || (token.tag().equals("VBD") && INVERTED.contains(token.lemma()));
  }

  /** True for a verb that reports where nothing follows it: "Admitted", "wrote". */
  private boolean mayReport(int i) {
    Token token = tokens.get(i);
    return (token.tag().equals("VBD") || token.tag().equals("VBZ"))
        && lexicon.strength(token.lemma()) == SpeechLexicon.Strength.SAY;
  }

  /**
   * True for a verb and whom it addresses, with no more than when and where behind: "told him",
   * "promised voters on Monday".
   */
  private boolean isSaidTo(int verb, int until) {
    String lemma = tokens.get(verb).lemma();
    if (lemma.equals("tell")) {
      return reports(verb);
    }
    int end = description(verb + 1, Math.min(until, verb + LONGEST_NAME));
    return end > verb + 1 && HEARD.contains(lemma) && closes(end, until);
  }

  private boolean isComma(int i) {
    return i < tokens.size() && tokens.get(i).word().equals(",");
  }

  private boolean isEnd(int i, int until) {
    return i >= until || tokens.get(i).tag().equals(".");
  }

  /** True if a source is named: ", according to Olsen." */
  private boolean isSource(int i, int until) {
    if (i + 2 >= until
        || !tokens.get(i).word().equals("according")
        || !tokens.get(i + 1).word().equals("to")) {
      return false;
    }
    int end = name(i + 2, until);
    return end > i + 2 && closes(end, until);
  }

  private boolean pronoun(int i) {
    return i < tokens.size() && SUBJECTS.contains(tokens.get(i).word());
  }

  /** The end of a name or a role that begins here; the index itself where none does. */
  private int name(int from, int until) {
    int end = description(from, until);
    return IntStream.range(from, end).anyMatch(i -> isSomebody(tokens.get(i))) ? end : from;
  }

  private boolean isSomebody(Token token) {
    return token.tag().startsWith("NNP")
        || token.ner().equals("PERSON")
        || lexicon.roles().contains(token.lemma())
        || lexicon.people().contains(token.lemma());
  }

  /** The end of words as names and roles are made of; the index itself where none stand. */
  private int description(int from, int until) {
    int end = from;
    while (end < until && end < from + LONGEST_NAME && isInName(tokens.get(end), end == from)) {
      end++;
    }
    return end;
  }

  private static boolean isInName(Token token, boolean first) {
    return token.tag().startsWith("NN")
        || token.tag().equals("JJ")
        || token.tag().equals("POS")
        || token.ner().equals("PERSON")
        || (first && (token.tag().equals("DT") || token.tag().equals("PRP$")));
  }

  /**
   * The end of a name or a role, or of any description with the name behind it: "his aunt, Ada
   * Cole,", "the verger, Ada Cole,"; where none begins, the index itself.
   */
  private int apposed(int from, int until) {
    int end = description(from, until);
    int name = end > from && end < until && isComma(end) ? name(end + 1, until) : end;
    boolean closed = name > end + 1 && name < until && isComma(name);
    return closed ? name + 1 : name(from, until);
  }

  /** The sentence ends after the verb, or when and where it was said follows. */
  private boolean closes(int i, int until) {
    if (i >= until) {
      return true;
    }
    Token next = tokens.get(i);
    return switch (next.tag()) {
      case ".", ",", ":", "IN" -> true;
      default -> lexicon.days().contains(next.word().toLowerCase(Locale.ROOT));
    };
  }
}
