package org.dateline.language.names;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.EntityType;

/**
 * Corrects names of companies by their legal form: "Hambrecht and Quist Inc", "Monsanto Co MTC".
 */
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
        || isAnd(word)
        || word.equals("of")
        || word.equals(".")
        || word.equals(",");
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("&");
  }

  /**
   * Joins a firm named by its partners: "Merrill Lynch, Pierce, Fenner and Smith". One of them was
   * taken for a person, and before them stands a firm or behind them a legal form.
   */
  void joinPartners(SentenceNames line) {
    for (NameSpan first : List.copyOf(line.names())) {
      int at = first.to();
      boolean person = false;
      while (line.word(at).equals(",") && isPartner(line, at + 1)) {
        NameSpan partner = line.nameAt(at + 1);
        person |= partner != null && partner.type() == EntityType.PERSON;
        at += 2;
      }
      boolean last = isAnd(line.word(at)) && isPartner(line, at + 1);
      boolean form = isForm(line.word(at + 2));
      boolean firm = first.type() == EntityType.ORGANIZATION && first.length() > 1;
      if (person && last && (form || firm) && !isForm(line.word(first.to() - 1))) {
        line.replace(first.from(), form ? at + 3 : at + 2, EntityType.ORGANIZATION);
      }
    }
  }

  private boolean isPartner(SentenceNames line, int token) {
    NameSpan name = line.nameAt(token);
    boolean alone =
        name == null
            || (name.from() == token && (name.length() == 1 || isForm(line.word(token + 1))));
    return alone && Boundaries.isProper(line, token) && !isForm(line.word(token));
  }

  /**
   * Takes in the legal form after a name, "and Co", and the partners before it; a form alone is no
   * name.
   */
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
      int from = partners(line, name.from());
      if (!form && isAnd(line.word(to)) && isTail(line, to + 1)) {
        form = true;
        to += isForm(line.word(to + 2)) ? 3 : 2;
        from = firstPartner(line, name);
      }
      to = withPeriod(line, to);
      if (form || to > name.to() || from < name.from()) {
        EntityType type = form || from < name.from() ? EntityType.ORGANIZATION : name.type();
        line.replace(from, to, type);
      }
    }
    line.names(line.names().stream().filter(name -> !isFormAlone(line, name)).toList());
  }

  // "Inc", where the class knows nothing of "<Systems 4 Inc>" but its end
  private boolean isFormAlone(SentenceNames line, NameSpan name) {
    return name.type() == EntityType.ORGANIZATION
        && IntStream.range(name.from(), name.to()).allMatch(i -> isForm(line.word(i)));
  }

  // "Apple Inc." at the end of a sentence: one period does both jobs.
  private int withPeriod(SentenceNames line, int to) {
    boolean period =
        line.word(to).equals(".")
            && line.isGlued(to)
            && words.has("abbreviation", line.word(to - 1));
    return period ? to + 1 : to;
  }

  private boolean isTail(SentenceNames line, int token) {
    boolean more = line.word(token + 1).equals("-") && line.isGlued(token + 1); // "Co-operation"
    return words.has("company-tail", line.word(token)) && line.tag(token).startsWith("N") && !more;
  }

  // "Peat, Marwick, Mitchell and Co", of which the class knows the last, or knows several
  private static int firstPartner(SentenceNames line, NameSpan last) {
    int from = last.from();
    NameSpan before = line.word(from - 1).equals(",") ? line.nameAt(from - 2) : null;
    while (before != null && before.length() == 1 && before.type() != EntityType.PLACE) {
      from = before.from();
      before = line.word(from - 1).equals(",") ? line.nameAt(from - 2) : null;
    }
    return from;
  }

  // "Dillon, Read and Co Inc", "Alex. Brown and Sons Inc"
  private int partners(SentenceNames line, int from) {
    if (!words.has("company-tail", line.word(from)) || !isAnd(line.word(from - 1))) {
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
