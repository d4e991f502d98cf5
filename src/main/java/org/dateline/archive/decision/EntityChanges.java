package org.dateline.archive.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.jspecify.annotations.Nullable;

/** Names and types of entities by decisions that hold. */
final class EntityChanges {
  private final Map<String, Changed> byEntity = new HashMap<>();

  /**
   * Gathers, for each entity, the changes that decisions make to its name, type and aliases.
   *
   * @param holding in the order they were made: of two that contradict each other the later counts
   */
  EntityChanges(List<Decision> holding) {
    for (Decision decision : holding) {
      if (decision.change() instanceof Change.Rename change) {
        of(change.entity()).rename(change.name(), decision);
      } else if (decision.change() instanceof Change.Retype change) {
        of(change.entity()).retype(change.type(), decision);
      } else if (decision.change() instanceof Change.AddAlias change) {
        of(change.entity()).add(change.name());
      } else if (decision.change() instanceof Change.RemoveAlias change) {
        of(change.entity()).remove(change.name());
      }
    }
  }

  private Changed of(EntityRef entity) {
    return byEntity.computeIfAbsent(entity.id(), id -> new Changed());
  }

  /** The entities that anything was decided on. */
  Set<String> entities() {
    return byEntity.keySet();
  }

  /** Ids of the decisions that change the name that is shown of an entity or what it is. */
  List<String> decisions(String entity) {
    Changed changed = byEntity.get(entity);
    return changed == null ? List.of() : changed.decisions;
  }

  Link shown(Link link) {
    Changed changed = byEntity.get(link.entity());
    return changed == null ? link : changed.shown(link);
  }

  /** The name that is shown of an entity. */
  String name(String entity, String otherwise) {
    Changed changed = byEntity.get(entity);
    return changed == null || changed.name == null ? otherwise : changed.name;
  }

  Entity shown(Entity entity) {
    Changed changed = byEntity.get(entity.id());
    return changed == null ? entity : changed.shown(entity);
  }

  EntityType type(String entity, EntityType otherwise) {
    Changed changed = byEntity.get(entity);
    return changed == null || changed.type == null ? otherwise : changed.type;
  }

  Collection<String> names(String entity, Collection<String> names) {
    Changed changed = byEntity.get(entity);
    return changed == null ? names : changed.names(names);
  }

  /** Changes to one entity. */
  private static final class Changed {
    private final List<String> decisions = new ArrayList<>();
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final List<String> reasons = new ArrayList<>();
    private @Nullable String name;
    private @Nullable EntityType type;

    void rename(String to, Decision decision) {
      name = to;
      decisions.add(decision.id());
      reasons.add("renamed “" + to + "” " + decision.by());
    }

    void retype(EntityType to, Decision decision) {
      type = to;
      decisions.add(decision.id());
      reasons.add(
          "said to be of the type " + to.name().toLowerCase(Locale.ROOT) + " " + decision.by());
    }

    void add(String alias) {
      added.add(alias);
      removed.remove(NameKey.fold(alias));
    }

    void remove(String alias) {
      String key = NameKey.fold(alias);
      removed.add(key);
      added.removeIf(other -> NameKey.fold(other).equals(key));
    }

    Link shown(Link link) {
      List<String> why = new ArrayList<>(link.reasons());
      why.addAll(reasons);
      return new Link(
          link.entity(),
          Objects.requireNonNullElse(name, link.name()),
          Objects.requireNonNullElse(type, link.type()),
          link.wikipedia(),
          link.wikidata(),
          link.confidence(),
          why,
          link.otherCandidates(),
          link.description());
    }

    Entity shown(Entity entity) {
      Set<String> aliases = new LinkedHashSet<>(entity.aliases());
      String shown = Objects.requireNonNullElse(name, entity.name());
      aliases.add(entity.name());
      aliases.addAll(added);
      aliases.removeIf(alias -> removed.contains(NameKey.fold(alias)));
      aliases.remove(shown);
      return new Entity(
          entity.id(),
          Objects.requireNonNullElse(type, entity.type()),
          shown,
          List.copyOf(aliases),
          entity.description(),
          entity.wikipedia(),
          entity.wikidata(),
          entity.country(),
          entity.position(),
          entity.offices(),
          entity.sources());
    }

    Collection<String> names(Collection<String> names) {
      Set<String> all = new LinkedHashSet<>(names);
      all.addAll(added);
      all.removeIf(other -> removed.contains(NameKey.fold(other)));
      if (name != null) {
        all.add(name);
      }
      return all;
    }
  }
}
