package org.dateline.authority.overlay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
  /** P(entity given name) of an alias that the same file gives another entity as its name. */
  private static final double SHARED = 0.5;

  private final BaseLayer base;
  private final Set<EntityDraft> drafts = new LinkedHashSet<>();
  private final Map<Integer, EntityDraft> byNumber = new HashMap<>();
  private final Map<String, EntityDraft> byWikidata = new HashMap<>();
  private final Map<String, EntityDraft> byTitle = new HashMap<>();
  private final Map<String, List<EntityDraft>> byName = new HashMap<>();

  /** What the file being added calls its entities in the first place. */
  private final Set<String> ownNames = new HashSet<>();

  Overlay(BaseLayer base) {
    this.base = base;
  }

  /** A file's entities, to be gone through several times. */
  interface Entities {
    void forEach(Visitor visitor) throws IOException;
  }

  public interface Visitor {
    void visit(ImportedEntity entity);
  }

  /**
   * Adds a file's entities, which overrule those added before.
   *
   * @param source the name under which the entities name the file
   */
  void add(Entities file, Source kind, String source) throws IOException {
    Map<String, Integer> bearers = new HashMap<>();
    Map<String, EntityDraft> byKey = new HashMap<>();
    BitSet done = new BitSet();
    int[] at = {0};
    ownNames.clear();
    file.forEach(entity -> ownNames.add(entity.name()));
    Set<EntityDraft> claimed = new HashSet<>();
    file.forEach(
        entity -> {
          entity.allNames().stream()
              .map(NameKey::fold)
              .distinct()
              .forEach(name -> bearers.merge(name, 1, Integer::sum));
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

  /** What the file said before under the same id: an entity may stand in several places of it. */
  private @Nullable EntityDraft sameEntry(ImportedEntity entity, Map<String, EntityDraft> byKey) {
    String wikidata = entity.wikidata();
    EntityDraft known = wikidata == null ? null : byWikidata.get(wikidata);
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

  /** By Wikidata id or title; one entity is not taken for two of the same file. */
  private @Nullable EntityDraft identified(ImportedEntity entity, Set<EntityDraft> claimed) {
    EntityDraft byId = entity.wikidata() == null ? null : ofWikidata(entity.wikidata());
    EntityDraft titled = entity.wikipedia() == null ? null : ofTitle(entity.wikipedia());
    if (titled != null && entity.type() == EntityType.PLACE && entity.country() != null) {
      List<Integer> cities = base.untitledCities(entity.name(), entity.country());
      if (cities.size() == 1 && ofNumber(cities.get(0)) != titled) {
        unite(titled, ofNumber(cities.get(0)));
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
      unite(byId, titled);
    }
    return byId;
  }

  private @Nullable EntityDraft ofWikidata(String wikidata) {
    EntityDraft known = byWikidata.get(wikidata);
    return known != null ? known : ofNumber(base.byWikidata(wikidata));
  }

  private @Nullable EntityDraft ofTitle(String title) {
    EntityDraft known = byTitle.get(title);
    return known != null ? known : ofNumber(base.byTitle(title));
  }

  private @Nullable EntityDraft ofNumber(OptionalInt number) {
    return number.isEmpty() ? null : ofNumber(number.getAsInt());
  }

  private EntityDraft ofNumber(int number) {
    EntityDraft known = byNumber.get(number);
    if (known != null) {
      return known;
    }
    EntityDraft draft = base.draft(number);
    byNumber.put(number, draft);
    index(draft);
    return draft;
  }

  /** The only entity of that full name, above or below, if no other id speaks against it. */
  private @Nullable EntityDraft namesake(
      ImportedEntity entity, Map<String, Integer> bearers, Set<EntityDraft> claimed) {
    if (entity.type() == EntityType.PLACE && entity.position() != null) {
      List<Integer> there = base.placesAt(entity.name(), entity.position());
      if (there.size() == 1 && !claimed.contains(ofNumber(there.get(0)))) {
        EntityDraft place = ofNumber(there.get(0));
        return differ(place.wikidata, entity.wikidata()) ? null : place;
      }
    }
    for (String name : entity.allNames()) {
      String key = NameKey.fold(name);
      if (bearers.getOrDefault(key, 0) > 1 || !isTelling(key, entity.type())) {
        continue;
      }
      Set<EntityDraft> found = new LinkedHashSet<>();
      byName.getOrDefault(key, List.of()).stream()
          .filter(d -> d.type == null || entity.type() == null || d.type == entity.type())
          .forEach(found::add);
      base.named(name, entity.type()).forEach(number -> found.add(ofNumber(number)));
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
    if (draft.name == null || entity.preferred()) {
      draft.name = entity.name();
    }
    draft.type = entity.type() == null ? draft.type : entity.type();
    if (entity.wikidata() != null) {
      keepFormer(draft, entity.wikidata());
      draft.wikidata = entity.wikidata();
    }
    if (draft.wikipedia == null) {
      draft.wikipedia = entity.wikipedia();
    } else if (entity.wikipedia() != null && !entity.wikipedia().equals(draft.wikipedia)) {
      // the younger title is shown, the id made of the older stays
      draft.formerTitles.add(draft.wikipedia);
      draft.id = draft.id();
      draft.wikipedia = entity.wikipedia();
    }
    draft.country = entity.country() == null ? draft.country : entity.country();
    draft.description = entity.description() == null ? draft.description : entity.description();
    draft.position = entity.position() == null ? draft.position : entity.position();
    draft.population = entity.population() == 0 ? draft.population : entity.population();
    draft.known = true;
    draft.sources.add(source);
    entity.offices().stream().filter(o -> !draft.offices.contains(o)).forEach(draft.offices::add);
    for (String name : entity.allNames()) {
      boolean anothers = !name.equals(entity.name()) && ownNames.contains(name);
      draft.named(name, kind, anothers ? SHARED : 1);
      if (!name.equals(draft.name)) {
        draft.aliases.add(name);
      }
    }
    addWords(draft, entity);
    index(draft);
  }

  private static void keepFormer(EntityDraft draft, String wikidata) {
    if (draft.wikidata != null && !draft.wikidata.equals(wikidata)) {
      draft.formerIds.add(draft.wikidata);
    }
    if (draft.id == null && draft.wikipedia != null && draft.wikidata == null) {
      // known by its title until now
      draft.id = draft.id();
    }
  }

  private static void addWords(EntityDraft draft, ImportedEntity entity) {
    List<String> texts = new ArrayList<>();
    if (entity.description() != null) {
      texts.add(entity.description());
    }
    entity.offices().forEach(office -> texts.add(office.title()));
    for (String text : texts) {
      for (String word : NameKey.fold(text).split(" ", -1)) {
        if (word.length() > 2) {
          draft.words.add(word);
        }
      }
    }
  }

  private void index(EntityDraft draft) {
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

  /** Two entities that an import shows to be one: the first takes all of the second. */
  private void unite(EntityDraft one, EntityDraft other) {
    drafts.remove(other);
    byNumber.replaceAll((number, draft) -> draft == other ? one : draft);
    for (String name : other.names().keySet()) {
      byName.getOrDefault(NameKey.fold(name), new ArrayList<>()).remove(other);
    }
    one.replaces.addAll(other.replaces);
    one.formerIds.add(other.id());
    one.formerIds.addAll(other.formerIds);
    one.formerTitles.addAll(other.formerTitles);
    if (one.wikipedia == null) {
      one.wikipedia = other.wikipedia;
    } else if (other.wikipedia != null) {
      one.formerTitles.add(other.wikipedia);
    }
    one.namesBelow += other.namesBelow;
    one.type = one.type == null ? other.type : one.type;
    one.description = one.description == null ? other.description : one.description;
    one.position = one.position == null ? other.position : one.position;
    one.kind = one.kind == null ? other.kind : one.kind;
    one.country = one.country == null ? other.country : one.country;
    one.region = one.region == null ? other.region : one.region;
    one.popularity = Math.max(one.popularity, other.popularity);
    one.population = Math.max(one.population, other.population);
    one.words.addAll(other.words);
    one.aliases.addAll(other.aliases);
    one.offices.addAll(other.offices);
    one.sources.addAll(other.sources);
    other.names().forEach((name, why) -> one.named(name, why.source(), why.prior()));
    index(one);
  }

  int size() {
    return drafts.size();
  }

  void write(LayerWriter writer) throws IOException {
    for (EntityDraft draft : drafts) {
      // touched while looking for namesakes, but nothing was added: the layer below will do
      if (!draft.names().isEmpty()) {
        writer.add(draft);
      }
    }
  }
}
