package org.dateline.linking.nil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.name.Romanized;
import org.jspecify.annotations.Nullable;

/**
 * Ids and names of entities that no authority knows. The id follows from the article alone (type,
 * name, sport, public body), so that it is the same whatever the order of the articles, and after
 * any crash. What tells namesakes of several articles apart is added by {@link Namesakes}.
 */
public final class ArchiveBorn {
  private static final Set<String> AND = Language.ENGLISH.words("linking/and");

  private final NameLexicon lexicon;

  public ArchiveBorn(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The id of an unknown name: {@code archive:person:alexander-lukashenko} for all spellings of
   * Aleksandr G. Lukashenko; {@code archive:person:ida-quarm:sport} where reports of sport name
   * one, since a minister and a goalkeeper are two. So are the ministries of two countries: {@code
   * archive:organization:education-ministry:ke}.
   *
   * @param as its type, which may be another than the tagger's
   * @param body what {@link org.dateline.linking.publicbody.CountryBodies#key} says
   * @param sport whether the article reports it
   */
  public String id(Name name, EntityType as, Optional<String> body, boolean sport) {
    String type = Link.ARCHIVE_BORN + as.name().toLowerCase(Locale.ROOT) + ":";
    if (as == EntityType.PERSON && name.isPerson()) {
      return type + String.join("-", personKey(name.form())) + (sport ? ":sport" : "");
    }
    return type + body.orElseGet(() -> String.join("-", plainKey(name.form())));
  }

  /**
   * Tells father and son of one name apart where an article names both: the one whose id somebody
   * else of the article already has gets "jr" or "sr" added.
   */
  public static Link withGeneration(Link link, Name name, Set<String> taken) {
    String generation = NameKey.fold(name.form().generation());
    boolean own =
        !name.isPerson()
            || !link.toArchiveBorn()
            || taken.add(link.entity())
            || generation.isEmpty();
    return own ? link : link.to(link.entity() + ":" + generation);
  }

  /**
   * Tells apart whom the article gives two middle initials: John K. and John P. Roe are two. The
   * ids of both get their initials added.
   *
   * @param decided the link of each name, null where the name stands for another
   */
  public static void addMiddleInitials(List<Name> names, @Nullable Link[] decided) {
    Map<String, Set<String>> middles = new HashMap<>();
    for (int i = 0; i < decided.length; i++) {
      Link link = decided[i];
      if (link != null && link.toArchiveBorn() && names.get(i).isPerson()) {
        middles.computeIfAbsent(link.entity(), id -> new HashSet<>()).add(middle(names.get(i)));
      }
    }
    for (int i = 0; i < decided.length; i++) {
      Link link = decided[i];
      if (link != null && middles.getOrDefault(link.entity(), Set.of()).size() > 1) {
        String middle = middle(names.get(i));
        decided[i] =
            middle.isEmpty()
                ? link
                : link.to(link.entity() + ":" + middle).called(names.get(i).form().text());
      }
    }
  }

  /** Middle initials, folded; empty if none. */
  private static String middle(Name name) {
    List<String> keys = name.form().spelledKeys();
    return keys.size() < 3
        ? ""
        : keys.subList(1, keys.size() - 1).stream()
            .filter(key -> key.length() == 1)
            .collect(Collectors.joining());
  }

  /** The words of a person's key, without middle initials: "maria-garcia" for María García. */
  private static List<String> personKey(NameForm form) {
    List<String> kept = new ArrayList<>();
    List<String> keys = form.keys();
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).length() > 1 || i == 0 || i == keys.size() - 1) {
        kept.add(keys.get(i));
      }
    }
    return Romanized.of(kept).stream().map(key -> key.replace(' ', '-')).toList();
  }

  private List<String> plainKey(NameForm form) {
    List<String> keys = new ArrayList<>(List.of(NameKey.fold(form.clean()).split(" ", -1)));
    while (keys.size() > 1 && lexicon.companySuffixes().contains(keys.get(keys.size() - 1))) {
      keys.remove(keys.size() - 1);
      if (keys.size() > 1 && AND.contains(keys.get(keys.size() - 1))) {
        keys.remove(keys.size() - 1); // "Quarm and Co" is Quarm
      }
    }
    return keys;
  }

  /** The name as shown: without titles and middle initials, "MOSCOW TIMES" as "Moscow Times". */
  public String name(Name name) {
    NameForm form = name.form();
    if (!name.isPerson()) {
      String clean = form.clean();
      boolean shout = form.isCapitals() && (clean.contains(" ") || clean.length() > 5);
      String text = shout && clean.indexOf('.') < 0 ? form.titleCased() : clean;
      return text.startsWith("the ") ? text.substring(4) : text;
    }
    List<String> words = form.words();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean initial = NameKey.fold(words.get(i)).length() == 1;
      if (!initial || i == 0 || i == words.size() - 1) {
        kept.add(words.get(i));
      }
    }
    String text = String.join(" ", kept);
    return form.isCapitals() && text.length() > 3 ? NameForm.plain(text).titleCased() : text;
  }
}
