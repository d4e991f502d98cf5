package org.dateline.language.quote.speaker;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.passage.SpeechLexicon.Strength;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;

/**
 * Marks that hold a title, a name or a word as a word beyond doubt. The ranker alone would miss
 * them: it learnt from political news, where nearly everything in marks is speech.
 */
final class NotSpeech {
  static final int FEW = 5;
  private static final int LONGEST_OBJECT = 4;

  private static final Set<String> NAMED = Language.ENGLISH.words("speech/named");
  private static final Set<String> VERDICTS = Language.ENGLISH.words("speech/verdict");
  private static final Set<String> NAMED_AS = Language.ENGLISH.words("speech/named-as");
  private static final Set<String> NICKNAMES = Language.ENGLISH.words("speech/nickname");
  private static final Set<String> NAMING = Language.ENGLISH.words("speech/giving-a-name");

  /** Fewest words in capitals that make a heading. */
  private static final int HEADING = 3;

  private final Scene scene;
  private final Passage passage;
  private final SpeechLexicon lexicon;

  NotSpeech(Scene scene, SpeechLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
    passage = scene.passage;
  }

  /** A few words in lower case, with no verb of saying by them: a scare quote as likely as not. */
  boolean isLikely() {
    return scene.words() <= FEW
        && scene.first == FirstLetter.LOWER
        && !scene.ownCue()
        && !isVerdict();
  }

  /** "Olsen called it “a disgrace”": what somebody calls a thing is their word. */
  boolean isVerdict() {
    Cue cue = Layout.lastBefore(scene.layout.cues(passage), scene.at);
    NounPhrase subject = cue == null ? null : cue.subject();
    return cue != null
        && subject != null
        && cue.verb() >= scene.at - LONGEST_OBJECT
        && cue.strength() == Strength.MIXED
        && cue.hasSpeaker()
        && lexicon.canSpeak(passage, subject);
  }

  boolean isCertain() {
    if (isByline() || isBelowHeading()) {
      return true;
    }
    if (scene.at == 0) {
      return false;
    }
    Item before = passage.item(scene.at - 1);
    return before.lower().equals("so-called")
        || isName(before)
        || namesAs(before)
        || (scene.isTitleCase() && (isApposition(before) || governs(before)))
        || isWork(before)
        || isGloss(before)
        || isNamed(before);
  }

  /** “Harbour at Dusk,” by Marta Olsen: the title of what somebody made. */
  private boolean isByline() {
    int by = scene.at + 1;
    boolean opens = scene.at == 0 || passage.item(scene.at - 1).isDash() || scene.isTitleCase();
    NounPhrase maker = passage.phraseFrom(by + 1);
    return opens
        && passage.has(by)
        && passage.item(by).lower().equals("by")
        && maker != null
        && maker.isName()
        && !scene.ownCue();
  }

  /** WHO PAYS FOR THE QUAY “The council met on Friday ...”: a heading is no speaker. */
  private boolean isBelowHeading() {
    int words = 0;
    String text = scene.layout.text();
    for (Item item : passage.items()) {
      String asItStands = item.isQuote() ? "" : item.span().in(text); // its word has its case back
      if (asItStands.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      words += !asItStands.isEmpty() && Character.isUpperCase(asItStands.codePointAt(0)) ? 1 : 0;
    }
    String inside = scene.stretch.inside().in(text);
    return words >= HEADING && inside.chars().anyMatch(Character::isLowerCase);
  }

  /** "the film “Dusk”", "the podcast, “Quay Talk”", "the nickname “Big Ted”". */
  private boolean isWork(Item before) {
    Item noun = before.isComma() && scene.at > 1 ? passage.item(scene.at - 2) : before;
    return noun.isNoun()
        && scene.first != FirstLetter.LOWER
        && (lexicon.works().contains(noun.lemma())
            || (noun.equals(before) && NICKNAMES.contains(noun.lemma())));
  }

  /** "Latin for “the quay”". */
  private boolean isGloss(Item before) {
    return before.lower().equals("for")
        && scene.at > 2
        && passage.item(scene.at - 2).isProper()
        && (passage.item(scene.at - 3).isComma()
            || passage.item(scene.at - 3).lemma().equals("be"));
  }

  /** "a film called “X”", "a doll, nicknamed “X”": a participle after its noun. */
  private boolean isName(Item before) {
    // "the plan, called “a risk” by some": what is called so is often a verdict
    boolean comma =
        scene.at > 2 && passage.item(scene.at - 2).isComma() && !VERDICTS.contains(before.lower());
    NounPhrase noun = passage.phraseAt(scene.at - (comma ? 3 : 2));
    return before.tag().equals("VBN")
        && NAMED.contains(before.lower())
        && noun != null
        && !noun.isPronoun()
        && !noun.isName()
        && noun.kind() != NounPhrase.Kind.RELATIVE;
  }

  /** "known as “X”". */
  private boolean namesAs(Item before) {
    return scene.at > 1
        && before.lower().equals("as")
        && NAMED_AS.contains(passage.item(scene.at - 2).lower());
  }

  /** "farmers nicknamed the tax “X”": the verb's object stands before the marks. */
  private boolean isNamed(Item before) {
    NounPhrase object = passage.phraseAt(scene.at - 1);
    return object != null
        && object.from() > 0
        && !before.isQuote()
        && NAMING.contains(passage.item(object.from() - 1).lemma());
  }

  /** "on ABC's “Good Morning Harbour”", "a copy of “The Salt Road”". */
  private static boolean governs(Item before) {
    return switch (before.tag()) {
      case "POS", "DT", "PRP$" -> true;
      case "IN" -> !before.lower().equals("that") && !before.lower().equals("as");
      default -> false;
    };
  }

  /** "Her novel, “The Salt Road,” sold": between commas, and nobody says it. */
  private boolean isApposition(Item before) {
    boolean end = scene.at + 1 >= passage.size();
    boolean verb = !end && passage.item(scene.at + 1).isFinite();
    NounPhrase noun = before.isComma() ? passage.phraseAt(scene.at - 2) : null;
    return noun != null
        && scene.mark == ClosingMark.COMMA
        && verb
        && noun.kind() == NounPhrase.Kind.NOMINAL
        && (scene.nearestBehind == null || scene.nearestBehind.strength() != Strength.CORE);
  }
}
