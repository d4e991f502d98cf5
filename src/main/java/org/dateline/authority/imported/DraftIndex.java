package org.dateline.authority.imported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.authority.NameKey;
import org.dateline.authority.compiled.BaseLayer;
import org.dateline.authority.compiled.EntityDraft;
import org.jspecify.annotations.Nullable;

/** The drafts of a layer, found by id, title and name; entities of the layer below on demand. */
final class DraftIndex {
  private final BaseLayer base;
  private final Set<EntityDraft> drafts = new LinkedHashSet<>();
  private final Map<Integer, EntityDraft> byNumber = new HashMap<>();
  private final Map<String, EntityDraft> byWikidata = new HashMap<>();
  private final Map<String, EntityDraft> byTitle = new HashMap<>();
  private final Map<String, List<EntityDraft>> byName = new HashMap<>();

  DraftIndex(BaseLayer base) {
    this.base = base;
  }

  Set<EntityDraft> all() {
    return drafts;
  }

  /** The draft of that Wikidata id, if there is one so far. */
  @Nullable EntityDraft above(String wikidata) {
    return byWikidata.get(wikidata);
  }

  /** The drafts so far that bear a name, by its key. */
  List<EntityDraft> named(String key) {
    return byName.getOrDefault(key, List.of());
  }

  /** The name of the entity of a Wikidata id, above or below; null if it is not known. */
  @Nullable String nameOf(String wikidata) {
    EntityDraft above = above(wikidata);
    if (above != null) {
      return above.name();
    }
    OptionalInt below = base.byWikidata(wikidata);
    return below.isEmpty() ? null : base.draft(below.getAsInt()).name();
  }

  @Nullable EntityDraft ofWikidata(String wikidata) {
    EntityDraft known = byWikidata.get(wikidata);
    return known != null ? known : ofNumber(base.byWikidata(wikidata));
  }

  @Nullable EntityDraft ofTitle(String title) {
    EntityDraft known = byTitle.get(title);
    return known != null ? known : ofNumber(base.byTitle(title));
  }

  @Nullable EntityDraft ofNumber(OptionalInt number) {
    return number.isEmpty() ? null : ofNumber(number.getAsInt());
  }

  EntityDraft ofNumber(int number) {
    EntityDraft known = byNumber.get(number);
    if (known != null) {
      return known;
    }
    EntityDraft draft = base.draft(number);
    byNumber.put(number, draft);
    index(draft);
    return draft;
  }

  void index(EntityDraft draft) {
    drafts.add(draft);
    if (draft.wikidata != null) {
      byWikidata.put(draft.wikidata, draft);
    }
    if (draft.wikipedia != null) {
      byTitle.put(draft.wikipedia, draft);
    }
    for (String name : draft.names().keySet()) {
      List<EntityDraft> bearers =
          byName.computeIfAbsent(NameKey.fold(name), k -> new ArrayList<>(1));
      if (!bearers.contains(draft)) {
        bearers.add(draft);
      }
    }
  }

  /** Unites two entities that an import shows to be one: the first takes all of the second. */
  void unite(EntityDraft one, EntityDraft other) {
    drafts.remove(other);
    byNumber.replaceAll((number, draft) -> draft == other ? one : draft);
    for (String name : other.names().keySet()) {
      byName.getOrDefault(NameKey.fold(name), new ArrayList<>()).remove(other);
    }
    ImportedFacts.move(other, one);
    index(one);
  }
}
