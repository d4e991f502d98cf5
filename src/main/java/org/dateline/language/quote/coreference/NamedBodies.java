package org.dateline.language.quote.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * The organizations named so far, among which "the company" is looked for: one that has the noun in
 * its name ("the college" is the Royal College of Nursing), else the only one that acts close by.
 */
final class NamedBodies {
  /** The paragraphs above in which the body that acts is looked for. */
  private static final int PARAGRAPHS = 1;

  /** The paragraphs above in which one with the noun in its name is looked for. */
  private static final int PARAGRAPHS_OF_A_NAMESAKE = 8;

  private static final int NONE = -2;
  private static final int SEVERAL = -1;

  private static final Set<String> MANY = Language.ENGLISH.words("speech/body-of-many");

  private final List<Mention> mentions;
  private final SpeechLexicon lexicon;
  private final List<KnownBody> seen = new ArrayList<>();
  private final UnnamedNouns unnamed = new UnnamedNouns();

  private record KnownBody(int mention, int paragraph, boolean subject, Set<String> nouns) {}

  NamedBodies(List<Mention> mentions, SpeechLexicon lexicon) {
    this.mentions = mentions;
    this.lexicon = lexicon;
  }

  /**
   * Notes a named body.
   *
   * @param phrase the one that it stands in
   */
  void add(int mention, Passage passage, NounPhrase phrase, boolean subject) {
    if (mentions.get(mention).type() != EntityType.ORGANIZATION) {
      return;
    }
    Set<String> nouns = new HashSet<>(words(mention));
    int name = phrase.head();
    while (name >= phrase.from() && isIn(passage.item(name), mention)) {
      name--;
    }
    if (name >= phrase.from() && name < phrase.head()) {
      nouns.add(passage.item(name).lemma()); // "the charity Refuge"
    }
    seen.add(new KnownBody(mention, passage.paragraph(), subject, nouns));
  }

  private boolean isIn(Item item, int mention) {
    return mentions.get(mention).span().contains(item.span());
  }

  /** Notes what a phrase that is no name says of bodies: "a company", "Coventry College halls". */
  void addInside(Passage passage, NounPhrase phrase, MentionsByPlace places) {
    String noun = passage.head(phrase).lemma();
    if (lexicon.bodies().contains(noun) && UnnamedNouns.isIndefinite(passage, phrase)) {
      unnamed.add(passage, phrase);
    }
    int last = -1;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      int at = places.at(passage.item(i).span().start());
      if (at >= 0 && at != last) {
        add(at, passage, phrase, false);
      }
      last = at;
    }
  }

  /** Index of the mention of the body that a description stands for, -1 for none. */
  int described(Passage passage, NounPhrase phrase) {
    Item head = passage.head(phrase);
    boolean one = head.tag().equals("NN") || head.tag().equals("NNP");
    if (!one
        || !passage.item(phrase.from()).lower().equals("the")
        || phrase.possessive()
        || !lexicon.bodies().contains(head.lemma())
        || MANY.contains(head.lemma())) {
      return -1;
    }
    KnownBody namesake = namesake(head.lemma(), passage.paragraph());
    if (namesake != null) {
      return namesake.mention();
    }
    if (isProperBefore(passage, phrase)
        || phrase.extent() != phrase.to()
        || unnamed.isNear(head.lemma(), passage, PARAGRAPHS)) {
      return -1;
    }
    int actor = only(passage.paragraph() - PARAGRAPHS, true);
    return Math.max(-1, actor != NONE ? actor : only(passage.paragraph(), false));
  }

  private static boolean isProperBefore(Passage passage, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (passage.item(i).isProper() || (i > phrase.from() && passage.item(i).startsUpper())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable KnownBody namesake(String noun, int paragraph) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      KnownBody body = seen.get(i);
      if (body.paragraph() < paragraph - PARAGRAPHS_OF_A_NAMESAKE) {
        return null;
      }
      if (body.nouns().contains(noun)) {
        return body;
      }
    }
    return null;
  }

  /** The only body since a paragraph. */
  private int only(int since, boolean subjects) {
    int only = NONE;
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).paragraph() >= since; i--) {
      KnownBody body = seen.get(i);
      if (subjects && !body.subject()) {
        continue;
      }
      if (only != NONE && !isSame(only, body.mention())) {
        return SEVERAL;
      }
      only = only == NONE ? body.mention() : only;
    }
    return only;
  }

  private boolean isSame(int one, int other) {
    List<String> words = words(one);
    return words(other).stream().anyMatch(words::contains);
  }

  private List<String> words(int mention) {
    return List.of(
        mentions.get(mention).surface().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}
