package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verbs of a passage and their subjects by tokens alone: a parse of sentences that hold
 * long quotations is wrong more often. No step looks further than {@link #REACH} items, so that the
 * time is linear in the passage.
 */
final class CueFinder {
  private static final int REACH = 60;

  private final Lexicon lexicon;

  CueFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All verbs that can have a subject, in order. */
  List<Cue> find(Passage passage) {
    return new Search(passage).cues();
  }

  private record Subject(@Nullable Phrase phrase, String how) {}

  private static final Subject NONE = new Subject(null, "none");

  private final class Search {
    private final Passage passage;
    // index of the phrase, -1 none, -2 not looked for yet
    private final int[] mainSubjects;
    // of the verbs before the one at hand: what is looked up in place of looking again
    private final Subject[] known;

    Search(Passage passage) {
      this.passage = passage;
      mainSubjects = new int[passage.sentences()];
      Arrays.fill(mainSubjects, -2);
      known = new Subject[passage.size()];
      Arrays.fill(known, NONE);
    }

    List<Cue> cues() {
      List<Cue> cues = new ArrayList<>();
      for (int i = 0; i < passage.size(); i++) {
        Item item = passage.item(i);
        if (!isVerb(i) || isAuxiliary(i)) {
          continue;
        }
        Subject subject = subject(i);
        known[i] = subject;
        cues.add(
            new Cue(
                i, lexicon.strength(item.lemma()), subject.phrase(), subject.how(), isPassive(i)));
      }
      return cues;
    }

    /** Taggers take "said" after a quotation for an adjective now and then. */
    private boolean isVerb(int i) {
      Item item = passage.item(i);
      return (item.isVerb() && passage.phraseAt(i) == null)
          || (i > 0 && passage.item(i - 1).isQuote() && item.lower().equals("said"));
    }

    private boolean isAuxiliary(int i) {
      String lemma = passage.item(i).lemma();
      if (!lemma.equals("be") && !lemma.equals("have") && !lemma.equals("do")) {
        return false;
      }
      for (int j = i + 1; j < passage.size() && j <= i + 3; j++) {
        if (passage.item(j).isVerb()) {
          return true;
        }
        if (!passage.item(j).isAdverb()) {
          return false;
        }
      }
      return false;
    }

    private boolean isPassive(int i) {
      if (!passage.item(i).tag().equals("VBN") && !passage.item(i).tag().equals("VBD")) {
        return false;
      }
      for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
        Item item = passage.item(j);
        if (item.lemma().equals("be") || item.lemma().equals("get")) {
          return true;
        }
        if (!item.isAdverb()) {
          return false;
        }
      }
      return false;
    }

    private Subject subject(int verb) {
      Subject inverted = inverted(verb);
      return inverted != null ? inverted : before(verb);
    }

    private int sentenceStart(int item) {
      return Math.max(passage.sentenceStart(passage.sentenceOf(item)), item - REACH);
    }

    private @Nullable Subject inverted(int verb) {
      Item item = passage.item(verb);
      Lexicon.Strength strength = lexicon.strength(item.lemma());
      if (strength.compareTo(Lexicon.Strength.SAY) > 0
          || !(item.isFinite() || item.tag().equals("VBN") || item.tag().startsWith("JJ"))) {
        return null;
      }
      int next = verb + 1;
      while (passage.has(next) && passage.item(next).isAdverb()) {
        next++;
      }
      Phrase after = passage.phraseFrom(next);
      if (after == null
          || after.possessive()
          || after.kind() == Phrase.Kind.RELATIVE
          || passage.sentenceOf(next) != passage.sentenceOf(verb)) {
        return null;
      }
      int before = verb - 1;
      while (before >= 0
          && (passage.item(before).isAdverb()
              || passage.item(before).lower().equals("as")
              || passage.item(before).lower().equals("so"))) {
        before--;
      }
      boolean atStart = before < sentenceStart(verb);
      if (!atStart && passage.item(before).isQuote()) {
        return new Subject(after, "inverted");
      }
      boolean comma = !atStart && (passage.item(before).isComma() || passage.item(before).isDash());
      if ((!atStart && !comma) || lexicon.neverSpeakers().contains(passage.head(after).lower())) {
        return null;
      }
      if (comma && before > 0 && passage.item(before - 1).isQuote()) {
        return new Subject(after, "inverted");
      }
      if (item.lemma().equals("tell")
          || item.lemma().equals("ask")
          || passage.head(after).lower().matches("me|him|her|us|them")) {
        return null;
      }
      return endsTag(passage.outermost(after).extent()) ? new Subject(after, "inverted") : null;
    }

    /**
     * Whether what follows a subject behind its verb can follow one: ", said X, of Y" or ", said
     * X."
     */
    private boolean endsTag(int i) {
      if (!passage.has(i)) {
        return true;
      }
      Item item = passage.item(i);
      return item.isComma()
          || item.isEnd()
          || item.isQuote()
          || item.isDash()
          || ":;(".contains(item.word())
          || item.tag().equals("-LRB-")
          || (item.tag().equals("IN") && !item.lower().equals("that"))
          || item.tag().equals("WP")
          || item.tag().equals("VBG")
          || lexicon.days().contains(item.lower());
    }

    private Subject before(int verb) {
      int start = sentenceStart(verb);
      int i = verb - 1;
      String how = passage.item(verb).tag().equals("VBG") ? "participle" : "before";
      int steps = 0;
      while (i >= start && steps++ < REACH) {
        Item item = passage.item(i);
        Phrase phrase = passage.phraseAt(i);
        if (phrase != null && phrase.kind() == Phrase.Kind.RELATIVE) {
          return antecedent(i);
        }
        if (phrase != null && !phrase.possessive()) {
          int from = passage.outermost(phrase).from();
          if (from > start && isPreposition(from - 1)) {
            i = from - 2;
            how = "over a preposition";
            continue;
          }
          if (how.equals("over a preposition") && verb - i > 25) {
            return NONE;
          }
          if (how.equals("participle")
              && lexicon.documents().contains(passage.head(phrase).lemma())) {
            return main(verb, "document participle");
          }
          return new Subject(passage.outermost(phrase), how);
        }
        if (item.isComma() || item.isDash() || item.tag().equals("-RRB-")) {
          if (passage.item(verb).tag().equals("VBG") && i == verb - 1 && item.isComma()) {
            int open = opening(i, start, ",");
            Phrase name = open < 0 ? null : passage.phraseFrom(open + 1);
            if (name != null && name.person() && name.extent() == i) {
              return new Subject(name, "apposition");
            }
            return main(verb, "participle");
          }
          int open =
              item.tag().equals("-RRB-")
                  ? opening(i, start, "-LRB-")
                  : opening(i, start, item.word());
          if (open < 0) {
            return main(verb, "over a comma");
          }
          Phrase inner = passage.phraseFrom(open + 1);
          Phrase outer = passage.phraseAt(open - 1);
          if (inner != null
              && inner.person()
              && item.isComma()
              && (outer == null || !passage.outermost(outer).person())
              && inner.extent() >= i - 1) {
            return new Subject(inner, "apposition");
          }
          i = open - 1;
          how = how.equals("before") ? "over a parenthesis" : how;
          continue;
        }
        if (item.tag().equals("CC")) {
          return coordinated(verb, i);
        }
        if (item.isVerb() || item.tag().equals("MD") || item.tag().equals("TO")) {
          if (item.tag().equals("TO")
              || item.lower().equals("to")
              || isAuxiliaryBefore(i, verb)
              || how.equals("over a preposition")) {
            i--;
            continue;
          }
          Subject upper = known[i];
          return new Subject(upper.phrase(), upper.phrase() == null ? "none" : "of the verb above");
        }
        if (item.isQuote()) {
          return main(verb, "over a quotation");
        }
        if (item.isEnd() || item.word().equals(";")) {
          return NONE;
        }
        if (item.lower().equals("to")) {
          i--;
          continue;
        }
        if (isPreposition(i) && i == verb - 1) {
          return main(verb, "participle");
        }
        i--;
      }
      return NONE;
    }

    private boolean isAuxiliaryBefore(int i, int verb) {
      if (passage.item(i).tag().equals("MD")) {
        return true;
      }
      if (!isAuxiliary(i)) {
        return false;
      }
      return verb - i <= 4;
    }

    private boolean isPreposition(int i) {
      Item item = passage.item(i);
      return (item.tag().equals("IN") || item.tag().equals("TO"))
          && switch (item.lower()) {
            case "that",
                "as",
                "because",
                "if",
                "while",
                "when",
                "although",
                "though",
                "whether",
                "since",
                "after",
                "before",
                "until",
                "so",
                "like" ->
                false;
            default -> true;
          };
    }

    private int opening(int close, int start, String word) {
      for (int i = close - 1; i > start; i--) {
        Item item = passage.item(i);
        if (word.equals("-LRB-") ? item.tag().equals("-LRB-") : item.word().equals(word)) {
          return i;
        }
      }
      return -1;
    }

    private Subject antecedent(int relative) {
      int i = relative - 1;
      int start = sentenceStart(relative);
      while (i >= start && i > relative - 4) {
        Phrase phrase = passage.phraseAt(i);
        if (phrase != null && phrase.kind() != Phrase.Kind.RELATIVE) {
          Phrase outer = passage.outermost(phrase);
          return new Subject(phrase.person() ? phrase : outer, "relative");
        }
        i--;
      }
      return NONE;
    }

    private Subject coordinated(int verb, int conjunction) {
      int start = sentenceStart(verb);
      for (int i = conjunction - 1; i >= start; i--) {
        if (known[i].phrase() != null
            && passage.item(i).isFinite()
            && lexicon.strength(passage.item(i).lemma()) == Lexicon.Strength.CORE) {
          return new Subject(known[i].phrase(), "coordination");
        }
      }
      return main(verb, "coordination");
    }

    private Subject main(int verb, String how) {
      int sentence = passage.sentenceOf(verb);
      if (mainSubjects[sentence] == -2) {
        Phrase found = mainSubject(sentence);
        mainSubjects[sentence] = found == null ? -1 : found.index();
      }
      int main = mainSubjects[sentence];
      if (main < 0 || passage.phrases().get(main).from() > verb) {
        return NONE;
      }
      return new Subject(passage.phrases().get(main), how);
    }

    /** The first phrase that a finite verb follows, fronted clauses left out. */
    private @Nullable Phrase mainSubject(int sentence) {
      int start = passage.sentenceStart(sentence);
      int end = Math.min(passage.sentenceEnd(sentence), start + 2 * REACH);
      int from = start;
      if (start < end && frontsClause(passage.item(start))) {
        int comma = start;
        while (comma < end && !passage.item(comma).isComma()) {
          comma++;
        }
        from = comma < end ? comma + 1 : start;
      }
      for (int p = passage.firstPhraseFrom(from); p < passage.phrases().size(); p++) {
        Phrase phrase = passage.phrases().get(p);
        if (phrase.from() >= end) {
          return null;
        }
        boolean governed =
            phrase.host() >= 0
                || phrase.possessive()
                || (phrase.from() > from && isPreposition(phrase.from() - 1))
                || phrase.kind() == Phrase.Kind.RELATIVE;
        if (!governed && verbFollows(phrase, end)) {
          return phrase;
        }
      }
      return null;
    }

    private boolean frontsClause(Item item) {
      return item.tag().equals("IN")
          || item.tag().equals("WRB")
          || item.tag().equals("VBG")
          || item.tag().equals("VBN");
    }

    private boolean verbFollows(Phrase phrase, int end) {
      int i = phrase.extent();
      if (i < end && (passage.item(i).isComma() || passage.item(i).tag().equals("-LRB-"))) {
        String close = passage.item(i).isComma() ? "," : "-RRB-";
        int j = i + 1;
        while (j < end
            && j < i + 30
            && !(passage.item(j).word().equals(close) || passage.item(j).tag().equals(close))) {
          j++;
        }
        i = j + 1;
      }
      while (i < end && passage.item(i).isAdverb()) {
        i++;
      }
      return i < end && (passage.item(i).isFinite() || passage.item(i).tag().equals("MD"));
    }
  }
}
