package org.dateline.archive.elastic.entity;

import java.util.Comparator;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Union of what articles say of an entity that no source knows. The same whichever comes first, and
 * however often: so what is stored follows from the articles, not from the order of threads.
 */
final class EntityUnion {
  /**
   * Orders names by how a reader would write them: not in capitals, with a capital first, in full.
   */
  private static final Comparator<String> BEST_NAME =
      Comparator.comparing(EntityUnion::isInCapitals)
          .thenComparing(name -> !Character.isUpperCase(name.codePointAt(0)))
          .thenComparing(Comparator.comparing(String::length).reversed())
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<String> FULLEST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private EntityUnion() {}

  /** The union of two entities with one id. */
  static Entity of(Entity one, Entity other) {
    Entity named = BEST_NAME.compare(name(one), name(other)) <= 0 ? one : other;
    return new Entity(
        one.id(),
        one.type().compareTo(other.type()) <= 0 ? one.type() : other.type(),
        named.name(),
        Stream.concat(one.aliases().stream(), other.aliases().stream())
            .filter(alias -> !alias.equals(named.name()))
            .sorted()
            .distinct()
            .toList(),
        either(one, other, Entity::description, FULLEST),
        either(one, other, Entity::wikipedia, Comparator.naturalOrder()),
        either(one, other, Entity::wikidata, Comparator.naturalOrder()),
        either(one, other, Entity::country, Comparator.naturalOrder()),
        either(one, other, Entity::position, Comparator.comparing(Objects::toString)),
        one.offices().isEmpty() ? other.offices() : one.offices(),
        Stream.concat(one.sources().stream(), other.sources().stream())
            .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
            .stream()
            .toList());
  }

  private static String name(Entity entity) {
    return entity.name().isEmpty() ? "\uFFFF" : entity.name();
  }

  private static boolean isInCapitals(String name) {
    return name.codePoints().noneMatch(Character::isLowerCase);
  }

  private static <T> @Nullable T either(
      Entity one, Entity other, Function<Entity, @Nullable T> field, Comparator<T> first) {
    return Stream.of(one, other)
        .map(field)
        .filter(Objects::nonNull)
        .min((a, b) -> first.compare(a, b))
        .orElse(null);
  }
}
