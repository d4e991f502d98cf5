package org.dateline.authority.imported;

import java.util.Set;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.NameKey;
import org.dateline.authority.compiled.EntityDraft;

/** Facts of imported files brought together in a draft: the later file overrules the earlier. */
final class ImportedFacts {
  /** P(entity given name) of an alias that the same file gives another entity as its name. */
  private static final double SHARED = 0.5;

  private ImportedFacts() {}

  /**
   * Adds what a file says of an entity to its draft.
   *
   * @param source the name of the file
   * @param ownNames first names of the file's entities
   */
  static void add(
      ImportedEntity entity, Source kind, String source, Set<String> ownNames, EntityDraft draft) {
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
    if (entity.description() != null) {
      addWords(draft, entity.description());
    }
    entity.offices().forEach(office -> addWords(draft, office.title()));
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

  /** Words of a description or an office tell namesakes apart. */
  static void addWords(EntityDraft draft, String text) {
    for (String word : NameKey.fold(text).split(" ", -1)) {
      if (word.length() > 2) {
        draft.words.add(word);
      }
    }
  }

  /** Gives {@code to} all that was known of {@code from}, whose ids and titles lead to it. */
  static void move(EntityDraft from, EntityDraft to) {
    to.replaces.addAll(from.replaces);
    to.formerIds.add(from.id());
    to.formerIds.addAll(from.formerIds);
    to.formerTitles.addAll(from.formerTitles);
    if (to.wikipedia == null) {
      to.wikipedia = from.wikipedia;
    } else if (from.wikipedia != null) {
      to.formerTitles.add(from.wikipedia);
    }
    to.namesBelow += from.namesBelow;
    to.type = to.type == null ? from.type : to.type;
    to.description = to.description == null ? from.description : to.description;
    to.position = to.position == null ? from.position : to.position;
    to.kind = to.kind == null ? from.kind : to.kind;
    to.country = to.country == null ? from.country : to.country;
    to.region = to.region == null ? from.region : to.region;
    to.popularity = Math.max(to.popularity, from.popularity);
    to.population = Math.max(to.population, from.population);
    to.words.addAll(from.words);
    to.aliases.addAll(from.aliases);
    to.offices.addAll(from.offices);
    to.sources.addAll(from.sources);
    from.names().forEach((name, why) -> to.named(name, why.source(), why.prior()));
  }
}
