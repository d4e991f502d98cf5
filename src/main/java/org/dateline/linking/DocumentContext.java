package org.dateline.linking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.PartialDate;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a document says that helps to tell its names apart.
 *
 * @param words of title and text, folded
 * @param countries that it names, by name or adjective, ISO 3166-1 alpha-2
 * @param mentions in the annotations' order
 * @param day of publication, null when not known to the day
 */
record DocumentContext(
    Article article,
    List<Mention> mentions,
    Set<String> words,
    Set<String> countries,
    @Nullable LocalDate day) {

  static DocumentContext of(
      Article article, List<Mention> mentions, List<Name> names, Authority authority) {
    Set<String> words =
        new HashSet<>(
            Arrays.asList(NameKey.fold(article.title() + " " + article.text()).split(" ", -1)));
    Set<String> countries = new HashSet<>();
    for (Name name : names) {
      if (!name.isPerson()) {
        addCountry(name, authority, countries);
      }
    }
    PartialDate published = article.published();
    return new DocumentContext(
        article, mentions, words, countries, published == null ? null : published.day());
  }

  private static void addCountry(Name name, Authority authority, Set<String> countries) {
    String surface = name.form().clean();
    authority
        .ofDemonym(surface)
        .map(country -> country.country())
        .ifPresent(code -> countries.add(code));
    if (name.type() == EntityType.PLACE) {
      for (Candidate candidate : authority.candidates(surface)) {
        String code = candidate.entity().country();
        if (code != null && isCountry(candidate, authority)) {
          countries.add(code);
          return;
        }
      }
    }
  }

  private static boolean isCountry(Candidate candidate, Authority authority) {
    return authority
        .place(candidate.entity().id())
        .map(place -> place.kind() == Place.Kind.COUNTRY)
        .orElse(false);
  }

  /** The text right after the name's occurrences, each up to {@code length} characters. */
  List<String> after(Name name, int length) {
    return name.mentions().stream()
        .map(mentions::get)
        .map(
            mention -> {
              String text = article.part(mention.part());
              int end = mention.span().end();
              return text.substring(end, Math.min(text.length(), end + length));
            })
        .toList();
  }
}
