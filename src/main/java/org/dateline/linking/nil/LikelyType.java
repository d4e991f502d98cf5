package org.dateline.linking.nil;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.NameMatch;
import org.dateline.lexicon.Language;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.name.PeopleNames;
import org.dateline.linking.ranking.Ranking;
import org.dateline.linking.ranking.Ranking.ScoredCandidate;

/**
 * The type of a name that no source explains, or whose source gives no type. It is the tagger's
 * unless what is known of its words speaks against that: facets hold names of people, bodies and
 * places.
 */
public final class LikelyType {
  private static final Pattern JOINED_AFTER =
      Pattern.compile("^\\s?[-–—]\\s?\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern JOINED_BEFORE =
      Pattern.compile(".*\\p{L}\\s?[-–—]\\s?$", Pattern.DOTALL);

  /**
   * The words behind a pair of names: "-Putin summit" behind the one, " summit" behind the other.
   */
  private static final Pattern AFTER_PAIR =
      Pattern.compile("(?:[-–]\\p{Lu}\\p{L}+)?\\s(\\p{Ll}[\\p{L}-]*)");

  private static final Set<String> PAIR = Language.ENGLISH.words("names/pair");

  /** Characters in which what two people have is looked for. */
  private static final int NEXT = 40;

  /** Letters of a currency's code, or of the two halves of one. */
  private static final int CODE = 3;

  private final Authority authority;
  private final NameLexicon lexicon;
  private final PeopleNames peopleNames;

  public LikelyType(Authority authority, NameLexicon lexicon, PeopleNames peopleNames) {
    this.authority = authority;
    this.lexicon = lexicon;
    this.peopleNames = peopleNames;
  }

  /** The type of an entity that nobody knows. */
  public EntityType ofUnknown(Name name, Ranking ranking, ArticleContext context) {
    if (isLikelyThing(ranking)
        || isCommonWords(name)
        || isUnlikelyName(name, context)
        || isHalfOfJoinedName(name, context)
        || isWordOfArticle(name, context)) {
      return EntityType.OTHER;
    }
    // who is quoted is no place that nobody knows
    return name.type() == EntityType.PLACE && context.isQuoted(name)
        ? EntityType.ORGANIZATION
        : name.type();
  }

  /**
   * True of a lone word that nobody known is called by: "Novichok"; in capitals, as headings and
   * tables are, of several such words, or codes: "PAK RUP".
   */
  public boolean isUnlikelyName(Name name, ArticleContext context) {
    NameForm form = name.form();
    if (!name.isPerson()
        || !name.titles().isEmpty()
        || context.isQuoted(name)
        || isOfPair(name, context)) {
      return false;
    }
    boolean codes =
        form.isCapitals()
            && !form.isOneWord()
            && form.keys().stream().allMatch(key -> key.length() == CODE);
    return codes
        || ((form.isOneWord() || form.isCapitals())
            && form.keys().stream().noneMatch(peopleNames::isOfPeople));
  }

  /** True if it is some work, product or thing more likely than not, and not surely. */
  private static boolean isLikelyThing(Ranking ranking) {
    double thing = 0;
    double other = 0;
    for (ScoredCandidate scored : ranking.scored()) {
      if (scored.found().entity().type() == EntityType.OTHER) {
        thing += scored.probability();
      } else {
        other += scored.probability();
      }
    }
    return thing > other && thing > 1 - thing - other;
  }

  /**
   * True of words of the language of which the first is no given name and the last nobody's
   * surname: "Vessel Tracker".
   */
  public boolean isCommonWords(Name name) {
    List<String> keys = name.form().keys();
    return name.isFullPerson()
        && name.titles().isEmpty()
        && name.form().generation().isEmpty()
        && !lexicon.women().contains(keys.get(0))
        && !lexicon.men().contains(keys.get(0))
        && keys.stream().allMatch(this::isWord)
        && authority.bySurname(name.form().last()).isEmpty();
  }

  /** True of a word that the sources have in small letters, too. */
  private boolean isWord(String key) {
    return key.length() > 2
        && authority.candidates(key).stream()
            .anyMatch(candidate -> candidate.match() == NameMatch.EXACT);
  }

  /**
   * True of the "Bill" of a heading, where the article has the bill in small letters, and nobody of
   * the name speaks.
   */
  private static boolean isWordOfArticle(Name name, ArticleContext context) {
    if (!name.form().isOneWord()
        || name.type() == EntityType.PLACE
        || !name.titles().isEmpty()
        || context.isQuoted(name)) {
      return false;
    }
    String word = name.form().clean().toLowerCase(Locale.ROOT);
    String text = context.article().text();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!isLetter(text, at - 1) && !isLetter(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  /**
   * True of Saffir and Simpson where the article has the Saffir-Simpson scale alone; not of two who
   * have a feud.
   */
  private static boolean isHalfOfJoinedName(Name name, ArticleContext context) {
    NameForm form = name.form();
    return name.isPerson()
        && form.isOneWord()
        && name.titles().isEmpty()
        && !isOfPair(name, context)
        && (context.after(name, 4).stream().allMatch(text -> JOINED_AFTER.matcher(text).matches())
            || context.before(name, 4).stream()
                .allMatch(text -> JOINED_BEFORE.matcher(text).matches()));
  }

  private static boolean isOfPair(Name name, ArticleContext context) {
    List<String> before = context.before(name, 4);
    List<String> after = context.after(name, NEXT);
    for (int i = 0; i < after.size(); i++) {
      Matcher matcher = AFTER_PAIR.matcher(after.get(i));
      boolean joined =
          after.get(i).matches("(?s)[-–].*") || JOINED_BEFORE.matcher(before.get(i)).matches();
      if (joined && matcher.lookingAt() && PAIR.contains(matcher.group(1))) {
        return true;
      }
    }
    return false;
  }
}
