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
 * Recognizes quote marks that hold no speech beyond doubt: a title, a name or a word as a word. The
 * ranker alone would miss them: it learnt from political news, where nearly everything in marks is
 * speech.
 */
final class NotSpeech {
  static final int FEW = 5;
  private static final int LONGEST_OBJECT = 4;
  private static final int LONGEST_CLAUSE = 8;

  private static final Set<String> NAMED = Language.ENGLISH.words("speech/named");
  private static final Set<String> VERDICTS = Language.ENGLISH.words("speech/verdict");
  private static final Set<String> NAMED_AS = Language.ENGLISH.words("speech/named-as");
  private static final Set<String> NICKNAMES = Language.ENGLISH.words("speech/nickname");
  private static final Set<String> NAMING = Language.ENGLISH.words("speech/giving-a-name");

  private static final Set<String> WORDS = Language.ENGLISH.words("speech/noun-for-a-word");
  private static final Set<String> USING = Language.ENGLISH.words("speech/using-a-word");

  private static final Set<String> PREDICATE = Language.ENGLISH.words("speech/of-predicate");

  /** Fewest words in capitals that make a heading. */
  private static final int HEADING = 3;

  private final QuoteContext context;
  private final Passage passage;
  private final SpeechLexicon lexicon;

  NotSpeech(QuoteContext context, SpeechLexicon lexicon) {
    this.context = context;
    this.lexicon = lexicon;
    passage = context.passage;
  }

  /** A few words in lower case, with no verb of saying by them: a scare quote as likely as not. */
  boolean isLikely() {
    return context.words() <= FEW
        && context.first == FirstLetter.LOWER
        && !context.ownCue()
        && !isVerdict();
  }

  /**
   * True if the marks hold what somebody says a thing is or does: "Olsen called it “a disgrace”",
   * "said that it was “a disgrace”", "said it had “saved the town”".
   */
  boolean isVerdict() {
    Cue last = Layout.lastBefore(context.layout.cues(passage), context.at);
    boolean called =
        last != null
            && last.verb() >= context.at - LONGEST_OBJECT
            && last.strength() == Strength.MIXED;
    Cue said = context.nearestBefore;
    boolean being =
        said != null
            && said.verb() >= context.at - LONGEST_CLAUSE
            && isOfPredicate(passage.item(context.at - 1));
    Cue cue = called ? last : being ? said : null;
    NounPhrase subject = cue == null ? null : cue.subject();
    return cue != null && subject != null && cue.hasSpeaker() && lexicon.canSpeak(passage, subject);
  }

  /** True for a word whose predicate the marks hold: "was", "had", "would", "to". */
  private static boolean isOfPredicate(Item before) {
    return PREDICATE.contains(before.lemma()) || before.tag().equals("MD");
  }

  boolean isCertain() {
    if (isByline() || isBelowHeading() || isOnThing()) {
      return true;
    }
    if (context.at == 0) {
      return false;
    }
    Item before = passage.item(context.at - 1);
    return isSoCalled(before)
        || isWordAsWord(before)
        || isName(before)
        || namesAs(before)
        || (context.isTitleCase() && (isApposition(before) || governs(before)))
        || isWork(before)
        || isGloss(before)
        || isNamed(before);
  }

  /** True behind "so-called", which the tagger takes for one word or for three. */
  private boolean isSoCalled(Item before) {
    boolean parted =
        context.at > 2
            && before.lower().equals("called")
            && passage.item(context.at - 2).tag().equals("HYPH")
            && passage.item(context.at - 3).lower().equals("so");
    return parted || before.lower().equals("so-called");
  }

  /**
   * True for a word that is spoken of, "the term “quay” is older", and that nobody is told to use:
   * not in "she used the term “quay”".
   */
  private boolean isWordAsWord(Item before) {
    NounPhrase noun = WORDS.contains(before.lemma()) ? passage.phraseAt(context.at - 1) : null;
    boolean bare =
        noun != null
            && passage.item(noun.from()).lower().equals("the")
            && context.words() <= FEW
            && passage.items().subList(noun.from(), noun.to()).stream()
                .noneMatch(item -> item.tag().equals("POS"));
    if (!bare || noun == null) {
      return false;
    }
    int above = noun.from() - 1;
    boolean of = above > 0 && passage.item(above).lower().equals("of");
    return above < 0 || !USING.contains(passage.item(of ? above - 1 : above).lemma());
  }

  /** True for the title of what somebody made: “Harbour at Dusk,” by Marta Olsen. */
  private boolean isByline() {
    int by = context.at + 1;
    boolean opens =
        context.at == 0 || passage.item(context.at - 1).isDash() || context.isTitleCase();
    NounPhrase maker = passage.phraseFrom(by + 1);
    return opens
        && passage.has(by)
        && passage.item(by).lower().equals("by")
        && maker != null
        && maker.isName()
        && !context.ownCue();
  }

  /** True for the words on a thing or the title of a work before its noun: a “wet paint” sign. */
  private boolean isOnThing() {
    Item noun = passage.has(context.at + 1) ? passage.item(context.at + 1) : null;
    boolean governed = context.at > 0 && governs(passage.item(context.at - 1));
    return noun != null
        && noun.isNoun()
        && context.words() <= FEW
        && (lexicon.inscriptions().contains(noun.lemma())
            || (context.isTitleCase() && governed && lexicon.works().contains(noun.lemma())));
  }

  /**
   * True if the paragraph is a heading beside the quotation, which is no speaker: WHO PAYS FOR THE
   * QUAY “The council met on Friday ...”; not MAYOR OLSEN: “...”
   */
  private boolean isBelowHeading() {
    boolean announced = context.at > 0 && passage.item(context.at - 1).word().equals(":");
    if (announced && context.pick != null && context.pick.phrase().person()) {
      return false;
    }
    int words = 0;
    String text = context.layout.text();
    for (Item item : passage.items()) {
      String asItStands = item.isQuote() ? "" : item.span().in(text); // its word has its case back
      if (asItStands.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      words += !asItStands.isEmpty() && Character.isUpperCase(asItStands.codePointAt(0)) ? 1 : 0;
    }
    String inside = context.stretch.inside().in(text);
    return words >= HEADING && inside.chars().anyMatch(Character::isLowerCase);
  }

  /**
   * True behind the noun of a work or nickname: "the film “Dusk”", "the podcast, “Quay Talk”", "the
   * nickname “Big Ted”".
   */
  private boolean isWork(Item before) {
    Item noun = before.isComma() && context.at > 1 ? passage.item(context.at - 2) : before;
    return noun.isNoun()
        && context.first != FirstLetter.LOWER
        && (lexicon.works().contains(noun.lemma())
            || (noun.equals(before) && NICKNAMES.contains(noun.lemma())));
  }

  /** True for a word that is explained: "Latin for “the quay”". */
  private boolean isGloss(Item before) {
    return before.lower().equals("for")
        && context.at > 2
        && passage.item(context.at - 2).isProper()
        && (passage.item(context.at - 3).isComma()
            || passage.item(context.at - 3).lemma().equals("be"));
  }

  /**
   * True behind a participle that names the noun before it: "a film called “X”", "a doll, nicknamed
   * “X”".
   */
  private boolean isName(Item before) {
    // "the plan, called “a risk” by some": what is called so is often a verdict
    boolean comma =
        context.at > 2
            && passage.item(context.at - 2).isComma()
            && !VERDICTS.contains(before.lower());
    NounPhrase noun = passage.phraseAt(context.at - (comma ? 3 : 2));
    return before.tag().equals("VBN")
        && NAMED.contains(before.lower())
        && noun != null
        && !noun.isPronoun()
        && !noun.isName()
        && noun.kind() != NounPhrase.PhraseKind.RELATIVE;
  }

  /** True behind a participle and "as": "known as “X”". */
  private boolean namesAs(Item before) {
    return context.at > 1
        && before.lower().equals("as")
        && NAMED_AS.contains(passage.item(context.at - 2).lower());
  }

  /** True behind the object of a verb that names: "farmers nicknamed the tax “X”". */
  private boolean isNamed(Item before) {
    NounPhrase object = passage.phraseAt(context.at - 1);
    return object != null
        && object.from() > 0
        && !before.isQuote()
        && NAMING.contains(passage.item(object.from() - 1).lemma());
  }

  /**
   * True for a word that governs a noun: "on ABC's “Good Morning Harbour”", "a copy of “The Salt
   * Road”".
   */
  private static boolean governs(Item before) {
    return switch (before.tag()) {
      case "POS", "DT", "PRP$" -> true;
      case "IN" -> !before.lower().equals("that") && !before.lower().equals("as");
      default -> false;
    };
  }

  /** True between commas where nobody says it: "Her novel, “The Salt Road,” sold". */
  private boolean isApposition(Item before) {
    boolean end = context.at + 1 >= passage.size();
    boolean verb = !end && passage.item(context.at + 1).isFinite();
    NounPhrase noun = before.isComma() ? passage.phraseAt(context.at - 2) : null;
    return noun != null
        && context.mark == ClosingMark.COMMA
        && verb
        && noun.kind() == NounPhrase.PhraseKind.NOMINAL
        && (context.nearestAfter == null || context.nearestAfter.strength() != Strength.CORE);
  }
}
