package org.dateline.authority.compiled;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.dateline.article.EntityType;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.NameKey;
import org.dateline.authority.Titles;
import org.dateline.authority.compiled.Hash.Space;

/** Writes a {@link Layer}: entities as they come, in one pass; names are sorted at the end. */
public final class LayerWriter implements Closeable {
  private final Path folder;
  private final KeyTableWriter keys = new KeyTableWriter();
  private final DataOutputStream entities;
  private final DataOutputStream offsets;
  private int count;

  /**
   * Opens the files of a layer for writing.
   *
   * @param folder empty or not there yet
   */
  public LayerWriter(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.entities = stream(folder.resolve(Layer.ENTITIES));
    this.offsets = stream(folder.resolve(Layer.OFFSETS));
  }

  private static DataOutputStream stream(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /** Writes an entity and returns its number. */
  public int add(EntityDraft draft) throws IOException {
    if (count == Key.MOST_ENTITIES) {
      throw new IllegalStateException("more than " + Key.MOST_ENTITIES + " entities in one layer");
    }
    int number = count++;
    offsets.writeInt(entities.size());
    EntityBlock.write(draft, entities);
    addNames(draft, number);
    String title = draft.wikipedia;
    if (title != null) {
      if (!draft.names().containsKey(title) || NameKey.fold(title).isEmpty()) {
        pointer(Space.TITLE, title, number); // no name leads to it
      }
      Titles.base(title)
          .map(NameKey::fold)
          .filter(base -> !base.isEmpty())
          .ifPresent(base -> ranked(Space.QUALIFIED, base, number, draft));
    }
    draft.formerTitles.forEach(former -> pointer(Space.TITLE, former, number));
    if (title == null || !draft.id().equals(EntityBlock.idOfTitle(title))) {
      pointer(Space.ID, draft.id(), number);
    }
    draft.formerIds.forEach(former -> pointer(Space.ID, former, number));
    if (draft.wikidata != null && !draft.wikidata.equals(draft.id())) {
      pointer(Space.ID, draft.wikidata, number);
    }
    if (draft.type == EntityType.PERSON && !draft.isBareTitle()) {
      addSurname(draft, number);
    }
    draft.demonyms.forEach(word -> pointer(Space.DEMONYM, NameKey.fold(word), number));
    draft.replaces.forEach(below -> pointer(Space.ID, Layer.replaced(below), number));
    return number;
  }

  private void addNames(EntityDraft draft, int number) {
    for (Map.Entry<String, EntityDraft.NameSource> name : draft.names().entrySet()) {
      String key = NameKey.fold(name.getKey());
      if (!key.isEmpty()) {
        EntityDraft.NameSource known = name.getValue();
        keys.add(
            Hash.of(Space.NAME, key),
            Key.pack(number, known.source(), known.prior(), name.getKey()));
      }
    }
  }

  private void addSurname(EntityDraft draft, int number) {
    String key = NameKey.fold(draft.name());
    int blank = key.lastIndexOf(' ');
    if (blank > 0) {
      ranked(Space.SURNAME, key.substring(blank + 1), number, draft);
    }
  }

  /** A pointer that carries how popular its entity is, so that the first can be told unread. */
  private void ranked(Space space, String text, int number, EntityDraft draft) {
    int names = draft.names().size() + draft.namesBelow;
    double rank = Math.max(draft.popularity, Math.min(1, Math.log1p(names) / Math.log(1000)));
    keys.add(Hash.of(space, text), Key.pack(number, Source.TITLE, rank, ""));
  }

  private void pointer(Space space, String text, int number) {
    keys.add(Hash.of(space, text), Key.pack(number, Source.TITLE, 0, ""));
  }

  public int size() {
    return count;
  }

  /** Sorts, writes the rest and makes the layer whole; {@code facts} go into its properties. */
  public void finish(Map<String, String> facts) throws IOException {
    offsets.writeInt(entities.size());
    close();
    keys.write(folder.resolve(Layer.NAMES));
    Properties properties = new Properties();
    properties.putAll(facts);
    properties.setProperty("entities", String.format(Locale.ROOT, "%d", count));
    properties.setProperty("rows", String.format(Locale.ROOT, "%d", keys.size()));
    try (Writer writer = Files.newBufferedWriter(folder.resolve(Layer.PROPERTIES))) {
      properties.store(writer, "compiled by dateline authority build");
    }
  }

  @Override
  public void close() throws IOException {
    entities.close();
    offsets.close();
  }
}
