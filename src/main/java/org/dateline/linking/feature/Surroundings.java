package org.dateline.linking.feature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.authority.Authority;
import org.dateline.authority.NameKey;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.clustering.PlacesBefore;
import org.dateline.linking.clustering.RegionHint;
import org.dateline.linking.name.Name;
import org.dateline.linking.nil.Descriptions;
import org.dateline.linking.nil.PersonContext;

/**
 * The surroundings of a name's occurrences.
 *
 * @param hint the state or country after it
 * @param placesBefore before it and a comma
 * @param words beside it, folded, without its own: "spokesman", "chemistry", "professor"
 * @param said description of a person; of other names nothing
 */
record Surroundings(
    RegionHint hint, PlacesBefore placesBefore, Set<String> words, PersonContext said) {
  private static final int REACH = 80;
  private static final int SHORTEST = 4;

  static Surroundings of(
      Name name, ArticleContext context, Authority authority, Descriptions descriptions) {
    return new Surroundings(
        RegionHint.of(name, context, authority),
        PlacesBefore.of(name, context, authority),
        words(name, context),
        descriptions.context(name, context));
  }

  private static Set<String> words(Name name, ArticleContext context) {
    Set<String> words = new HashSet<>();
    Stream.concat(context.before(name, REACH).stream(), context.after(name, REACH).stream())
        .map(NameKey::fold)
        .flatMap(text -> List.of(text.split(" ", -1)).stream())
        .filter(word -> word.length() >= SHORTEST)
        .forEach(words::add);
    name.form().keys().forEach(words::remove);
    return words;
  }
}
