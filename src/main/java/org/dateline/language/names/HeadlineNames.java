package org.dateline.language.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.EntityType;
import org.dateline.lexicon.Language;

/**
 * Cuts names in headlines that write every word with a capital ("Quarm Shares Pic") down to the
 * name that the article's sentences have ("Quarm").
 */
final class HeadlineNames {
  private static final Pattern CLAUSE = Pattern.compile("VB.?|MD|TO|RB.?|PRP\\$?|W.*");
  private static final Pattern NOUN = Pattern.compile("NNS?");
  private static final Set<String> SMALL_WORDS = Language.ENGLISH.words("small-words");

  private final List<SentenceNames> lines;
  private final CaseEvidence evidence;
  private final Set<String> inSentences = new HashSet<>();

  HeadlineNames(List<SentenceNames> lines, CaseEvidence evidence) {
    this.lines = lines;
    this.evidence = evidence;
    for (SentenceNames line : lines) {
      if (!line.isHeadline()) {
        line.names().forEach(name -> inSentences.add(name.words(line)));
      }
    }
  }

  void cut() {
    for (SentenceNames line : lines) {
      for (NameSpan name : line.isHeadline() ? List.copyOf(line.names()) : List.<NameSpan>of()) {
        if (name.length() > 1 && !inSentences.contains(name.words(line))) {
          cut(line, name);
        }
      }
    }
  }

  private void cut(SentenceNames line, NameSpan name) {
    for (int length = name.length() - 1; length > 0; length--) {
      for (int from = name.from(); from + length <= name.to(); from++) {
        NameSpan part = name.over(from, from + length);
        if (inSentences.contains(part.words(line)) && isAllThatIsName(line, name, part)) {
          line.replace(name, part);
          return;
        }
      }
    }
  }

  /**
   * The words around the part are no names to the article's sentences, and make a clause: one is a
   * verb, a pronoun, a common noun. After a person's full name they need not.
   */
  private boolean isAllThatIsName(SentenceNames line, NameSpan name, NameSpan part) {
    boolean clause =
        name.type() == EntityType.PERSON && part.from() == name.from() && part.length() > 1;
    for (int i = name.from(); i < name.to(); i++) {
      if (!part.holds(i) && evidence.isProper(line.word(i))) {
        return false;
      }
      clause |= !part.holds(i) && isOfClause(line, i);
    }
    return clause;
  }

  private boolean isOfClause(SentenceNames line, int token) {
    String tag = line.tag(token);
    return CLAUSE.matcher(tag).matches()
        || (tag.equals("IN") && !SMALL_WORDS.contains(line.word(token).toLowerCase(Locale.ROOT)))
        || (NOUN.matcher(tag).matches() && evidence.isCommon(line.word(token)));
  }
}
