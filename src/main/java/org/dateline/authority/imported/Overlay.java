package org.dateline.authority.imported;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.NameKey;
import org.dateline.authority.compiled.BaseLayer;
import org.dateline.authority.compiled.EntityDraft;
import org.dateline.authority.compiled.LayerWriter;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what files say, the less trusted file first, and brings together what is one entity: by
 * Wikidata id, else by Wikipedia title, else by a place's name and position, else by a full name
 * that only one entity bears. Ids given before stay: an entity that the lower layer has keeps its
 * id, and the Wikidata id leads to it.
 */
public final class Overlay {
  /** The key that a name leads to which several entities of a file bear. No entity has it. */
  private static final String SEVERAL = "";

  private final BaseLayer base;
  private final DraftIndex drafts;

  /** The first names of the entities of the file being added. */
  private final Set<String> ownNames = new HashSet<>();

  Overlay(BaseLayer base) {
    this.base = base;
    drafts = new DraftIndex(base);
  }

  /** A file's entities, to be gone through several times. */
  interface EntityFile {
    void forEach(EntityVisitor visitor) throws IOException;
  }

  public interface EntityVisitor {
    void visit(ImportedEntity entity);
  }

  /**
   * Adds a file's entities, which overrule those added before.
   *
   * @param source the name under which the entities name the file
   */
  void add(EntityFile file, Source kind, String source) throws IOException {
    Map<String, String> bearers = new HashMap<>();
    Map<String, EntityDraft> byKey = new HashMap<>();
    BitSet done = new BitSet();
    int[] at = {0};
    ownNames.clear();
    file.forEach(entity -> ownNames.add(entity.name()));
    Set<EntityDraft> claimed = new HashSet<>();
    file.forEach(
        entity -> {
          note(entity, bearers);
          EntityDraft draft = identified(entity, claimed);
          if (draft != null) {
            claimed.add(draft);
            done.set(at[0]);
            byKey.putIfAbsent(entity.key(), draft);
            merge(draft, entity, kind, source);
          }
          at[0]++;
        });
    at[0] = 0;
    file.forEach(
        entity -> {
          if (!done.get(at[0]++)) {
            EntityDraft draft = sameEntry(entity, byKey);
            if (draft == null) {
              draft = namesake(entity, bearers, claimed);
            }
            if (draft == null) {
              draft = fresh(entity, source);
            }
            claimed.add(draft);
            byKey.putIfAbsent(entity.key(), draft);
            merge(draft, entity, kind, source);
          }
        });
  }

  /** Notes for each name of an entity whose it is: the entity's identity, or {@link #SEVERAL}. */
  private static void note(ImportedEntity entity, Map<String, String> bearers) {
    entity.allNames().stream()
        .map(NameKey::fold)
        .distinct()
        .forEach(
            name ->
                bearers.merge(
                    name, identity(entity), (one, other) -> one.equals(other) ? one : SEVERAL));
  }

  private static String identity(ImportedEntity entity) {
    return entity.wikidata() == null ? entity.key() : entity.wikidata();
  }

  /**
   * The draft of an earlier entry of the same file under the same id: an entity may stand in
   * several places of it.
   */
  private @Nullable EntityDraft sameEntry(ImportedEntity entity, Map<String, EntityDraft> byKey) {
    String wikidata = entity.wikidata();
    EntityDraft known = wikidata == null ? null : drafts.above(wikidata);
    EntityDraft draft = known == null ? byKey.get(entity.key()) : known;
    boolean another =
        draft == null
            || differ(draft.wikidata, wikidata)
            || (known == null && differ(draft.wikipedia, entity.wikipedia()));
    return another ? null : draft;
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  /**
   * The known entity of a Wikidata id or title; one entity is not taken for two of the same file.
   */
  private @Nullable EntityDraft identified(ImportedEntity entity, Set<EntityDraft> claimed) {
    EntityDraft byId = entity.wikidata() == null ? null : drafts.ofWikidata(entity.wikidata());
    EntityDraft titled = entity.wikipedia() == null ? null : drafts.ofTitle(entity.wikipedia());
    if (titled != null && entity.type() == EntityType.PLACE && entity.country() != null) {
      List<Integer> cities = base.untitledCities(entity.name(), entity.country());
      if (cities.size() == 1 && drafts.ofNumber(cities.get(0)) != titled) {
        drafts.unite(titled, drafts.ofNumber(cities.get(0)));
      }
    }
    if (byId == null) {
      return titled == null || claimed.contains(titled) ? null : titled;
    }
    boolean twoOfOne =
        titled != null
            && titled != byId
            && !claimed.contains(titled)
            && (titled.wikidata == null || titled.wikidata.equals(byId.wikidata));
    if (titled != null && twoOfOne) {
      drafts.unite(byId, titled);
    }
    return byId;
  }

  /** The only entity of that full name, above or below, if no other id speaks against it. */
  private @Nullable EntityDraft namesake(
      ImportedEntity entity, Map<String, String> bearers, Set<EntityDraft> claimed) {
    if (entity.type() == EntityType.PLACE && entity.position() != null) {
      List<Integer> there = base.placesAt(entity.name(), entity.position());
      if (there.size() == 1 && !claimed.contains(drafts.ofNumber(there.get(0)))) {
        EntityDraft place = drafts.ofNumber(there.get(0));
        return differ(place.wikidata, entity.wikidata()) ? null : place;
      }
    }
    for (String name : entity.allNames()) {
      String key = NameKey.fold(name);
      if (SEVERAL.equals(bearers.get(key)) || !isTelling(key, entity.type())) {
        continue;
      }
      Set<EntityDraft> found = new LinkedHashSet<>();
      drafts.named(key).stream()
          .filter(d -> d.type == null || entity.type() == null || d.type == entity.type())
          .forEach(found::add);
      base.named(name, entity.type()).forEach(number -> found.add(drafts.ofNumber(number)));
      found.removeIf(
          d ->
              claimed.contains(d)
                  || (entity.wikidata() != null
                      && d.wikidata != null
                      && !d.wikidata.equals(entity.wikidata())));
      if (found.size() == 1) {
        return found.iterator().next();
      }
    }
    return null;
  }

  private static boolean isTelling(String key, @Nullable EntityType type) {
    boolean words = key.indexOf(' ') > 0;
    return type == EntityType.PERSON ? words : words || key.length() > 5;
  }

  private EntityDraft fresh(ImportedEntity entity, String source) {
    EntityDraft draft = new EntityDraft();
    if (entity.wikidata() == null && entity.wikipedia() == null) {
      draft.id =
          entity.key().contains(":") ? entity.key() : source + ":" + entity.key().replace(' ', '_');
    }
    return draft;
  }

  private void merge(EntityDraft draft, ImportedEntity entity, Source kind, String source) {
    ImportedFacts.add(entity, kind, source, ownNames, draft);
    drafts.index(draft);
  }

  void write(LayerWriter writer) throws IOException {
    OfficeTitles titles = new OfficeTitles(drafts);
    for (EntityDraft draft : drafts.all()) {
      // touched while looking for namesakes, but nothing was added: the layer below will do
      if (!draft.names().isEmpty()) {
        titles.write(draft);
        writer.add(draft);
      }
    }
  }
}
