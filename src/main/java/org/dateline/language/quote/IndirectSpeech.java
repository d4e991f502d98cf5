package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reported speech without marks: "X said (that) ...", "..., X said", "..., X said, ...", "X told Y
 * to ..." and "according to X". Verbs of saying only: what somebody wants, plans or believes is not
 * speech.
 */
final class IndirectSpeech {
  /** Of "Democrats, X said, applaud": what stands before the verb is no clause by itself. */
  private static final int SHORT = 5;

  private static final int FEWEST = 3;

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
    private final ReportedClause clause;
    private final List<Reported> found;
    private int taken = -1;

    Search(Layout layout, Passage passage, List<Reported> found) {
      this.passage = passage;
      this.cues = layout.cues(passage);
      this.clause = new ReportedClause(passage, cues, lexicon);
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
          Math.min(
              clause.end(cue.verb(), passage.sentenceEnd(sentence)),
              cue.verb() + ReportedClause.LONGEST);
      int tagStart = Math.min(cue.verb(), subject.from());
      int tagEnd = Math.max(cue.verb() + 1, subject.from() > cue.verb() ? subject.extent() : 0);
      int afterTag = clause.skipAdjuncts(tagEnd, end);
      boolean closed = afterTag >= end || ReportedClause.isSign(passage.item(afterTag));
      if (!closed && subject.from() < cue.verb()) {
        following(cue, subject, afterTag, end);
      } else if (closed && tagStart > start && passage.item(tagStart - 1).isComma()) {
        trailing(cue, subject, start, tagStart - 1, afterTag, end);
      } else if (closed
          && afterTag + 1 < end
          && passage.item(afterTag).isComma()
          && (tagStart == start || isAsClause(start, tagStart))) {
        behindComma(cue, subject, afterTag + 1, end);
      }
    }

    private void trailing(Cue cue, Phrase subject, int start, int comma, int afterTag, int end) {
      Item first = passage.item(start);
      if (first.tag().equals("VBN") || first.lower().equals("asked")) {
        return; // "Asked whether ..., he said"
      }
      int before = comma - start;
      boolean fragment = before < FEWEST || (before < SHORT && !clause.hasVerb(start, comma));
      boolean goesOn =
          afterTag + 1 < end
              && passage.item(afterTag).isComma()
              && clause.isContent(afterTag + 1, end)
              && !passage.item(afterTag + 1).tag().equals("VBG")
              && !passage.item(afterTag + 1).tag().startsWith("W")
              && (fragment || passage.phraseAt(afterTag + 1) == null);
      if (fragment ? !goesOn : !clause.isContent(start, comma)) {
        return;
      }
      List<Span> parts = new ArrayList<>();
      parts.add(span(start, comma));
      if (goesOn) {
        taken = fragment ? end - 1 : taken;
        parts.add(span(afterTag + 1, end));
      }
      add(parts, cueSpan(cue), subject, goesOn ? "reported around" : "reported before");
    }

    private void following(Cue cue, Phrase subject, int from, int end) {
      boolean order = ReportedClause.takesObject(passage.item(cue.verb()).lemma()) && isOrder(from);
      if (!(order || clause.opens(cue.verb(), from, end)) || !clause.isContent(from, end)) {
        return;
      }
      taken = end - 1;
      boolean that = passage.item(from).lower().equals("that");
      String rule = order ? "told to" : that ? "said that" : "said";
      add(List.of(span(from, end)), cueSpan(cue), subject, rule);
    }

    /** "told them (not) to leave". */
    private boolean isOrder(int i) {
      int to = passage.item(i).lower().equals("not") ? i + 1 : i;
      return passage.has(to + 1)
          && passage.item(to).lower().equals("to")
          && passage.item(to + 1).isVerb();
    }

    /** "As X noted, ...", "X said, ...". */
    private boolean isAsClause(int start, int tagStart) {
      return tagStart == start + 1 && passage.item(start).lower().equals("as");
    }

    private void behindComma(Cue cue, Phrase subject, int from, int end) {
      if (clause.isContent(from, end) && clause.hasVerb(from, end)) {
        taken = end - 1;
        add(List.of(span(from, end)), cueSpan(cue), subject, "said, comma");
      }
    }

    private void accordingTo(int i) {
      Phrase source = Sourcing.source(passage, i);
      if (source == null || i <= taken) {
        return;
      }
      int sentence = passage.sentenceOf(i);
      int start = passage.sentenceStart(sentence);
      int end = passage.sentenceEnd(sentence);
      while (end > i && passage.item(end - 1).isEnd()) {
        end--;
      }
      Span cue =
          new Span(
              passage.item(i).span().start(),
              passage.item(i + Sourcing.length(passage, i) - 1).span().end());
      if (i == start) {
        int comma = source.extent();
        while (comma < end && comma < source.extent() + 25 && !passage.item(comma).isComma()) {
          comma++;
        }
        if (comma + 1 < end && clause.isContent(comma + 1, end)) {
          add(List.of(span(comma + 1, end)), cue, source, "according to");
        }
      } else {
        int until = passage.item(i - 1).isComma() ? i - 1 : i;
        if (clause.isContent(start, until)) {
          add(List.of(span(start, until)), cue, source, "according to");
        }
      }
    }

    private Span cueSpan(Cue cue) {
      return passage.item(cue.verb()).span();
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
