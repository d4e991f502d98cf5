package org.dateline.language.quote.coreference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** The people and bodies named so far, among which the antecedent of a pronoun is looked for. */
final class Antecedents {
  /** The most people back among whom an antecedent is looked for. */
  private static final int REACH = 40;

  private static final int PARAGRAPHS = 4;

  /** Mentions that make an article be about somebody: a pronoun further off may mean them. */
  private static final int OFTEN = 4;

  /**
   * Sentences back in the paragraph in which the one who acts may be the "he" who says something.
   */
  private static final int SENTENCES = 3;

  private static final Set<String> ANSWERING = Language.ENGLISH.words("speech/answering");

  private final List<SeenPerson> seen = new ArrayList<>();
  private @Nullable SeenBody body;

  private record SeenPerson(Person person, int paragraph, int sentence, boolean subject) {}

  /** An organization or a country that does something. */
  private record SeenBody(int mention, int paragraph, int sentence) {}

  void add(Person person, Passage passage, int item, boolean subject) {
    seen.add(new SeenPerson(person, passage.paragraph(), passage.sentenceOf(item), subject));
  }

  /**
   * Takes those of the sentence so far for spoken of, since somebody else speaks: in "Roe had lied,
   * Doe said." what comes next is about Doe.
   */
  void report(Passage passage, int item) {
    for (int i = before(passage, passage.sentenceOf(item)); i < seen.size(); i++) {
      SeenPerson told = seen.get(i);
      seen.set(i, new SeenPerson(told.person(), told.paragraph(), told.sentence(), false));
    }
  }

  void addBody(int mention, Passage passage, int item) {
    body = new SeenBody(mention, passage.paragraph(), passage.sentenceOf(item));
  }

  /** The people seen last, the latest first. */
  List<Person> recent() {
    LinkedHashSet<Person> recent = new LinkedHashSet<>();
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - REACH; i--) {
      recent.add(seen.get(i).person());
    }
    return List.copyOf(recent);
  }

  /**
   * Index of the mention of the body that "it" stands for: one that acts in the same sentence, or
   * in the one before; -1 for none.
   */
  int body(Passage passage, int item) {
    return body != null
            && body.paragraph() == passage.paragraph()
            && passage.sentenceOf(item) - body.sentence() <= 1
        ? body.mention()
        : -1;
  }

  /**
   * The person of a gender who acted last, as the subject of a sentence; null for none.
   *
   * @param since paragraphs before this one are not looked at
   */
  @Nullable Person actor(int since, Person.Gender gender) {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).paragraph() >= since; i--) {
      SeenPerson last = seen.get(i);
      if (last.subject()) {
        boolean fits = gender == Person.Gender.UNKNOWN || !last.person().isOther(gender);
        return fits && last.person().isNamed() ? last.person() : null;
      }
    }
    return null;
  }

  /**
   * The only person who acts before a sentence, in its paragraph or the one above; null where
   * nobody or several do, or one without a name.
   */
  @Nullable Person only(Passage passage, int item) {
    int sentence = passage.sentenceOf(item);
    if (before(passage, sentence) < seen.size()) {
      return null; // "Roe rose, and the guard stopped him"
    }
    Person only = null;
    for (int i = seen.size() - 1;
        i >= 0 && seen.get(i).paragraph() >= passage.paragraph() - 1;
        i--) {
      SeenPerson one = seen.get(i);
      if (!one.subject()) {
        continue;
      }
      if ((only != null && only != one.person()) || !one.person().isNamed()) {
        return null;
      }
      only = one.person();
    }
    return only;
  }

  /**
   * The only person spoken of before a sentence, in its paragraph or the one above, whether or not
   * they act: "The bridge was built by Roe."; null where nobody or several are.
   */
  @Nullable Person alone(Passage passage, int item) {
    Person alone = null;
    for (int i = seen.size() - 1;
        i >= 0 && seen.get(i).paragraph() >= passage.paragraph() - 1;
        i--) {
      Person one = seen.get(i).person();
      if ((alone != null && alone != one) || !one.isNamed()) {
        return null;
      }
      alone = one;
    }
    return before(passage, passage.sentenceOf(item)) < seen.size() ? null : alone;
  }

  /**
   * The person that an epithet of a gender means: who acted last in the paragraph or the one above,
   * else the only person spoken of; null for nobody.
   */
  @Nullable Person epithet(Passage passage, int item, Person.Gender gender) {
    Person actor = actor(passage.paragraph() - 1, gender);
    Person person = actor == null ? alone(passage, item) : actor;
    boolean other = person != null && gender != Person.Gender.UNKNOWN && person.isOther(gender);
    return other ? null : person;
  }

  /**
   * The person of a gender who acts in the paragraph, rather than one who is only spoken of: "Lund
   * bought the desk. It was Byron's. “It is old,” he said"; of several who act in one sentence the
   * first, as in "Lund said that Roe would pay"; null for none.
   */
  @Nullable Person speaker(Passage passage, int item, Person.Gender gender) {
    int sentence = passage.sentenceOf(item);
    int end = isAnswering(passage, sentence) ? before(passage, sentence) : seen.size();
    for (int i = end - 1; i >= 0; i--) {
      SeenPerson last = seen.get(i);
      if (last.paragraph() != passage.paragraph()
          || last.sentence() < sentence - SENTENCES
          || (!last.person().isNamed() && !last.person().isOther(gender))) {
        return null;
      }
      if (last.subject() && last.person().gender() == gender) {
        return first(i, gender);
      }
    }
    return null;
  }

  /** The first of a gender with a name who acts in the sentence of somebody seen. */
  private Person first(int of, Person.Gender gender) {
    Person first = seen.get(of).person();
    for (int i = of - 1; i >= 0 && sameSentence(seen.get(i), seen.get(of)); i--) {
      Person one = seen.get(i).person();
      boolean acts = seen.get(i).subject() && one.gender() == gender && one.isNamed();
      first = acts ? one : first;
    }
    return first;
  }

  /**
   * Sentence by sentence backwards, subjects first; a person of unknown gender only close by. In
   * the pronoun's own sentence only a subject: in "Speaking to X, he said" he is not X.
   */
  @Nullable Person of(Passage passage, NounPhrase phrase, Person.Gender gender) {
    int sentence = passage.sentenceOf(phrase.from());
    int end = isAnswering(passage, sentence) ? before(passage, sentence) : seen.size();
    int sentences = 0;
    Person aside = null;
    Person guessed = null;
    while (end > 0 && seen.size() - end < REACH) {
      SeenPerson last = seen.get(end - 1);
      if (passage.paragraph() - last.paragraph() > PARAGRAPHS) {
        break;
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
      guessed = guessed == null && sentences == 1 ? guessed(start, end) : guessed;
      end = start;
    }
    return aside == null ? guessed : aside;
  }

  /** The one who acts in a sentence, and may be of the other gender than their given name says. */
  private @Nullable Person guessed(int start, int end) {
    for (int i = start; i < end; i++) {
      if (seen.get(i).subject() && seen.get(i).person().isGuessed()) {
        return seen.get(i).person().isNamed() ? seen.get(i).person() : null;
      }
    }
    return null;
  }

  /**
   * True in the answer to a question, whose pronoun is nobody that the question names: "Asked if
   * Roe could return, he said".
   */
  private static boolean isAnswering(Passage passage, int sentence) {
    int first = passage.sentenceStart(sentence);
    boolean when = passage.item(first).tag().equals("WRB") && passage.has(first + 1);
    return ANSWERING.contains(passage.item(when ? first + 1 : first).lower());
  }

  /** The number of people seen before a sentence. */
  private int before(Passage passage, int sentence) {
    int end = seen.size();
    while (end > 0
        && seen.get(end - 1).paragraph() == passage.paragraph()
        && seen.get(end - 1).sentence() == sentence) {
      end--;
    }
    return end;
  }

  private static boolean sameSentence(SeenPerson a, SeenPerson b) {
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
