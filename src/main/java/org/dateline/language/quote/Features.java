package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.quote.Lexicon.Strength;
import org.jspecify.annotations.Nullable;

/**
 * What the ranker sees of a candidate: binary features by name, so that its weights can be read.
 */
final class Features {
  private static final int FAR = 40;

  private final Lexicon lexicon;

  Features(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A quotation as its candidates see it. */
  final class Scene {
    private final Layout layout;
    private final Stretch stretch;
    private final Passage passage;
    private final int at;
    private final int sentence;
    private final List<Cue> cues;
    private final SpeakerRules.@Nullable Pick pick;
    private final @Nullable Said said;
    private final @Nullable Candidate previous;
    private final @Nullable Stretch before;
    private final String mark;
    private final String first;
    private final @Nullable Cue outermost;
    private final @Nullable Cue nearestBefore;
    private final @Nullable Cue nearestBehind;
    private final String gap;

    Scene(Layout layout, int quotation, @Nullable Said said, SpeakerRules.@Nullable Pick pick) {
      this.layout = layout;
      this.said = said;
      this.previous = said == null ? null : said.speaker();
      this.pick = pick;
      stretch = layout.stretches().get(quotation);
      passage = layout.passage(stretch);
      at = layout.place(quotation);
      sentence = passage.sentenceOf(at);
      cues = layout.cues(passage);
      before = said == null ? null : layout.stretches().get(said.quotation());
      mark = mark();
      first = first();
      int from = Math.max(passage.sentenceStart(sentence), at - FAR);
      int until = Math.min(passage.sentenceEnd(sentence), at + FAR);
      Cue outer = null;
      Cue left = null;
      Cue right = null;
      for (int c = Layout.firstFrom(cues, from); c < cues.size(); c++) {
        Cue cue = cues.get(c);
        if (cue.verb() >= until) {
          break;
        }
        if (cue.subject() == null || cue.passive() || cue.strength().compareTo(Strength.SAY) > 0) {
          continue;
        }
        if (cue.verb() < at) {
          outer = outer == null && cue.strength() == Strength.CORE ? cue : outer;
          left = cue;
        } else {
          right = right == null ? cue : right;
        }
      }
      outermost = outer;
      nearestBefore = left;
      nearestBehind = right;
      gap = gap();
    }

    private String mark() {
      char last = PassageBuilder.lastInside(layout.text(), stretch);
      return switch (last) {
        case ',' -> "comma";
        case '.' -> "stop";
        case '?', '!' -> "ask";
        case '—', '–', '-', '…' -> "dash";
        default -> {
          boolean comma = passage.has(at + 1) && passage.item(at + 1).isComma();
          boolean stop = passage.has(at + 1) && passage.item(at + 1).isEnd();
          yield comma ? "comma after" : stop ? "stop after" : "bare";
        }
      };
    }

    private String first() {
      Span inside = stretch.inside();
      for (int i = inside.start(); i < inside.end(); i++) {
        char c = layout.text().charAt(i);
        if (Character.isLetterOrDigit(c)) {
          return Character.isUpperCase(c) ? "upper" : Character.isDigit(c) ? "digit" : "lower";
        }
      }
      return "none";
    }

    /** How far back the quotation before stands. */
    private String gap() {
      if (before == null || said == null) {
        return "none";
      }
      int paragraphs = passage.paragraph() - before.paragraph();
      if (paragraphs > 0) {
        return (paragraphs > 2 ? "far" : "paragraphs " + paragraphs)
            + (before.closed() ? "" : " unclosed")
            + (layout.isAllQuotation(passage) ? " all" : at == 0 ? " first" : "");
      }
      int place = layout.place(said.quotation());
      int sentences = sentence - passage.sentenceOf(place);
      return "sentences " + Math.min(sentences, 3);
    }

    List<String> of(Candidate candidate) {
      List<String> f = new ArrayList<>(48);
      f.add("origin " + candidate.origin());
      Phrase phrase = candidate.phrase();
      if (phrase == null) {
        f.add("label");
        return f;
      }
      Passage home = layout.passages().get(candidate.paragraph());
      String kind = describe(f, home, phrase);
      String side = place(f, candidate, home, phrase, kind);
      verbs(f, home, phrase, side, kind);
      beside(f, home, phrase);
      history(f, candidate, kind);
      if (pick != null) {
        boolean picked = home.span(phrase).equals(pick.passage().span(pick.phrase()));
        if (picked) {
          f.add("rule");
          f.add("rule " + pick.rule());
          f.add("rule " + pick.rule() + " " + kind);
          f.add("rule " + pick.rule() + " " + mark);
          f.add("rule " + pick.rule() + " " + first);
        } else if (home.outermost(phrase).index() == pick.phrase().index()
            && home.paragraph() == pick.passage().paragraph()) {
          f.add("inside the rule's");
        }
      }
      return f;
    }

    private String describe(List<String> f, Passage home, Phrase phrase) {
      Item head = home.head(phrase);
      boolean role = lexicon.roles().contains(head.lemma());
      String kind =
          switch (phrase.kind()) {
            case PRONOUN -> "pronoun " + head.lower();
            case RELATIVE -> "relative";
            case NAME -> "name " + (phrase.person() ? "PERSON" : head.ner());
            case NOMINAL -> role ? "role" : "nominal";
          };
      f.add("kind " + kind);
      f.add("kind " + kind + " " + mark);
      if (lexicon.neverSpeakers().contains(head.lower())) {
        f.add("never");
      }
      if (lexicon.documents().contains(head.lemma())) {
        f.add("document");
      }
      if (phrase.possessive()) {
        f.add("possessive");
      }
      if (phrase.host() >= 0) {
        f.add("hangs on");
      }
      if (phrase.kind() == Phrase.Kind.NOMINAL) {
        f.add("head " + head.lemma());
        f.add("number " + head.tag());
        String determiner = home.item(phrase.from()).lower();
        f.add(
            "determiner "
                + (home.item(phrase.from()).tag().equals("DT")
                    ? determiner
                    : home.item(phrase.from()).tag()));
      }
      return kind;
    }

    private String place(
        List<String> f, Candidate candidate, Passage home, Phrase phrase, String kind) {
      if (candidate.paragraph() != passage.paragraph()) {
        String where = candidate.paragraph() < passage.paragraph() ? "above" : "below";
        f.add(
            "place "
                + where
                + " "
                + Math.min(3, Math.abs(candidate.paragraph() - passage.paragraph())));
        return where;
      }
      String side = phrase.from() < at ? "left" : "right";
      int sentences = Math.min(3, Math.abs(home.sentenceOf(phrase.from()) - sentence));
      f.add("place " + side + " " + sentences);
      f.add("place " + side + " " + sentences + " " + mark);
      f.add("place " + side + " " + sentences + " " + kind);
      int next = home.firstPhraseFrom(at);
      int rank = phrase.index() < next ? next - phrase.index() : phrase.index() - next + 1;
      f.add("phrases between " + side + " " + Math.min(8, rank));
      int quotes = 0;
      int low = Math.min(phrase.to(), at + 1);
      int high = Math.max(phrase.from(), at);
      for (int i = Math.max(low, high - FAR); i < high; i++) {
        quotes += home.item(i).isQuote() && i != at ? 1 : 0;
      }
      f.add("quotations between " + side + " " + Math.min(3, quotes));
      if (sentences == 0) {
        String path = path(home, phrase, side);
        if (!path.isEmpty()) {
          f.add("path " + path);
          f.add("path " + path + " " + mark);
        }
      }
      return side + sentences;
    }

    /** What stands between the quotation and the phrase, word classes for words. */
    private String path(Passage home, Phrase phrase, String side) {
      int from = side.equals("left") ? phrase.extent() : at + 1;
      int until = side.equals("left") ? at : phrase.from();
      if (until - from > 6) {
        return "";
      }
      StringBuilder path = new StringBuilder(side);
      for (int i = from; i < until; i++) {
        Item item = home.item(i);
        Phrase other = home.phraseAt(i);
        String sign =
            other != null
                ? other.isPronoun() ? "PRP" : "NP"
                : item.isQuote()
                    ? "Q"
                    : item.isVerb() || item.lower().equals("said")
                        ? lexicon.strength(item.lemma()) + (item.isFinite() ? "" : "~")
                        : item.isAdverb()
                            ? ""
                            : item.tag().equals("IN") ? item.lower() : item.tag();
        if (other == null || i == Math.max(from, other.from())) {
          path.append(sign.isEmpty() ? "" : " " + sign);
        }
      }
      if (side.equals("right")) {
        path.append(" |");
        int next = phrase.extent();
        path.append(
            next >= home.size()
                ? " END"
                : home.item(next).isVerb()
                    ? " " + lexicon.strength(home.item(next).lemma())
                    : " " + home.item(next).tag());
      }
      return path.toString();
    }

    private void verbs(List<String> f, Passage home, Phrase phrase, String side, String kind) {
      List<Cue> all = layout.cues(home);
      boolean here = home.paragraph() == passage.paragraph();
      int from = Layout.firstFrom(all, phrase.from() - FAR);
      int found = 0;
      for (int c = from;
          c < all.size() && all.get(c).verb() < phrase.to() + FAR && found < 4;
          c++) {
        Cue cue = all.get(c);
        if (cue.subject() == null || cue.subject().index() != phrase.index()) {
          continue;
        }
        found++;
        String voice = cue.passive() ? " passive" : "";
        String where =
            !here
                ? side
                : (cue.verb() < at ? "left" : "right")
                    + Math.min(3, Math.abs(home.sentenceOf(cue.verb()) - sentence));
        f.add("subject of " + cue.strength() + voice + " " + where);
        f.add("subject of " + cue.strength() + voice + " " + where + " " + cue.how());
        f.add("subject of " + cue.strength() + voice + " " + where + " " + mark + " " + first);
        f.add("subject " + kind + " " + cue.strength() + " " + where);
        if (here) {
          f.add("verb " + home.item(cue.verb()).lemma() + voice + " " + where);
          f.add("form " + home.item(cue.verb()).tag() + " " + where);
          int distance = Math.abs(cue.verb() - at);
          f.add(
              "verb near "
                  + where
                  + " "
                  + cue.strength()
                  + " "
                  + (distance <= 3
                      ? "" + distance
                      : distance <= 8 ? "8" : distance <= 16 ? "16" : "far"));
          if (cue.verb() == at - 2 && home.item(at - 1).word().equals(":")) {
            f.add("verb and colon " + cue.strength());
          }
          if (outermost != null && outermost.verb() == cue.verb()) {
            f.add("outermost");
            f.add("outermost " + mark);
          }
          if (nearestBefore != null && nearestBefore.verb() == cue.verb()) {
            f.add("nearest before " + cue.strength());
          }
          if (nearestBehind != null && nearestBehind.verb() == cue.verb()) {
            f.add("nearest behind " + cue.strength() + " " + mark);
          }
        }
      }
      if (found == 0) {
        f.add("no subject");
        f.add("no subject " + side);
      }
      if (here && !passageHasSubjectBefore(home, phrase)) {
        f.add("first phrase " + side);
      }
    }

    private boolean passageHasSubjectBefore(Passage home, Phrase phrase) {
      int start = home.sentenceStart(home.sentenceOf(phrase.from()));
      return phrase.index() > 0 && home.phrases().get(phrase.index() - 1).from() >= start;
    }

    private void beside(List<String> f, Passage home, Phrase phrase) {
      if (phrase.from() > 0) {
        Item item = home.item(phrase.from() - 1);
        f.add(
            "before it "
                + (item.tag().equals("IN") || item.tag().equals("TO") ? item.lower() : item.tag()));
        if (item.lower().equals("to")
            && phrase.from() > 1
            && home.item(phrase.from() - 2).lower().equals("according")) {
          f.add("according to");
          f.add(
              "according to "
                  + (home.paragraph() != passage.paragraph()
                      ? "elsewhere"
                      : (phrase.from() < at ? "left" : "right")
                          + Math.min(2, Math.abs(home.sentenceOf(phrase.from()) - sentence))));
        }
      } else {
        f.add("starts the paragraph");
      }
      if (phrase.extent() < home.size()) {
        Item item = home.item(phrase.extent());
        f.add("behind it " + (item.word().equals(":") ? "colon" : item.tag()));
        if (home.paragraph() == passage.paragraph()
            && phrase.extent() == at - 1
            && item.word().equals(":")) {
          f.add("colon to the mark");
        }
      } else {
        f.add("ends the paragraph");
      }
    }

    private void history(List<String> f, Candidate candidate, String kind) {
      if (previous == null) {
        return;
      }
      boolean same = candidate.span().equals(previous.span());
      boolean alike = !same && Attributor.sameName(layout, candidate, previous);
      if (!same && !alike) {
        f.add("not the last speaker " + gap);
        return;
      }
      String who = same ? "last speaker " : "like the last speaker ";
      f.add(who + gap);
      f.add(who + gap + " " + first + " " + mark);
      f.add(who + gap + (ownCue() ? " own cue" : " no cue"));
      f.add(who + gap + (ownCue() ? " own cue " : " no cue ") + kind);
      f.add(
          who
              + gap
              + (at == passage.sentenceStart(sentence) ? " starts" : " inside")
              + (at + 1 == passage.sentenceEnd(sentence) ? " ends" : " goes on"));
    }

    private boolean ownCue() {
      return nearestBefore != null || nearestBehind != null;
    }

    /** Of the choice that nobody said it: a scare quote, a title, a speaker not told. */
    List<String> ofNone() {
      List<String> f = new ArrayList<>(32);
      f.add("none");
      int words = words();
      String size =
          words <= 3
              ? "" + words
              : words <= 6 ? "6" : words <= 10 ? "10" : words <= 20 ? "20" : "many";
      f.add("none words " + size);
      f.add("none mark " + mark);
      f.add("none first " + first);
      f.add("none " + size + " " + mark + " " + first);
      f.add("none gap " + gap);
      f.add("none " + (pick == null ? "no rule" : "rule " + pick.rule()));
      f.add("none " + (pick == null ? "no rule" : "rule " + pick.rule()) + " " + size);
      String cue =
          nearestBefore != null
              ? "cue before " + nearestBefore.strength()
              : nearestBehind != null ? "cue behind " + nearestBehind.strength() : "no cue";
      f.add("none " + cue);
      f.add("none " + cue + " " + first + " " + mark);
      f.add("none " + cue + " " + size);
      if (at > 0) {
        Item item = passage.item(at - 1);
        f.add("none after " + item.tag());
        f.add("none after " + item.tag() + " " + size + " " + first);
        f.add(
            "none after word "
                + (lexicon.naming().contains(item.lower())
                    ? item.lower()
                    : lexicon.strength(item.lemma()).toString()));
      } else {
        f.add("none after nothing " + cue);
      }
      if (passage.has(at + 1)) {
        Item item = passage.item(at + 1);
        f.add("none before " + item.tag());
        f.add("none before " + item.tag() + " " + size + " " + first);
        f.add("none between " + (at > 0 ? passage.item(at - 1).tag() : "start") + " " + item.tag());
      }
      if (capitalized(words)) {
        f.add("none title case " + size);
      }
      return f;
    }

    private int words() {
      Span inside = stretch.inside();
      int words = 0;
      boolean in = false;
      for (int i = inside.start(); i < inside.end() && words <= 21; i++) {
        boolean letter = Character.isLetterOrDigit(layout.text().charAt(i));
        words += letter && !in ? 1 : 0;
        in = letter || (in && "'’".indexOf(layout.text().charAt(i)) >= 0);
      }
      return words;
    }

    /** Two words or more, each of four letters or more with a capital: a title of a work. */
    private boolean capitalized(int words) {
      if (words < 2 || words > 12) {
        return false;
      }
      for (String word : stretch.inside().in(layout.text()).split("[^\\p{L}'’]+", 32)) {
        if (word.length() >= 4 && Character.isLowerCase(word.charAt(0))) {
          return false;
        }
      }
      return true;
    }
  }
}
