package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reported speech without marks: "X said (that) ...", "..., X said", "..., X said, ..." and
 * "according to X". Verbs of saying only: what somebody wants, plans or believes is not speech.
 */
final class IndirectSpeech {
  private static final int FEWEST_ITEMS = 3;
  private static final int LONGEST = 120;
  private static final Set<String> OBJECTS = Set.of("me", "him", "us", "them");

  private final Lexicon lexicon;

  IndirectSpeech(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A reported passage.
   *
   * @param parts stretches of what is reported, in order
   */
  record Reported(List<Span> parts, Span cue, Candidate speaker, String rule) {
    Quote toQuote(Part part, Quote.Speaker by) {
      Span whole = new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
      return new Quote(part, whole, parts, Quote.Kind.INDIRECT, cue, by);
    }
  }

  List<Reported> find(Layout layout) {
    List<Reported> found = new ArrayList<>();
    for (Passage passage : layout.passages()) {
      new Search(layout, passage, found).run();
    }
    return found;
  }

  private final class Search {
    private final Passage passage;
    private final List<Cue> cues;
    private final List<Reported> found;
    private int taken = -1;

    Search(Layout layout, Passage passage, List<Reported> found) {
      this.passage = passage;
      this.cues = layout.cues(passage);
      this.found = found;
    }

    void run() {
      int next = 0;
      for (Cue cue : cues) {
        for (; next < cue.verb(); next++) {
          accordingTo(next);
        }
        report(cue);
      }
      for (; next < passage.size(); next++) {
        accordingTo(next);
      }
    }

    private void report(Cue cue) {
      Phrase subject = cue.subject();
      Item verb = passage.item(cue.verb());
      if (subject == null
          || cue.passive()
          || cue.how().equals("fronted")
          || subject.kind() == Phrase.Kind.RELATIVE
          || cue.verb() <= taken
          || !lexicon.reporting().contains(verb.lemma())
          || !(verb.isFinite() || verb.tag().equals("VBG") || verb.tag().equals("VBN"))) {
        return;
      }
      int sentence = passage.sentenceOf(cue.verb());
      int start = passage.sentenceStart(sentence);
      int end =
          Math.min(contentEnd(cue.verb(), passage.sentenceEnd(sentence)), cue.verb() + LONGEST);
      int tagStart =
          Math.min(cue.verb(), subject.from() < cue.verb() ? subject.from() : cue.verb());
      int tagEnd = Math.max(cue.verb() + 1, subject.from() > cue.verb() ? subject.extent() : 0);
      int afterTag = skipAdjuncts(tagEnd);
      boolean closed = afterTag >= end || isSign(passage.item(afterTag));
      if (closed && tagStart > start && passage.item(tagStart - 1).isComma()) {
        trailing(cue, subject, start, tagStart - 1, afterTag, end);
      } else if (!closed && subject.from() < cue.verb()) {
        following(cue, subject, afterTag, end);
      }
    }

    private void trailing(Cue cue, Phrase subject, int start, int comma, int afterTag, int end) {
      List<Span> parts = new ArrayList<>();
      if (!isContent(start, comma)) {
        return;
      }
      parts.add(span(start, comma));
      boolean goesOn =
          afterTag + 1 < end
              && passage.item(afterTag).isComma()
              && isContent(afterTag + 1, end)
              && !passage.item(afterTag + 1).tag().equals("VBG")
              && !passage.item(afterTag + 1).tag().startsWith("W")
              && passage.phraseAt(afterTag + 1) == null;
      if (goesOn) {
        parts.add(span(afterTag + 1, end));
      }
      add(
          parts,
          passage.item(cue.verb()).span(),
          subject,
          goesOn ? "reported around" : "reported before");
    }

    private void following(Cue cue, Phrase subject, int from, int end) {
      Item first = passage.item(from);
      boolean that = first.lower().equals("that");
      boolean clause = that || (opensClause(first) && hasVerb(from, end));
      if (!clause || !isContent(from, end)) {
        return;
      }
      taken = end - 1;
      add(
          List.of(span(from, end)),
          passage.item(cue.verb()).span(),
          subject,
          that ? "said that" : "said");
    }

    private boolean opensClause(Item item) {
      return switch (item.tag()) {
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
            "RB",
            "VBG" ->
            !OBJECTS.contains(item.lower())
                && !item.lower().equals("to")
                && !item.lower().equals("of")
                && !item.lower().equals("about");
        default -> item.isQuote();
      };
    }

    private boolean hasVerb(int from, int end) {
      boolean nominal = false;
      for (int i = from; i < end; i++) {
        Item item = passage.item(i);
        if (i > from && (item.tag().equals("WDT") || item.tag().equals("WP"))) {
          return false; // a verb behind is that of a relative clause
        }
        nominal |=
            passage.phraseAt(i) != null
                || item.tag().equals("EX")
                || item.isQuote()
                || item.tag().equals("VBG");
        if (nominal && (item.isFinite() || item.tag().equals("MD"))) {
          return true;
        }
      }
      return false;
    }

    /** The object of "told", days, "in a statement", "to reporters": between verb and content. */
    private int skipAdjuncts(int from) {
      int i = from;
      boolean object = from > 0 && takesObject(passage.item(from - 1).lemma());
      for (int steps = 0; steps < 4 && passage.has(i); steps++) {
        Item item = passage.item(i);
        Phrase phrase = passage.phraseFrom(i);
        if (object && phrase != null) {
          i = phrase.extent();
          object = false;
        } else if (lexicon.days().contains(item.lower())
            || (item.isAdverb()
                && passage.has(i + 1)
                && passage.item(i + 1).lower().equals("that"))) {
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

    private boolean takesObject(String lemma) {
      return lemma.equals("tell") || lemma.equals("warn");
    }

    private boolean isPlaceOrTime(int i) {
      Item item = passage.item(i);
      if (!passage.has(i + 1)) {
        return false;
      }
      Phrase inner = passage.phraseFrom(i + 1);
      return switch (item.lower()) {
        case "on" -> lexicon.days().contains(passage.item(i + 1).lower());
        case "in" -> inner != null && lexicon.documents().contains(passage.head(inner).lemma());
        case "to" -> inner != null && lexicon.roles().contains(passage.head(inner).lemma());
        default -> false;
      };
    }

    /** Before the full stop, "and she said", ", saying" and ", according to". */
    private int contentEnd(int verb, int sentenceEnd) {
      for (int c = Layout.firstFrom(cues, verb + 1); c < cues.size(); c++) {
        Cue cue = cues.get(c);
        if (cue.verb() >= sentenceEnd || cue.verb() > verb + LONGEST) {
          break;
        }
        if (!lexicon.reporting().contains(passage.item(cue.verb()).lemma())) {
          continue;
        }
        int before = cue.verb() - 1;
        Phrase phrase = passage.phraseAt(before);
        if (phrase != null) {
          before = passage.outermost(phrase).from() - 1;
        }
        if (before > verb + 2
            && (passage.item(before).tag().equals("CC")
                || (passage.item(before).isComma()
                    && passage.item(cue.verb()).tag().equals("VBG")))) {
          return passage.item(before - 1).isComma() ? before - 1 : before;
        }
      }
      int end = sentenceEnd;
      while (end > verb && isSign(passage.item(end - 1)) && !passage.item(end - 1).isQuote()) {
        end--;
      }
      return end;
    }

    private void accordingTo(int i) {
      boolean here =
          passage.has(i + 2)
              && passage.item(i).lower().equals("according")
              && passage.item(i + 1).lower().equals("to");
      Phrase source = here ? passage.phraseFrom(i + 2) : null;
      if (source == null || i <= taken) {
        return;
      }
      int sentence = passage.sentenceOf(i);
      int start = passage.sentenceStart(sentence);
      int end = passage.sentenceEnd(sentence);
      while (end > i && passage.item(end - 1).isEnd()) {
        end--;
      }
      int comma = source.extent();
      while (comma < end && comma < source.extent() + 25 && !passage.item(comma).isComma()) {
        comma++;
      }
      if (i == start) {
        if (comma + 1 < end && isContent(comma + 1, end)) {
          add(List.of(span(comma + 1, end)), cue(i), source, "according to");
        }
      } else {
        int until = passage.item(i - 1).isComma() ? i - 1 : i;
        if (isContent(start, until)) {
          add(List.of(span(start, until)), cue(i), source, "according to");
        }
      }
    }

    private Span cue(int i) {
      return new Span(passage.item(i).span().start(), passage.item(i + 1).span().end());
    }

    /** Enough words, and not for the greater part in marks: that is direct or mixed. */
    private boolean isContent(int from, int until) {
      if (until - from < FEWEST_ITEMS || until - from > LONGEST) {
        return false;
      }
      int quoted = 0;
      for (int i = from; i < until; i++) {
        quoted += passage.item(i).isQuote() ? passage.item(i).span().length() : 0;
      }
      return 2 * quoted < span(from, until).length();
    }

    private boolean isSign(Item item) {
      return item.isEnd()
          || item.isComma()
          || item.isDash()
          || item.isQuote()
          || ";:)".contains(item.word());
    }

    private Span span(int from, int until) {
      return new Span(passage.item(from).span().start(), passage.item(until - 1).span().end());
    }

    private void add(List<Span> parts, Span cue, @Nullable Phrase subject, String rule) {
      if (subject != null) {
        Candidate speaker =
            new Candidate(
                passage.paragraph(), subject, passage.span(subject), Candidate.Origin.HERE);
        found.add(new Reported(List.copyOf(parts), cue, speaker, rule));
      }
    }
  }
}
