package org.dateline.linking.clustering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.EntityType;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.name.TitleGender;

/** A name being gathered: its occurrences with their types and titles. */
final class NameDraft {
  final NameForm form;
  final List<Integer> mentions = new ArrayList<>();
  final Map<Integer, Set<String>> titles = new HashMap<>();
  private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);

  NameDraft(NameForm form) {
    this.form = form;
  }

  void add(int mention, EntityType type) {
    mentions.add(mention);
    types.merge(type, 1, Integer::sum);
  }

  void title(int mention, String title) {
    if (!title.isEmpty()) {
      titles.computeIfAbsent(mention, m -> new HashSet<>()).add(title);
    }
  }

  void addAll(NameDraft other) {
    mentions.addAll(other.mentions);
    titles.putAll(other.titles);
  }

  void become(EntityType type) {
    types.clear();
    types.put(type, mentions.size());
  }

  int first() {
    return mentions.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
  }

  int size() {
    return mentions.size();
  }

  /** The most frequent; of two the place, which capitals hide, or the one declared first. */
  EntityType type() {
    EntityType best = EntityType.OTHER;
    int most = 0;
    for (Map.Entry<EntityType, Integer> entry : types.entrySet()) {
      boolean place = entry.getKey() == EntityType.PLACE && best == EntityType.ORGANIZATION;
      if (entry.getValue() > most || (place && entry.getValue() == most)) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  Name name(NameLexicon lexicon) {
    return name(lexicon, mentions);
  }

  /**
   * The names of people of one surname, by gender: "Mr Smith" and "Ms Smith" are two, "Smith" may
   * be either.
   */
  List<Name> namesByGender(NameLexicon lexicon) {
    Map<TitleGender, List<Integer>> parts = new EnumMap<>(TitleGender.class);
    for (int mention : mentions) {
      TitleGender gender = TitleGender.ofTitles(titles.getOrDefault(mention, Set.of()));
      parts.computeIfAbsent(gender, g -> new ArrayList<>()).add(mention);
    }
    return parts.values().stream().map(part -> name(lexicon, part)).toList();
  }

  /**
   * The names of a couple without a full name: of "Mr Smith" and "Mrs Smith", "Smith" is whoever
   * was titled last.
   */
  List<Name> namesOfCouple(NameLexicon lexicon) {
    Map<TitleGender, List<Integer>> parts = new EnumMap<>(TitleGender.class);
    TitleGender last = TitleGender.UNKNOWN;
    for (int mention : mentions.stream().sorted().toList()) {
      TitleGender titled = TitleGender.ofTitles(titles.getOrDefault(mention, Set.of()));
      last = titled == TitleGender.UNKNOWN ? last : titled;
      parts.computeIfAbsent(last, g -> new ArrayList<>()).add(mention);
    }
    boolean couple = parts.containsKey(TitleGender.MAN) && parts.containsKey(TitleGender.WOMAN);
    return couple
        ? parts.values().stream().map(part -> name(lexicon, part)).toList()
        : List.of(name(lexicon));
  }

  /** The town that a match is played in, and the team called by it. */
  List<Name> namesByUse(NameLexicon lexicon, Predicate<Integer> scene) {
    Map<Boolean, List<Integer>> parts = mentions.stream().collect(Collectors.partitioningBy(scene));
    return Stream.of(parts.get(false), parts.get(true))
        .filter(part -> !part.isEmpty())
        .map(part -> name(lexicon, part))
        .toList();
  }

  private Name name(NameLexicon lexicon, List<Integer> ofMentions) {
    EntityType type = type();
    boolean thing = type == EntityType.ORGANIZATION && form.isThing(lexicon);
    return new Name(
        form,
        thing ? EntityType.OTHER : type,
        ofMentions.stream().sorted().toList(),
        ofMentions.stream()
            .flatMap(mention -> titles.getOrDefault(mention, Set.of()).stream())
            .distinct()
            .sorted()
            .toList());
  }
}
