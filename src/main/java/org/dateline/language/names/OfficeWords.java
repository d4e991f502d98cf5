package org.dateline.language.names;

import org.dateline.article.EntityType;

/**
 * Offices before a name: "Health Secretary Jane Doe", "Director of Parks and Gardens Jane Doe". The
 * entity classes do not show where the office ends and the name begins; the name is taken to be the
 * last two words.
 */
final class OfficeWords {
  /** The most words of an office: "Minister for Digital, Culture, Media and Sport". */
  private static final int REACH = 12;

  private final WordLists words;

  OfficeWords(WordLists words) {
    this.words = words;
  }

  /** The first word of a person's name from which an office was not cut off. */
  int personFrom(SentenceNames line, int from, int to) {
    for (int i = to - 2; i > from; i--) {
      if (words.has("office", line.word(i)) || words.has("rank", line.word(i))) {
        return i + 1;
      }
    }
    // a name that ends before this one is where the domain ends: "Mayor of Harden Mary Ann Roe"
    boolean domain = to - from > 2 && line.nameAt(from - 1) == null && isDomain(line, from);
    return domain ? to - 2 : from;
  }

  /** Names the holder of a long office where the classes found none, or the domain alone. */
  void findHolders(SentenceNames line) {
    for (int i = 0; i < line.tokens().size(); i++) {
      if (isHead(line, i)) {
        findHolder(line, i);
      }
    }
  }

  private void findHolder(SentenceNames line, int office) {
    int to = office + 2;
    int run = to;
    while (to < line.tokens().size()
        && to < office + REACH
        && !isHead(line, to)
        && (isOfDomain(line, to) || isLink(line, to) || isParticle(line, to))) {
      if (!isCapital(line, to) && !isParticle(line, to)) {
        run = to + 1;
      }
      to++;
    }
    if (to - run < 3 || !Boundaries.isProper(line, to - 1)) {
      return;
    }
    int from = isParticle(line, to - 2) ? to - 3 : to - 2;
    NameSpan last = line.nameAt(to - 1);
    boolean found = last != null && last.type() == EntityType.PERSON && last.from() == from;
    boolean body = last != null && last.type() != EntityType.PERSON && !endsInVerb(line, to);
    boolean whole =
        last != null
            && last.type() == EntityType.PERSON
            && line.nameAt(last.from() - 1) != null; // where the domain is a name, it ends before
    // "Minister of Health for New Harden Bay"
    boolean place =
        last != null && last.type() == EntityType.PLACE && isLink(line, last.from() - 1);
    if (last != null && (last.to() > to || body || whole || place)) {
      return;
    }
    if (found || endsInVerb(line, to) || last != null) {
      line.replace(from, to, EntityType.PERSON);
      for (int i = office; i < from; i++) {
        NameSpan domain = line.nameAt(i);
        if (domain != null) {
          line.remove(domain);
        }
      }
    }
  }

  /** True if a verb or a day follows, or the sentence ends: what a holder does and when. */
  private boolean endsInVerb(SentenceNames line, int to) {
    String tag = line.tag(to);
    boolean day = tag.equals("IN") && words.has("calendar", line.word(to + 1));
    return day
        || tag.startsWith("VB")
        || tag.equals("MD")
        || tag.isEmpty()
        || tag.matches("[.,:]|''");
  }

  /** The words before the name follow "Director of" or "Minister for". */
  private boolean isDomain(SentenceNames line, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (isHead(line, i)) {
        return true;
      }
      if (!isOfDomain(line, i) && !isLink(line, i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isHead(SentenceNames line, int i) {
    return words.has("office", line.word(i)) && isLink(line, i + 1);
  }

  private static boolean isLink(SentenceNames line, int i) {
    String word = line.word(i);
    return word.equals("of") || word.equals("for");
  }

  private static boolean isOfDomain(SentenceNames line, int i) {
    String word = line.word(i);
    return isCapital(line, i)
        || word.equals("and")
        || word.equals("&")
        || word.equals("the")
        || (word.equals(",") && Boundaries.isProper(line, i + 1));
  }

  private static boolean isCapital(SentenceNames line, int i) {
    return !line.word(i).isEmpty()
        && Character.isUpperCase(line.word(i).charAt(0))
        && line.tag(i).startsWith("NN");
  }

  // "Head of Policy Bram de Wit"
  private boolean isParticle(SentenceNames line, int i) {
    return words.has("particle", line.word(i)) && isCapital(line, i + 1) && isCapital(line, i - 1);
  }
}
