package org.dateline.language.names;

import java.util.List;
import org.dateline.article.EntityType;

/** Companies by their legal form: "Hambrecht and Quist Inc", "Monsanto Co MTC". */
final class Companies {
  private final WordLists words;

  Companies(WordLists words) {
    this.words = words;
  }

  boolean isForm(String word) {
    return words.has("company", word);
  }

  /** New end of an organization: after its legal form, where a ticker or another name follows. */
  int cutAfterForm(SentenceNames line, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (isForm(line.word(i)) && !goesOn(line.word(i + 1))) {
        return i + 1;
      }
    }
    return to;
  }

  private boolean goesOn(String word) {
    return isForm(word)
        || words.has("company-tail", word)
        || word.equals("and")
        || word.equals("&")
        || word.equals("of")
        || word.equals(".")
        || word.equals(",");
  }

  /** Takes in the legal form after a name, and the partners before "and Co". */
  void extend(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      int to = name.to();
      boolean comma = line.word(to).equals(",") && isForm(line.word(to + 1));
      if (comma) {
        to++;
      }
      while (isForm(line.word(to)) && Character.isUpperCase(line.word(to).charAt(0))) {
        to++;
      }
      boolean form = to > name.to() || (name.length() > 1 && isForm(line.word(name.to() - 1)));
      to = withPeriod(line, to);
      int from = partners(line, name.from());
      if (form || to > name.to() || from < name.from()) {
        EntityType type = form || from < name.from() ? EntityType.ORGANIZATION : name.type();
        line.replace(from, to, type);
      }
    }
  }

  // "Apple Inc." at the end of a sentence: one period does both jobs.
  private int withPeriod(SentenceNames line, int to) {
    boolean period =
        line.word(to).equals(".")
            && line.isGlued(to)
            && words.has("abbreviation", line.word(to - 1));
    return period ? to + 1 : to;
  }

  // "Dillon, Read and Co Inc", "Alex. Brown and Sons Inc"
  private int partners(SentenceNames line, int from) {
    String and = line.word(from - 1);
    if (!words.has("company-tail", line.word(from)) || !(and.equals("and") || and.equals("&"))) {
      return from;
    }
    int start = from - 1;
    while (Boundaries.isProper(line, start - 1)
        || (line.word(start - 1).equals(",") && Boundaries.isProper(line, start - 2))) {
      start--;
    }
    return start < from - 1 ? start : from;
  }
}
