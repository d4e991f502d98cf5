package org.dateline.language.quote.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Mention;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.speaker.SpeakerCandidate;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.Sourcing;
import org.dateline.lexicon.Language;

/**
 * Resolves the expression beside a quotation to the name it stands for: a name to itself, "he" and
 * "she" to their antecedent, "the NATO leader" to the person so described. Works from the start of
 * the text to its end: to later pronouns, a resolved pronoun is a mention of its antecedent.
 */
public final class NameResolver {
  private static final Set<String> HIM = Language.ENGLISH.words("speech/him");
  private static final Set<String> HER = Language.ENGLISH.words("speech/her");

  private final Layout layout;
  private final MentionsByPlace mentions;
  private final SpeechLexicon lexicon;
  private final People people;
  private final LabelledOffices holders;
  private final UnnamedPeople unnamed;
  private final Antecedents antecedents = new Antecedents();
  private final NamedBodies bodies;
  private final OnlyPerson only;
  private final Map<Long, Integer> resolved = new HashMap<>();

  public NameResolver(Layout layout, List<Mention> mentions, SpeechLexicon lexicon) {
    this.layout = layout;
    this.mentions = new MentionsByPlace(mentions);
    this.lexicon = lexicon;
    this.people = People.of(layout, mentions, lexicon);
    this.unnamed = new UnnamedPeople(lexicon);
    this.bodies = new NamedBodies(mentions, lexicon);
    this.only = new OnlyPerson(lexicon);
    this.holders = new LabelledOffices(layout.text(), mentions);
    for (Passage passage : layout.passages()) {
      read(passage);
    }
  }

  /** Index of the mention that names the speaker, -1 when no name is known. */
  public int mention(SpeakerCandidate candidate) {
    NounPhrase phrase = candidate.phrase();
    if (phrase == null) {
      String label = candidate.span().in(layout.text());
      Person person = people.labelled(label);
      return person == null ? holders.mention(label) : person.mention;
    }
    Passage passage = layout.passages().get(candidate.paragraph());
    int found = resolved.getOrDefault(key(passage, phrase), -1);
    boolean owner = found < 0 && phrase.isName() && phrase.possessive();
    return owner ? mentions.at(passage.head(phrase).span().start()) : found;
  }

  private static Long key(Passage passage, NounPhrase phrase) {
    return ((long) passage.paragraph() << 32) | phrase.index();
  }

  private void read(Passage passage) {
    boolean[] subjects = new boolean[passage.phrases().size()];
    boolean[] speak = new boolean[passage.phrases().size()];
    for (Cue cue : layout.cues(passage)) {
      if (cue.subject() != null) {
        subjects[cue.subject().index()] = true;
        speak[cue.subject().index()] |= cue.strength() == SpeechLexicon.Strength.CORE;
      }
    }
    for (NounPhrase phrase : passage.phrases()) {
      speak[phrase.index()] |= Sourcing.isSource(passage, phrase);
      subjects[phrase.index()] |= opensSentence(passage, phrase) || speak[phrase.index()];
      int found = resolve(passage, phrase, speak[phrase.index()], subjects[phrase.index()]);
      if (found < 0 && phrase.person()) {
        possessor(passage, phrase);
      }
      Person somebody =
          found >= 0
              ? null
              : unnamed.of(passage, phrase, speak[phrase.index()], subjects[phrase.index()]);
      if (somebody != null) {
        antecedents.add(somebody, passage, phrase.from(), true);
      }
      if (found < 0) {
        bodies.addInside(passage, phrase, mentions);
        only.add(passage, phrase);
      }
      if (found >= 0) {
        resolved.put(key(passage, phrase), found);
        note(passage, phrase, found, subjects[phrase.index()]);
      }
    }
  }

  /** Notes somebody or a body for the pronouns and descriptions after it. */
  private void note(Passage passage, NounPhrase phrase, int found, boolean subject) {
    Person person = people.of(found);
    if (person == null) {
      bodies.add(found, passage, phrase, subject);
      if (subject) {
        antecedents.addBody(found, passage, phrase.from());
      }
      return;
    }
    if (phrase.isName() && InsertedCue.isAt(passage, phrase, lexicon)) {
      antecedents.report(passage, phrase.from());
    }
    antecedents.add(person, passage, phrase.from(), subject);
  }

  /**
   * True if a sentence begins with the phrase, and so is about it, whether or not the verb was
   * found.
   */
  private static boolean opensSentence(Passage passage, NounPhrase phrase) {
    return phrase.from() == passage.sentenceStart(passage.sentenceOf(phrase.from()));
  }

  /**
   * Notes whom a phrase names inside, as in "Sherman's team": a pronoun after it may mean that
   * person.
   */
  private void possessor(Passage passage, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      int at = passage.item(i).isPerson() ? mentions.at(passage.item(i).span().start()) : -1;
      Person person = at < 0 ? null : people.of(at);
      if (person != null) {
        antecedents.add(person, passage, i, false);
        return;
      }
    }
  }

  private int resolve(Passage passage, NounPhrase phrase, boolean speaks, boolean acts) {
    // "Holder said": the tagger took the surname for a common noun
    boolean lone =
        phrase.kind() == NounPhrase.PhraseKind.NOMINAL && phrase.to() == phrase.from() + 1;
    if (lone && mentions.at(passage.head(phrase).span().start()) >= 0) {
      return name(passage, phrase);
    }
    return switch (phrase.kind()) {
      case NAME -> acts ? orEpithet(name(passage, phrase), passage, phrase) : name(passage, phrase);
      case PRONOUN -> pronoun(passage, phrase, speaks, acts);
      case NOMINAL ->
          acts ? orEpithet(nominal(passage, phrase), passage, phrase) : nominal(passage, phrase);
      case RELATIVE -> -1;
    };
  }

  /**
   * The mention that was found, else the person named just before, whom "the striker" may mean
   * where no role fits.
   */
  private int orEpithet(int found, Passage passage, NounPhrase phrase) {
    if (found >= 0) {
      return found;
    }
    boolean one = phrase.kind() == NounPhrase.PhraseKind.NOMINAL && !isMany(passage.head(phrase));
    int beside = one ? beside(passage, phrase) : -1; // "said the skipper, Ray Coles"
    if (beside >= 0) {
      return beside;
    }
    Person.Gender gender = Epithets.gender(passage, phrase, lexicon);
    Person person =
        gender == null
            ? only.of(passage, phrase, antecedents)
            : antecedents.epithet(passage, phrase.from(), gender);
    return person == null ? -1 : person.mention;
  }

  private int name(Passage passage, NounPhrase phrase) {
    int head = passage.head(phrase).span().start();
    int at = mentions.at(head);
    if (at >= 0) {
      return at;
    }
    Person person = people.named(passage.head(phrase).word());
    if (person != null) {
      return person.mention;
    }
    // a role in capitals beside the name: "the Secretary of State, Wendy Sherman"
    int beside = apposition(passage, phrase);
    return beside >= 0 ? beside : described(passage, phrase);
  }

  private int nominal(Passage passage, NounPhrase phrase) {
    int beside = apposition(passage, phrase);
    int found = beside >= 0 ? beside : described(passage, phrase);
    return found >= 0 ? found : bodies.described(passage, phrase);
  }

  /** The name between commas after a role, or before it. */
  private int apposition(Passage passage, NounPhrase phrase) {
    Item head = passage.head(phrase);
    boolean many = isMany(head);
    boolean role = lexicon.roles().contains(head.lemma());
    if (many || !role) {
      return many || !lexicon.people().contains(head.lemma()) ? -1 : beside(passage, phrase);
    }
    int within = person(passage, phrase);
    NounPhrase left =
        phrase.from() > 1 && passage.item(phrase.from() - 1).isComma()
            ? passage.phraseAt(phrase.from() - 2)
            : null;
    if (within < 0 && left != null && passage.head(left).isPerson() && !left.possessive()) {
      return mentions.at(passage.head(left).span().start());
    }
    int comma = phrase.extent();
    if (within >= 0 || !passage.has(comma) || !passage.item(comma).isComma()) {
      return within >= 0 ? within : beside(passage, phrase);
    }
    NounPhrase name = passage.phraseFrom(comma + 1);
    if (name != null && name.person() && passage.head(name).isPerson()) {
      return mentions.at(passage.head(name).span().start());
    }
    int run = name == null ? -1 : person(passage, name);
    return run >= 0 ? run : beside(passage, phrase);
  }

  private int beside(Passage passage, NounPhrase phrase) {
    NounPhrase name = new NameBeside(passage).of(phrase);
    return name == null ? -1 : mentions.at(passage.head(name).span().start());
  }

  /**
   * The person whom a title runs into: in "Secretary of State Wendy Sherman" the chunk after "of"
   * ends in her name.
   */
  private int person(Passage passage, NounPhrase phrase) {
    for (int p = phrase.index() + 1; p < passage.phrases().size(); p++) {
      NounPhrase inner = passage.phrases().get(p);
      if (inner.from() >= phrase.extent()) {
        break;
      }
      boolean ofAnother = isTitled(passage.item(inner.from())); // "an aide to Governor Jane Roe"
      if (!ofAnother && passage.head(inner).isPerson() && !passage.item(inner.from()).isPerson()) {
        return mentions.at(passage.head(inner).span().start());
      }
    }
    NounPhrase next = passage.phraseFrom(phrase.extent());
    return next != null && next.person() && passage.head(next).isPerson() && !phrase.possessive()
        ? mentions.at(passage.head(next).span().start())
        : -1;
  }

  private boolean isTitled(Item first) {
    String word = first.lower().replace(".", "");
    return lexicon.roles().contains(first.lemma()) || lexicon.honorifics().contains(word);
  }

  private static boolean isMany(Item head) {
    return head.tag().equals("NNS") || head.tag().equals("NNPS");
  }

  private int described(Passage passage, NounPhrase phrase) {
    Person person = Roles.described(passage, phrase, antecedents.recent(), lexicon);
    return person == null ? -1 : person.mention;
  }

  private static Person.Gender genderOf(String pronoun) {
    if (HIM.contains(pronoun)) {
      return Person.Gender.MALE;
    }
    return HER.contains(pronoun) ? Person.Gender.FEMALE : Person.Gender.UNKNOWN;
  }

  private int pronoun(Passage passage, NounPhrase phrase, boolean speaks, boolean acts) {
    if (passage.head(phrase).lower().equals("it")) {
      boolean empty = passage.has(phrase.to()) && passage.item(phrase.to()).lemma().equals("be");
      return empty ? -1 : antecedents.body(passage, phrase.from());
    }
    Person.Gender gender = genderOf(passage.head(phrase).lower());
    if (gender == Person.Gender.UNKNOWN) {
      return -1;
    }
    Person actor = speaks ? antecedents.speaker(passage, phrase.from(), gender) : null;
    Person person = actor == null ? antecedents.of(passage, phrase, gender) : actor;
    boolean first =
        acts
            && person != null
            && person.gender() == Person.Gender.UNKNOWN
            && !people.isSaidByAnother(passage, phrase);
    if (person != null && (speaks || first)) {
      person.isCalled(gender); // who is once "he" is not "she" later
    }
    return person == null ? -1 : person.mention;
  }
}
