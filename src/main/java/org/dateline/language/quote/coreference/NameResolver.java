package org.dateline.language.quote.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * From the expression beside a quotation to the name it stands for: the name itself, the antecedent
 * of "he" and "she", the person whom "the NATO leader" describes. Goes through the text once, so
 * that a resolved pronoun is a mention of its antecedent to the pronouns behind it.
 */
public final class NameResolver {
  /** How many people back an antecedent is sought. */
  private static final int REACH = 40;

  private static final int PARAGRAPHS = 4;

  /** How far back in the paragraph whoever acts may be the "he" who says something. */
  private static final int SENTENCES = 3;

  /** Whom an article names this often it is about: a pronoun further off may mean them. */
  private static final int OFTEN = 4;

  /** Whoever speaks and has no name: "an economist said". */
  private static final Person NOBODY = new Person("", "", -1);

  private static final Set<String> HIM = Language.ENGLISH.words("speech/him");
  private static final Set<String> HER = Language.ENGLISH.words("speech/her");
  private static final Set<String> INDEFINITE = Language.ENGLISH.words("speech/one-of-many");

  private final Layout layout;
  private final MentionsByPlace mentions;
  private final SpeechLexicon lexicon;
  private final People people;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<Long, Integer> resolved = new HashMap<>();

  private record Seen(Person person, int paragraph, int sentence, boolean subject) {}

  /** An organization or a country that does something. */
  private record Body(int mention, int paragraph, int sentence) {}

  private @Nullable Body body;

  public NameResolver(Layout layout, List<Mention> mentions, SpeechLexicon lexicon) {
    this.layout = layout;
    this.mentions = new MentionsByPlace(mentions);
    this.lexicon = lexicon;
    this.people = People.of(layout, mentions, lexicon);
    for (Passage passage : layout.passages()) {
      read(passage);
    }
  }

  /** Index of the mention that names the speaker, -1 when no name is known. */
  public int mention(SpeakerCandidate candidate) {
    NounPhrase phrase = candidate.phrase();
    if (phrase == null) {
      String label = candidate.span().in(layout.text());
      Person person = people.named(label.substring(label.lastIndexOf(' ') + 1));
      return person == null ? -1 : person.mention;
    }
    return resolved.getOrDefault(key(layout.passages().get(candidate.paragraph()), phrase), -1);
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
      subjects[phrase.index()] |= opensSentence(passage, phrase);
      int found = resolve(passage, phrase, speak[phrase.index()]);
      if (found < 0 && phrase.person()) {
        possessor(passage, phrase);
      }
      if (found < 0 && speak[phrase.index()] && isSomebody(passage, phrase)) {
        seen.add(new Seen(NOBODY, passage.paragraph(), passage.sentenceOf(phrase.from()), true));
      }
      if (found >= 0) {
        resolved.put(key(passage, phrase), found);
        Person person = people.of(found);
        boolean subject = subjects[phrase.index()];
        if (person != null) {
          seen.add(
              new Seen(person, passage.paragraph(), passage.sentenceOf(phrase.from()), subject));
        } else if (subject) {
          body = new Body(found, passage.paragraph(), passage.sentenceOf(phrase.from()));
        }
      }
    }
  }

  /** "An economist", "another": one person, whose name the text does not tell. */
  private boolean isSomebody(Passage passage, NounPhrase phrase) {
    boolean alone = phrase.from() == phrase.head();
    return INDEFINITE.contains(passage.item(phrase.from()).lower())
        && !phrase.person()
        && !passage.head(phrase).tag().equals("NNS")
        && (alone || lexicon.canSpeak(passage, phrase));
  }

  /** Whom a sentence begins with it is about, whether or not the verb was found. */
  private static boolean opensSentence(Passage passage, NounPhrase phrase) {
    return phrase.from() == passage.sentenceStart(passage.sentenceOf(phrase.from()));
  }

  /** "Sherman's team": who is named inside a phrase can be meant by a pronoun behind it. */
  private void possessor(Passage passage, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      int at = passage.item(i).isPerson() ? mentions.at(passage.item(i).span().start()) : -1;
      Person person = at < 0 ? null : people.of(at);
      if (person != null) {
        seen.add(new Seen(person, passage.paragraph(), passage.sentenceOf(i), false));
        return;
      }
    }
  }

  private int resolve(Passage passage, NounPhrase phrase, boolean speaks) {
    return switch (phrase.kind()) {
      case NAME ->
          speaks ? orEpithet(name(passage, phrase), passage, phrase) : name(passage, phrase);
      case PRONOUN -> pronoun(passage, phrase, speaks);
      case NOMINAL ->
          speaks ? orEpithet(nominal(passage, phrase), passage, phrase) : nominal(passage, phrase);
      case RELATIVE -> -1;
    };
  }

  /** "The striker said": whoever was named just before, where no role tells. */
  private int orEpithet(int found, Passage passage, NounPhrase phrase) {
    if (found >= 0) {
      return found;
    }
    Person.Gender gender = Epithets.gender(passage, phrase, lexicon);
    Person person = gender == null ? null : actor(passage, passage.paragraph() - 1, gender);
    return person == null ? -1 : person.mention;
  }

  /**
   * Who acted last, as the subject of a sentence, and may be of a gender.
   *
   * @param since paragraphs before this one are not looked at
   */
  private @Nullable Person actor(Passage passage, int since, Person.Gender gender) {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).paragraph() >= since; i--) {
      Seen last = seen.get(i);
      if (last.subject()) {
        boolean fits =
            gender == Person.Gender.UNKNOWN
                || last.person().gender() == Person.Gender.UNKNOWN
                || last.person().gender() == gender;
        return fits && last.person() != NOBODY ? last.person() : null;
      }
    }
    return null;
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
    return beside >= 0 ? beside : described(passage, phrase);
  }

  /** The name between commas behind a role, or before it. */
  private int apposition(Passage passage, NounPhrase phrase) {
    Item head = passage.head(phrase);
    boolean many = head.tag().equals("NNS") || head.tag().equals("NNPS");
    boolean role = lexicon.roles().contains(head.lemma());
    if (many || !role) {
      return many || !lexicon.people().contains(head.lemma()) ? -1 : relative(passage, phrase);
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
      return within;
    }
    NounPhrase name = passage.phraseFrom(comma + 1);
    if (name != null && name.person() && passage.head(name).isPerson()) {
      return mentions.at(passage.head(name).span().start());
    }
    return name == null ? -1 : person(passage, name);
  }

  /** "Her uncle, Ray Coles, said", "said his wife, Carol.": a name of its own behind the comma. */
  private int relative(Passage passage, NounPhrase phrase) {
    int comma = phrase.extent();
    NounPhrase name =
        passage.has(comma) && passage.item(comma).isComma() ? passage.phraseFrom(comma + 1) : null;
    boolean apart =
        name != null
            && passage.head(name).isPerson()
            && !name.possessive()
            && (!passage.has(name.extent())
                || passage.item(name.extent()).isComma()
                || passage.item(name.extent()).isEnd());
    return apart && name != null ? mentions.at(passage.head(name).span().start()) : -1;
  }

  /**
   * The person whom a title runs into: in "Secretary of State Wendy Sherman" the chunk behind "of"
   * ends in her name.
   */
  private int person(Passage passage, NounPhrase phrase) {
    for (int p = phrase.index() + 1; p < passage.phrases().size(); p++) {
      NounPhrase inner = passage.phrases().get(p);
      if (inner.from() >= phrase.extent()) {
        break;
      }
      if (passage.head(inner).isPerson() && !passage.item(inner.from()).isPerson()) {
        return mentions.at(passage.head(inner).span().start());
      }
    }
    NounPhrase next = passage.phraseFrom(phrase.extent());
    return next != null && next.person() && passage.head(next).isPerson() && !phrase.possessive()
        ? mentions.at(passage.head(next).span().start())
        : -1;
  }

  private int described(Passage passage, NounPhrase phrase) {
    Person person = Roles.described(passage, phrase, recent(), lexicon);
    return person == null ? -1 : person.mention;
  }

  private List<Person> recent() {
    LinkedHashSet<Person> recent = new LinkedHashSet<>();
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - REACH; i--) {
      recent.add(seen.get(i).person());
    }
    return List.copyOf(recent);
  }

  private static Person.Gender genderOf(String pronoun) {
    if (HIM.contains(pronoun)) {
      return Person.Gender.MALE;
    }
    return HER.contains(pronoun) ? Person.Gender.FEMALE : Person.Gender.UNKNOWN;
  }

  private int pronoun(Passage passage, NounPhrase phrase, boolean speaks) {
    if (passage.head(phrase).lower().equals("it")) {
      boolean empty = passage.has(phrase.to()) && passage.item(phrase.to()).lemma().equals("be");
      return empty ? -1 : body(passage, passage.sentenceOf(phrase.from()));
    }
    Person.Gender gender = genderOf(passage.head(phrase).lower());
    if (gender == Person.Gender.UNKNOWN) {
      return -1;
    }
    Person actor = speaks ? speaker(passage, passage.sentenceOf(phrase.from()), gender) : null;
    Person person = actor == null ? antecedent(passage, phrase, gender) : actor;
    return person == null ? NOBODY.mention : person.mention;
  }

  /**
   * "Lund bought the desk. It was Byron's. “It is old,” he said": who acts in the paragraph and is
   * known to be a man or a woman speaks, rather than who is only spoken of.
   */
  private @Nullable Person speaker(Passage passage, int sentence, Person.Gender gender) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen last = seen.get(i);
      if (last.paragraph() != passage.paragraph()
          || last.sentence() < sentence - SENTENCES
          || last.person() == NOBODY) {
        return null;
      }
      if (last.subject() && last.person().gender() == gender) {
        return last.person();
      }
    }
    return null;
  }

  /** "It" is the body that acts in the same sentence, or in the one before. */
  private int body(Passage passage, int sentence) {
    return body != null
            && body.paragraph() == passage.paragraph()
            && sentence - body.sentence() <= 1
        ? body.mention()
        : -1;
  }

  /**
   * Sentence by sentence backwards, subjects first; a person of unknown gender only close by. In
   * the pronoun's own sentence only a subject: in "Speaking to X, he said" he is not X.
   */
  private @Nullable Person antecedent(Passage passage, NounPhrase phrase, Person.Gender gender) {
    int sentence = passage.sentenceOf(phrase.from());
    int end = seen.size();
    int sentences = 0;
    Person aside = null;
    while (end > 0 && seen.size() - end < REACH) {
      Seen last = seen.get(end - 1);
      if (passage.paragraph() - last.paragraph() > PARAGRAPHS) {
        return aside;
      }
      int start = end;
      while (start > 0 && sameSentence(seen.get(start - 1), last)) {
        start--;
      }
      boolean here = last.paragraph() == passage.paragraph() && last.sentence() == sentence;
      sentences += here ? 0 : 1;
      Person found = inSentence(start, end, gender, sentences <= 2, here);
      if (found != null) {
        return found;
      }
      if (here) {
        aside = inSentence(start, end, gender, true, false);
      }
      end = start;
    }
    return aside;
  }

  private static boolean sameSentence(Seen a, Seen b) {
    return a.paragraph() == b.paragraph() && a.sentence() == b.sentence();
  }

  private @Nullable Person inSentence(
      int start, int end, Person.Gender gender, boolean near, boolean subjectsOnly) {
    // who acts before who is only spoken of; then who is known to be a man or a woman
    for (boolean subject : new boolean[] {true, false}) {
      for (boolean known : new boolean[] {true, false}) {
        for (int i = start; i < end && i < start + REACH; i++) {
          Person.Gender its = seen.get(i).person().gender();
          boolean close = near || seen.get(i).person().mentions >= OFTEN;
          boolean fits = known ? its == gender : close && its == Person.Gender.UNKNOWN;
          if (fits && seen.get(i).subject() == subject && (subject || !subjectsOnly)) {
            return seen.get(i).person();
          }
        }
      }
    }
    return null;
  }
}
