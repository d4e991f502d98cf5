package org.dateline.language.quote.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.lexicon.Language;

/** Base noun phrases by part of speech. */
final class PhraseFinder {
  /** Words that are tagged as adjectives and open a phrase: "a threat many people make". */
  private static final Set<String> QUANTITIES = Language.ENGLISH.words("speech/quantity");

  private static final Pattern LETTERS = Pattern.compile("(?:\\p{Lu}\\.?){2,5}|Ph\\.?D\\.?");
  private static final Set<String> PARTNERS = Language.ENGLISH.words("names/company-tail");
  private static final Set<String> OF_DOCUMENTS = Language.ENGLISH.words("speech/of-document");
  private static final Set<String> OF_ROLES = Language.ENGLISH.words("speech/of-role");

  private final SpeechLexicon lexicon;

  PhraseFinder(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Phrases in order. One that depends on another by "of" (on a role also by "at", "for" ...) says
   * on which.
   */
  List<NounPhrase> find(List<Item> items) {
    List<NounPhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < items.size()) {
      Item item = items.get(i);
      if (isPronoun(item)) {
        phrases.add(phrase(phrases.size(), i, i + 1, i, NounPhrase.PhraseKind.PRONOUN, items));
        i++;
      } else if (item.tag().equals("WP") || item.tag().equals("WDT")) {
        phrases.add(phrase(phrases.size(), i, i + 1, i, NounPhrase.PhraseKind.RELATIVE, items));
        i++;
      } else if (inPhrase(items, i)) {
        int end = end(items, i);
        add(items, i, end, phrases);
        i = end;
      } else {
        i++;
      }
    }
    attach(items, phrases);
    return phrases;
  }

  private static boolean isPronoun(Item item) {
    return item.tag().equals("PRP")
        && !item.lower().endsWith("self")
        && !item.lower().endsWith("selves");
  }

  private boolean inPhrase(List<Item> items, int i) {
    Item item = items.get(i);
    if (lexicon.days().contains(item.lower()) && (item.isNoun() && !item.isPerson())) {
      return false;
    }
    return switch (item.tag()) {
      case "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "FW", "ADD" ->
          true;
      default ->
          !item.ner().equals("O")
              && !item.isQuote()
              && Character.isLetter(item.word().charAt(0))
              && !item.isVerb()
              && !item.tag().equals("IN")
              && !item.tag().equals("CC");
    };
  }

  private int end(List<Item> items, int start) {
    boolean noun = false;
    int i = start;
    while (i < items.size()) {
      Item item = items.get(i);
      boolean continues =
          i == start
              || inPhrase(items, i)
              || joins(items, i, noun)
              || (!noun && joinsQualities(items, i));
      if (!continues || isPronoun(item)) {
        break;
      }
      boolean determiner =
          item.tag().equals("DT") || item.tag().equals("PRP$") || item.tag().equals("PDT");
      if (noun && (determiner || QUANTITIES.contains(item.lower()))) {
        break;
      }
      if (i > start
          && noun
          && item.isPerson()
          && items.get(i - 1).ner().equals("LOCATION")
          && item.isProper()) {
        break;
      }
      noun |= item.isNoun();
      i++;
    }
    while (i > start + 1 && !closes(items.get(i - 1)) && !isCompounded(items, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean closes(Item item) {
    return switch (item.tag()) {
      case "NN", "NNS", "NNP", "NNPS", "CD", "POS", "FW", "ADD", "DT", "JJ", "JJS", "JJR" -> true;
      default -> !item.ner().equals("O");
    };
  }

  /** Signs, and participles before the noun, that stand inside a phrase when a noun follows. */
  private boolean joins(List<Item> items, int i, boolean noun) {
    Item item = items.get(i);
    boolean follows = i + 1 < items.size() && inPhrase(items, i + 1);
    return switch (item.tag()) {
      case "POS" -> true;
      // the dash after a dateline is tagged as a hyphen now and then
      case "HYPH" ->
          items.get(i - 1).span().end() == item.span().start()
              && (follows || (noun && isCompounded(items, i + 1)));
      // "one lawmaker called Trump": the verb after a noun; "Texas-based firm" is one phrase
      case "VBN" -> follows && (!noun || items.get(i - 1).tag().equals("HYPH"));
      // "the lawyer defending Roe" is two, "the firm's operating officer" one
      case "VBG" -> follows && (!noun || items.get(i - 1).tag().matches("POS|HYPH"));
      case "AFX" -> follows && !item.isDash();
      default ->
          item.word().equals("&")
              || isPartners(items, i)
              || (noun && isCompounded(items, i))
              || (!item.ner().equals("O")
                  && item.ner().equals(items.get(i - 1).ner())
                  && follows
                  && !item.isComma()
                  && !item.tag().equals("-LRB-")
                  && item.ner().equals("ORGANIZATION"));
    };
  }

  /** The "and" of "Quarm and Sons", which joins no second subject. */
  private static boolean isPartners(List<Item> items, int i) {
    return i > 0
        && i + 1 < items.size()
        && items.get(i).lower().equals("and")
        && items.get(i - 1).isProper()
        && PARTNERS.contains(items.get(i + 1).word());
  }

  /**
   * The last item of the head of a phrase: of "a mother-in-law" the mother, but of "Stow-on-Wye
   * baker" the baker.
   */
  private static int lastOfHead(List<Item> items, int from, int end) {
    for (int i = from + 2; i < end; i++) {
      if (isCompounded(items, i)) {
        int head = items.get(i - 1).tag().equals("HYPH") ? i - 2 : i - 1;
        if (!items.get(head).isProper() && items.get(head).ner().equals("O")) {
          return head;
        }
      }
    }
    return end - 1;
  }

  /** The "over" of "voice-over", the "by" of "passer-by". */
  private static boolean isCompounded(List<Item> items, int i) {
    if (i < 1 || i >= items.size()) {
      return false;
    }
    Item hyphen = items.get(i - 1);
    Item item = items.get(i);
    boolean joined =
        hyphen.tag().equals("HYPH")
            ? hyphen.span().end() == item.span().start()
            : hyphen.lower().equals("voice") && item.lower().equals("over");
    return joined && (item.tag().equals("IN") || item.tag().equals("RP"));
  }

  /** The comma of "a tall, quiet man", and the word between "Ukrainian and Western officials". */
  private static boolean joinsQualities(List<Item> items, int i) {
    return (items.get(i).isComma() || items.get(i).lower().equals("and"))
        && i + 1 < items.size()
        && items.get(i - 1).tag().startsWith("JJ")
        && items.get(i + 1).tag().startsWith("JJ");
  }

  private static void add(List<Item> items, int from, int until, List<NounPhrase> to) {
    int end = until;
    boolean possessive = items.get(end - 1).tag().equals("POS");
    if (possessive) {
      end--;
    }
    int head = head(items, from, end);
    if (end <= from || head < 0) {
      return;
    }
    boolean name = items.get(head).isProper() || !items.get(head).ner().equals("O");
    NounPhrase phrase =
        phrase(
            to.size(),
            from,
            end,
            head,
            name ? NounPhrase.PhraseKind.NAME : NounPhrase.PhraseKind.NOMINAL,
            items);
    to.add(
        new NounPhrase(
            phrase.index(), from, end, head, phrase.kind(), phrase.person(), possessive, -1, end));
  }

  /**
   * The head of a phrase: its last noun, else its last word where that can stand for somebody; -1
   * where none can.
   */
  private static int head(List<Item> items, int from, int end) {
    for (int i = lastOfHead(items, from, end); i >= from; i--) {
      boolean names = items.get(i).isNoun() || !items.get(i).ner().equals("O");
      boolean partners = i > from && isPartners(items, i - 1);
      if (names && !partners && !isAfterName(items, from, i)) {
        return i;
      }
    }
    if (end <= from) {
      return -1;
    }
    Item last = items.get(end - 1);
    // "21 confirmed": a figure alone says nothing; "two said" may
    boolean figure = last.tag().equals("CD") && Character.isDigit(last.word().charAt(0));
    boolean quality =
        last.tag().startsWith("JJ")
            && !items.get(from).tag().equals("DT")
            && !items.get(from).lower().equals("many");
    return figure || quality ? -1 : end - 1;
  }

  /** Letters after a full name, "Kama Melly QC", are not what the phrase is named by. */
  private static boolean isAfterName(List<Item> items, int from, int i) {
    return i - 2 >= from
        && LETTERS.matcher(items.get(i).word()).matches()
        && items.get(i - 2).isPerson()
        && (items.get(i - 1).isPerson() || isAfterName(items, from, i - 1));
  }

  private static NounPhrase phrase(
      int index, int from, int to, int head, NounPhrase.PhraseKind kind, List<Item> items) {
    boolean person = false;
    for (int i = from; i < to; i++) {
      person |= items.get(i).isPerson();
    }
    return new NounPhrase(index, from, to, head, kind, person, false, -1, to);
  }

  private void attach(List<Item> items, List<NounPhrase> phrases) {
    for (int i = 1; i < phrases.size(); i++) {
      NounPhrase left = phrases.get(i - 1);
      NounPhrase right = phrases.get(i);
      if (left.possessive() || left.isPronoun() || left.kind() == NounPhrase.PhraseKind.RELATIVE) {
        continue;
      }
      if (right.from() == left.to() + 1
          && attaches(items, left, items.get(left.to()))
          && !right.isPronoun()) {
        phrases.set(i, right.governedBy(i - 1));
      }
    }
    for (int i = phrases.size() - 1; i > 0; i--) {
      NounPhrase phrase = phrases.get(i);
      if (phrase.governor() >= 0) {
        phrases.set(phrase.governor(), phrases.get(phrase.governor()).extendedTo(phrase.extent()));
      }
    }
  }

  private boolean attaches(List<Item> items, NounPhrase left, Item preposition) {
    if (preposition.lower().equals("of")) {
      return true;
    }
    String head = items.get(left.head()).lemma();
    boolean role = !left.person() && lexicon.roles().contains(head);
    String word = preposition.lower();
    return OF_DOCUMENTS.contains(word)
        ? role || (!left.isName() && lexicon.documents().contains(head))
        : role && OF_ROLES.contains(word);
  }
}
