package org.dateline.language.quote;

import java.util.List;
import java.util.Set;

/** Where what somebody is reported to have said begins and ends within a sentence. */
final class ReportedClause {
  static final int LONGEST = 120;

  private static final int FEWEST_ITEMS = 3;

  /** How far behind its verb "that" may stand: "said in a speech on Friday that". */
  private static final int FAR_THAT = 16;

  /** Fewest items between the verb of saying and a tail that is the reporter's own. */
  private static final int TAIL_AFTER = 5;

  private static final Set<String> TAILS =
      Set.of("although", "though", "despite", "while", "whereas", "according", "as", "even");

  private static final Set<String> OBJECTS = Set.of("me", "him", "us", "them");

  /** Words that open what is reported, or stand before it: "said if", "said in 2015 he". */
  private static final Set<String> NO_OPENERS =
      Set.of("to", "of", "about", "by", "for", "when", "like", "than", "as");

  /** Verbs that take a plain object as well: "claimed responsibility", "announced a plan". */
  private static final Set<String> TAKE_THINGS =
      Set.of(
          "maintain",
          "claim",
          "confirm",
          "announce",
          "deny",
          "report",
          "recall",
          "predict",
          "reveal",
          "tweet",
          "admit",
          "promise",
          "estimate",
          "allege",
          "repeat",
          "disclose",
          "boast",
          "vow",
          "lament",
          "recount",
          "write",
          "state",
          "declare");

  private final Passage passage;
  private final List<Cue> cues;
  private final Lexicon lexicon;
  private final MainClause main;

  ReportedClause(Passage passage, List<Cue> cues, Lexicon lexicon) {
    this.passage = passage;
    this.cues = cues;
    this.lexicon = lexicon;
    main = new MainClause(passage);
  }

  /** Whether a clause starts at {@code from}, behind a verb of saying. */
  boolean opens(int verb, int from, int end) {
    Item first = passage.item(from);
    if (first.lower().equals("that")) {
      return true;
    }
    boolean opener =
        switch (first.tag()) {
          case "DT",
              "PRP",
              "PRP$",
              "NN",
              "NNS",
              "NNP",
              "NNPS",
              "JJ",
              "CD",
              "EX",
              "IN",
              "WRB",
              "PDT",
              "JJR",
              "JJS",
              "RB",
              "VBG" ->
              !OBJECTS.contains(first.lower()) && !NO_OPENERS.contains(first.lower());
          default -> first.isQuote();
        };
    if (!opener) {
      return false;
    }
    boolean thing = TAKE_THINGS.contains(passage.item(verb).lemma());
    return thing ? hasVerbAtOnce(from, end) : hasVerb(from, end);
  }

  /** A noun and its verb; the verb may stand in quote marks: he said the law “is dead”. */
  boolean hasVerb(int from, int end) {
    boolean nominal = false;
    for (int i = from; i < end; i++) {
      Item item = passage.item(i);
      if (nominal && (item.isFinite() || item.tag().equals("MD") || item.isQuote())) {
        return true;
      }
      nominal |=
          passage.phraseAt(i) != null
              || item.tag().equals("EX")
              || item.isQuote()
              || item.tag().equals("VBG");
    }
    return false;
  }

  /** The first phrase, with what hangs on it, is followed by a finite verb. */
  private boolean hasVerbAtOnce(int from, int end) {
    Phrase phrase = passage.phraseAt(from);
    int i = phrase == null ? from + 1 : phrase.extent();
    while (i < end && passage.item(i).isAdverb()) {
      i++;
    }
    return i < end
        && (passage.item(i).isFinite()
            || passage.item(i).tag().equals("MD")
            || passage.item(i).lower().equals("will"));
  }

  /**
   * Behind the object of "told", days, "in a statement", "to reporters": between verb and content.
   */
  int skipAdjuncts(int from, int end) {
    int that = that(from, end);
    if (that >= 0) {
      return that;
    }
    int i = from;
    boolean object = from > 0 && takesObject(passage.item(from - 1).lemma());
    for (int steps = 0; steps < 4 && passage.has(i); steps++) {
      Item item = passage.item(i);
      Phrase phrase = passage.phraseFrom(i);
      if (object && phrase != null) {
        i = phrase.extent();
        object = false;
      } else if (lexicon.days().contains(item.lower())
          && !(passage.has(i + 1) && passage.item(i + 1).tag().equals("POS"))) {
        i++;
      } else if (isPlaceOrTime(i)) {
        Phrase inner = passage.phraseFrom(i + 1);
        i = inner == null ? i + 2 : inner.extent();
      } else {
        break;
      }
    }
    return i;
  }

  /** The "that" of "said on Twitter, as it happens, that", -1 if a verb comes first. */
  private int that(int from, int end) {
    for (int i = from; i < end && i < from + FAR_THAT; i++) {
      Item item = passage.item(i);
      if (item.lower().equals("that") && item.tag().equals("IN")) {
        return i;
      }
      if (item.isFinite() || item.tag().equals("MD") || item.tag().equals("CC")) {
        return -1;
      }
    }
    return -1;
  }

  static boolean takesObject(String lemma) {
    return lemma.equals("tell") || lemma.equals("warn") || lemma.equals("inform");
  }

  private boolean isPlaceOrTime(int i) {
    if (!passage.has(i + 1)) {
      return false;
    }
    Phrase inner = passage.phraseFrom(i + 1);
    return switch (passage.item(i).lower()) {
      case "on" -> lexicon.days().contains(passage.item(i + 1).lower());
      case "in" -> inner != null && lexicon.documents().contains(passage.head(inner).lemma());
      case "to" -> inner != null && lexicon.roles().contains(passage.head(inner).lemma());
      default -> false;
    };
  }

  /**
   * Before the full stop, "and she said", ", saying", and before the main clause where the verb
   * stands in a fronted one: "Though he said so, the bridge stands".
   */
  int end(int verb, int sentenceEnd) {
    int end = Math.min(sentenceEnd, mainClauseBehind(verb, sentenceEnd));
    for (int c = Layout.firstFrom(cues, verb + 1); c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.verb() >= end || cue.verb() > verb + LONGEST) {
        break;
      }
      int before = cue.verb() - 1;
      Phrase phrase = passage.phraseAt(before);
      if (phrase != null) {
        before = passage.outermost(phrase).from() - 1;
      }
      if (before > verb + 2 && startsNext(cue, before)) {
        return passage.item(before - 1).isComma() ? before - 1 : before;
      }
    }
    end = beforeTail(verb, end);
    while (end > verb && isSign(passage.item(end - 1)) && !passage.item(end - 1).isQuote()) {
      end--;
    }
    return end;
  }

  /**
   * What the reporter adds behind the last comma: ", which has ...", ", pointing to ...", ",
   * although ...".
   */
  private int beforeTail(int verb, int end) {
    for (int i = end - 2; i > verb + TAIL_AFTER; i--) {
      Item item = passage.item(i);
      if (item.isQuote()) {
        return end;
      }
      if (item.isComma() || item.word().equals(";")) {
        return opensTail(passage.item(i + 1)) ? i : end;
      }
    }
    return end;
  }

  private static boolean opensTail(Item item) {
    return item.tag().equals("WDT")
        || item.tag().equals("WP")
        || item.tag().equals("VBG")
        || TAILS.contains(item.lower());
  }

  /** "and she accused", ", saying": what follows is another's, or another, report. */
  private boolean startsNext(Cue cue, int before) {
    Item item = passage.item(before);
    boolean reports = lexicon.reporting().contains(passage.item(cue.verb()).lemma());
    if (item.word().equals(";")) {
      return reports;
    }
    if (item.isComma()) {
      return reports && passage.item(cue.verb()).tag().equals("VBG");
    }
    boolean speaks = reports || cue.strength().compareTo(Lexicon.Strength.SAY) <= 0;
    return item.tag().equals("CC") && speaks;
  }

  private int mainClauseBehind(int verb, int sentenceEnd) {
    int sentence = passage.sentenceOf(verb);
    Item first = passage.item(passage.sentenceStart(sentence));
    boolean fronted =
        first.tag().equals("WRB") || (first.tag().equals("IN") && MainClause.opensClause(first));
    Phrase subject = fronted ? main.subject(sentence) : null;
    return subject != null
            && subject.from() > verb + FEWEST_ITEMS
            && passage.item(subject.from() - 1).isComma()
        ? subject.from() - 1
        : sentenceEnd;
  }

  /** Enough words, and not for the greater part in marks: that is direct or mixed. */
  boolean isContent(int from, int until) {
    if (until - from < FEWEST_ITEMS || until - from > LONGEST) {
      return false;
    }
    int quoted = 0;
    for (int i = from; i < until; i++) {
      quoted += passage.item(i).isQuote() ? passage.item(i).span().length() : 0;
    }
    int all = passage.item(until - 1).span().end() - passage.item(from).span().start();
    return 2 * quoted < all;
  }

  static boolean isSign(Item item) {
    return item.isEnd()
        || item.isComma()
        || item.isDash()
        || item.isQuote()
        || ";:)".contains(item.word());
  }
}
