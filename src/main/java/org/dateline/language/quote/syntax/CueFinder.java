package org.dateline.language.quote.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verbs of a passage and their subjects by tokens alone: a parse of sentences that hold
 * long quotations is wrong more often. The time is linear in the passage.
 */
final class CueFinder {
  private final SpeechLexicon lexicon;

  CueFinder(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All verbs that can have a subject, in order. */
  List<Cue> find(Passage passage) {
    SubjectFinder subjects = new SubjectFinder(passage, lexicon);
    Supposition supposition = new Supposition(passage, lexicon);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      if (isVerb(passage, i) && !isAuxiliary(passage, i)) {
        SubjectFinder.Subject subject = subjects.of(i);
        SpeechLexicon.Strength strength = strength(passage, i);
        NounPhrase agent = strength == SpeechLexicon.Strength.OTHER ? null : agent(passage, i);
        NounPhrase speaker = agent != null ? agent : subject.phrase();
        cues.add(
            new Cue(
                i,
                strength,
                speaker,
                agent != null ? SubjectRoute.AGENT : subject.how(),
                agent == null && isPassive(passage, i),
                Negation.isNegated(passage, i, speaker)
                    ? Factuality.UNSAID
                    : supposition.of(i, subject)));
      }
    }
    return cues;
  }

  private SpeechLexicon.Strength strength(Passage passage, int verb) {
    SpeechLexicon.Strength strength = lexicon.strength(passage.item(verb).lemma());
    boolean putsIt =
        passage.item(verb).lemma().equals("put")
            && passage.has(verb + 1)
            && passage.item(verb + 1).lower().equals("it");
    return putsIt ? SpeechLexicon.Strength.SAY : strength;
  }

  /** The agent of a passive verb: "Called by X “a disgrace”"; null for none. */
  private @Nullable NounPhrase agent(Passage passage, int verb) {
    boolean by =
        passage.item(verb).tag().equals("VBN")
            && passage.has(verb + 2)
            && passage.item(verb + 1).lower().equals("by")
            && !(verb > 0 && passage.item(verb - 1).lower().equals("as")); // who relays it
    NounPhrase agent = by ? passage.phraseFrom(verb + 2) : null;
    return agent != null && !agent.possessive() && lexicon.canSpeak(passage, agent) ? agent : null;
  }

  /** Taggers take "said" after a quotation for an adjective now and then. */
  private static boolean isVerb(Passage passage, int i) {
    Item item = passage.item(i);
    // "so-called", "US-backed"
    boolean compound =
        i > 0 && item.tag().equals("VBN") && passage.item(i - 1).tag().equals("HYPH");
    return (item.isVerb() && !compound && passage.phraseAt(i) == null)
        || (i > 0 && passage.item(i - 1).isQuote() && item.lower().equals("said"));
  }

  static boolean isAuxiliary(Passage passage, int i) {
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

  /** True for the short form of "has", which is tagged like that of "is": "He's said it before". */
  private static boolean hasSaid(Passage passage, int auxiliary, int verb) {
    String word = passage.item(auxiliary).lower();
    return (word.equals("'s") || word.equals("’s"))
        && passage.item(verb).lemma().equals("say")
        && !(passage.has(verb + 1) && passage.item(verb + 1).tag().equals("TO"));
  }

  private static boolean isPassive(Passage passage, int i) {
    if (!passage.item(i).tag().equals("VBN") && !passage.item(i).tag().equals("VBD")) {
      return false;
    }
    for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
      Item item = passage.item(j);
      if (item.lemma().equals("be") || item.lemma().equals("get")) {
        return !hasSaid(passage, j, i);
      }
      if (!item.isAdverb()) {
        return false;
      }
    }
    return false;
  }
}
