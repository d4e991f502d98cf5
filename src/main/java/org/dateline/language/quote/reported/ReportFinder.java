package org.dateline.language.quote.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Coordination;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.MainClause;
import org.dateline.language.quote.syntax.Relatives;
import org.dateline.language.quote.syntax.Sourcing;
import org.dateline.language.quote.syntax.SubjectRoute;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * The places of a passage where somebody may be reported: "X said (that) ...", "..., X said", "...,
 * X said, ...", "X told Y to ..." and "according to X". Verbs of saying only: what somebody wants,
 * plans or believes is not speech.
 */
public final class ReportFinder {
  private static final Set<String> UPON = Language.ENGLISH.words("grammar/upon");
  private static final Set<String> OPENING_ORDER = Language.ENGLISH.words("grammar/opening-order");
  private static final Set<String> INDEFINITE =
      Language.ENGLISH.words("grammar/indefinite-article");

  private final SpeechLexicon lexicon;

  public ReportFinder(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The reports in the order of their cues. */
  public List<Report> find(Layout layout, Passage passage) {
    List<Report> reports = new ArrayList<>();
    MainClause main = new MainClause(passage);
    int next = 0;
    for (Cue cue : layout.cues(passage)) {
      for (; next < cue.verb(); next++) {
        add(sourced(passage, main, next), reports);
      }
      add(ofVerb(passage, main, cue), reports);
    }
    for (; next < passage.size(); next++) {
      add(sourced(passage, main, next), reports);
    }
    return reports;
  }

  private static void add(@Nullable Report report, List<Report> to) {
    if (report != null && !report.parses().isEmpty()) {
      to.add(report);
    }
  }

  private @Nullable Report ofVerb(Passage passage, MainClause main, Cue cue) {
    NounPhrase subject = cue.subject();
    if (!mayReport(passage, cue) || subject == null || addressesNobody(passage, cue.verb())) {
      return null;
    }
    Item verb = passage.item(cue.verb());
    ReportParses parses = new ReportParses(passage, main, lexicon, cue.verb());
    int width = callsOn(passage, cue.verb()) ? 2 : 1;
    int tagStart = Math.min(cue.verb(), subject.from());
    boolean inverted = subject.from() > cue.verb();
    Adjuncts adjuncts = new Adjuncts(passage, lexicon, parses.end());
    int after =
        adjuncts.afterTag(
            inverted ? Coordination.last(passage, subject, true).extent() : cue.verb() + width);
    if (orders(passage, cue.verb())) {
      if (!opensOrder(passage, after) || isOrderedThing(passage, cue.verb())) {
        return null;
      }
      // whom it is asked of belongs to what is asked now and then: the ranker decides
      parses.after(cue.verb() + width, false);
    }
    boolean what = Relatives.isWhat(passage, cue);
    if (what && passage.has(after + 1) && passage.item(after + 1).lower().equals("that")) {
      after++; // "what X said was that ..."
    }
    // "after what X said, Y left": the sentence does not say what X said
    boolean closed = parses.closes(after) && !what;
    if (!inverted) {
      parses.after(after, closed);
    }
    if (closed && !verb.tag().equals("VBG")) {
      parses.before(tagStart);
      parses.around(tagStart, after);
    }
    return new Report(passage, cue, cue.verb(), width, subject, after, parses.found());
  }

  private boolean mayReport(Passage passage, Cue cue) {
    Item verb = passage.item(cue.verb());
    return cue.hasSpeaker()
        && cue.how() != SubjectRoute.FRONTED
        && (lexicon.reporting().contains(verb.lemma()) || orders(passage, cue.verb()))
        && verb.tag().startsWith("V");
  }

  /** True for a verb that orders: "urged X to leave", "called on X to leave". */
  private boolean orders(Passage passage, int verb) {
    return lexicon.ordering().contains(passage.item(verb).lemma()) || callsOn(passage, verb);
  }

  private static boolean callsOn(Passage passage, int verb) {
    return passage.item(verb).lemma().equals("call")
        && passage.has(verb + 1)
        && UPON.contains(passage.item(verb + 1).lower());
  }

  /**
   * True if an order begins here, as in "asked the mayor to leave"; "asked the mayor for money" and
   * "asked whether" report nothing.
   */
  private static boolean opensOrder(Passage passage, int i) {
    return passage.has(i) && OPENING_ORDER.contains(passage.item(i).lower());
  }

  /**
   * True if nobody is told: in "Asked to leave" it is a wish of one's own, in "those told to go" a
   * passive.
   */
  private boolean addressesNobody(Passage passage, int verb) {
    Item next = passage.item(Math.min(verb + 1, passage.size() - 1));
    return (next.lower().equals("to") || next.lower().equals("not"))
        && (passage.item(verb).lemma().equals("tell") || orders(passage, verb));
  }

  /**
   * True if a thing is ordered, and nobody told: "Ordered pizza to eat", "ordered a study to find
   * the cause", not "ordered a fine to be paid".
   */
  private boolean isOrderedThing(Passage passage, int verb) {
    NounPhrase object = passage.phraseFrom(verb + 1);
    if (!passage.item(verb).lemma().equals("order") || object == null) {
      return false;
    }
    Item head = passage.head(object);
    Item first = passage.item(object.from());
    boolean oneOfMany = first.tag().startsWith("NN") || INDEFINITE.contains(first.lower());
    boolean passive =
        passage.has(object.extent() + 1) && passage.item(object.extent() + 1).lemma().equals("be");
    return object.kind() == NounPhrase.PhraseKind.NOMINAL
        && head.tag().equals("NN")
        && oneOfMany
        && !passive
        && !lexicon.canSpeak(passage, object);
  }

  private @Nullable Report sourced(Passage passage, MainClause main, int i) {
    NounPhrase source = Sourcing.source(passage, i);
    if (source == null) {
      return null;
    }
    ReportParses parses = new ReportParses(passage, main, lexicon, i);
    Adjuncts adjuncts = new Adjuncts(passage, lexicon, parses.end());
    int after = adjuncts.afterSource(Coordination.last(passage, source, true).extent());
    parses.after(after, true);
    if (i > passage.sentenceStart(passage.sentenceOf(i))) {
      parses.before(i);
      parses.around(i, after);
    }
    return new Report(passage, null, i, Sourcing.length(passage, i), source, after, parses.found());
  }
}
