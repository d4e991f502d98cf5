package org.dateline.linking.clustering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.name.TitleBefore;

/**
 * Gathers the occurrences of each name of an article. A tagger may class one name differently from
 * sentence to sentence: most occurrences decide, and a surname is its bearer's even where it was
 * taken for something else.
 */
public final class NameCollector {
  private static final int LONGEST_PLACED = 12;
  private static final int LONGEST_DATELINE = 40;

  /** A dateline after its town: perhaps the country, then a day, an agency or a dash. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?: ?, \\p{L}[\\p{L}. ]*)? ?,? ?(?:\\d{4}-\\d\\d|\\p{Lu}\\p{L}+\\.? \\d{1,2}\\b|\\(\\p{Lu}|-|–|—)");

  private static final Pattern PLACED = Language.ENGLISH.pattern("name-patterns/placed");

  private final NameLexicon lexicon;
  private final Predicate<String> isDemonym;
  private final Predicate<String> isPlaceAlone;
  private final Predicate<String> isRegion;

  /**
   * Makes a collector that asks these predicates what a word or name may be.
   *
   * @param isPlaceAlone whether a word is known as a place's name and as nobody's
   * @param isRegion whether a name may be a state's or a country's among others
   */
  public NameCollector(
      NameLexicon lexicon,
      Predicate<String> isDemonym,
      Predicate<String> isPlaceAlone,
      Predicate<String> isRegion) {
    this.lexicon = lexicon;
    this.isDemonym = isDemonym;
    this.isPlaceAlone = isPlaceAlone;
    this.isRegion = isRegion;
  }

  /**
   * The different names of an article, each with its mentions.
   *
   * @param sport the article reports some: places may then be their teams
   */
  public List<Name> collect(Article article, List<Mention> mentions, boolean sport) {
    Map<String, NameDraft> persons = new LinkedHashMap<>();
    Map<String, NameDraft> others = new LinkedHashMap<>();
    Set<String> ofFatherAndSon = ofFatherAndSon(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean person = mention.type() == EntityType.PERSON;
      NameForm form =
          person ? NameForm.person(mention.surface(), lexicon) : NameForm.plain(mention.surface());
      String key =
          ofFatherAndSon.contains(form.key()) ? form.key() + " " + form.generation() : form.key();
      NameDraft draft = (person ? persons : others).computeIfAbsent(key, k -> new NameDraft(form));
      draft.add(i, mention.type());
      draft.title(i, form.title());
      if (person) {
        draft.title(i, TitleBefore.of(article.part(mention.part()), mention.span(), lexicon));
      }
    }
    settleClashes(persons, others);
    movePlaces(persons, others, article, mentions);
    List<Name> names = new ArrayList<>();
    for (NameDraft draft : persons.values()) {
      names.addAll(
          isSurnameOfSeveral(draft, persons.values())
              ? draft.namesByGender(lexicon)
              : draft.namesOfCouple(lexicon));
    }
    for (NameDraft draft : others.values()) {
      names.addAll(namesByUse(draft, article, mentions, sport));
    }
    return names;
  }

  /**
   * A place that plays and where is played; a town and the region of that name: "Ithaca, New York".
   */
  private List<Name> namesByUse(
      NameDraft draft, Article article, List<Mention> mentions, boolean sport) {
    if (draft.type() != EntityType.PLACE) {
      return List.of(draft.name(lexicon));
    }
    if (sport) {
      return draft.namesByUse(lexicon, m -> isScene(article, mentions.get(m)));
    }
    Predicate<Integer> afterPlace = m -> PlacesBefore.before(m, article, mentions).isPresent();
    return draft.mentions.stream().anyMatch(afterPlace) && isRegion.test(draft.form.clean())
        ? draft.namesByUse(lexicon, afterPlace)
        : List.of(draft.name(lexicon));
  }

  /** Keys of full names that the article gives with "Sr." and with "Jr.". */
  private Set<String> ofFatherAndSon(List<Mention> mentions) {
    Map<String, String> generations = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Mention mention : mentions) {
      NameForm form = NameForm.person(mention.surface(), lexicon);
      String generation = NameKey.fold(form.generation());
      boolean suffixed = mention.type() == EntityType.PERSON && !generation.isEmpty();
      String other = suffixed ? generations.putIfAbsent(form.key(), generation) : null;
      if (other != null && !other.equals(generation)) {
        several.add(form.key());
      }
    }
    return several;
  }

  private static boolean isSurnameOfSeveral(NameDraft draft, Collection<NameDraft> persons) {
    return draft.form.isOneWord()
        && persons.stream()
                .filter(p -> !p.form.isOneWord() && p.form.last().equals(draft.form.last()))
                .limit(2)
                .count()
            == 2;
  }

  private void settleClashes(Map<String, NameDraft> persons, Map<String, NameDraft> others) {
    Map<String, NameDraft> bearers = new HashMap<>();
    for (NameDraft person : persons.values()) {
      if (person.form.keys().size() > 1) {
        bearers.putIfAbsent(person.form.last(), person);
      }
    }
    for (String key : List.copyOf(others.keySet())) {
      NameDraft other = others.get(key);
      NameDraft person = persons.get(key);
      NameDraft bearer = bearers.get(key);
      boolean surname = bearer != null && isSurname(other, bearer);
      if (surname && person == null) {
        persons.put(key, other);
        others.remove(key);
        other.become(EntityType.PERSON);
      } else if (person != null && (surname || person.size() >= other.size())) {
        person.addAll(other);
        others.remove(key);
      } else if (person != null && bearer == null) {
        other.addAll(person);
        persons.remove(key);
      }
    }
  }

  /**
   * A lone word that one is in, near or at is no person: "traffic through Churchill"; nor is one
   * that towns alone are called.
   */
  private void movePlaces(
      Map<String, NameDraft> persons,
      Map<String, NameDraft> others,
      Article article,
      List<Mention> mentions) {
    for (String key : List.copyOf(persons.keySet())) {
      NameDraft draft = persons.get(key);
      boolean explained =
          persons.values().stream()
              .anyMatch(p -> p != draft && p.form.keys().contains(draft.form.last()));
      if (draft.form.isOneWord()
          && draft.titles.isEmpty()
          && !explained
          && !others.containsKey(key)
          && (draft.mentions.stream().allMatch(m -> isPlaced(article, mentions.get(m)))
              || isPlaceAlone.test(draft.form.text()))) {
        persons.remove(key);
        draft.become(EntityType.PLACE);
        others.put(key, draft);
      }
    }
  }

  private static boolean isPlaced(Article article, Mention mention) {
    int start = mention.span().start();
    String text = article.part(mention.part());
    return PLACED.matcher(text.substring(Math.max(0, start - LONGEST_PLACED), start)).find();
  }

  /** True if a report of sport is from there: "in Emsig", "EMSIG, Utopia 1996-08-30". */
  private static boolean isScene(Article article, Mention mention) {
    String text = article.part(mention.part());
    String line = text.substring(mention.span().end(), lineEnd(text, mention.span().end()));
    boolean opens = mention.span().start() == 0 || text.charAt(mention.span().start() - 1) == '\n';
    return isPlaced(article, mention) || (opens && DATED.matcher(line).lookingAt());
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return Math.min(end < 0 ? text.length() : end, from + LONGEST_DATELINE);
  }

  /**
   * True if a name of one word may be the surname of a person named in full. News names a person in
   * full first, so that a word which stands earlier, and more often, is a name of its own (Ford,
   * the company, before William Clay Ford).
   */
  private boolean isSurname(NameDraft other, NameDraft bearer) {
    return other.form.isOneWord()
        && other.type() != EntityType.PLACE
        && !isDemonym.test(other.form.clean())
        && (bearer.first() < other.first() || other.size() <= bearer.size());
  }
}
