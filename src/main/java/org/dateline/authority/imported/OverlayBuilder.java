package org.dateline.authority.imported;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.article.Digest;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.CuratedReader;
import org.dateline.authority.Entity;
import org.dateline.authority.compiled.BaseLayer;
import org.dateline.authority.compiled.Layer;
import org.dateline.authority.compiled.LayerWriter;
import org.dateline.authority.imported.ImportStore.Imported;

/**
 * Builds the overlay on the base layer: first our own facts, then the imports in their order; later
 * ones win. (Archivists' decisions are no part of it: they stand above every authority.)
 */
public final class OverlayBuilder {
  private static final String CURATED = "/authority/curated.tsv";

  /** Counted up when the way of bringing entities together changes. */
  private static final String FORMAT = "5";

  private final BaseLayer base;
  private final List<ImportStore> imports;
  private final String curated;

  /**
   * Lays imports and the curated facts that come with the program over a base.
   *
   * @param imports the later ones overrule the earlier ones
   */
  public OverlayBuilder(Layer base, List<ImportStore> imports) throws IOException {
    this(base, imports, ownFacts());
  }

  /**
   * Lays imports and the given curated facts over a base.
   *
   * @param curated our own facts, see {@link CuratedReader}; empty for none
   */
  OverlayBuilder(Layer base, List<ImportStore> imports, String curated) {
    this.base = new BaseLayer(base);
    this.imports = List.copyOf(imports);
    this.curated = curated;
  }

  private static String ownFacts() throws IOException {
    try (InputStream in = OverlayBuilder.class.getResourceAsStream(CURATED)) {
      if (in == null) {
        throw new IOException("This build of Dateline is incomplete: it lacks " + CURATED);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A digest of all it is made of. */
  public String version() throws IOException {
    StringBuilder parts = new StringBuilder(FORMAT).append(base.version()).append(curated);
    for (ImportStore store : imports) {
      for (Imported imported : store.all()) {
        parts.append('\n').append(imported.source()).append(' ').append(imported.digest());
      }
    }
    return Digest.sha256(parts.toString()).substring(0, 12);
  }

  /** Writes the layer into an empty folder. */
  public void build(Path folder, Consumer<String> progress) throws IOException {
    Overlay overlay = new Overlay(base);
    List<ImportedEntity> facts = curated.isEmpty() ? List.of() : facts();
    overlay.add(visitor -> facts.forEach(visitor::visit), Source.CURATED, "curated");
    for (ImportStore store : imports) {
      for (Imported imported : store.all()) {
        progress.accept("laying " + imported.source() + " over the authority");
        overlay.add(visitor -> store.read(imported, visitor), Source.IMPORTED, imported.source());
      }
    }
    try (LayerWriter writer = new LayerWriter(folder)) {
      overlay.write(writer);
      writer.finish(Map.of("version", version()));
    }
  }

  private List<ImportedEntity> facts() throws IOException {
    try {
      List<Entity> entities = CuratedReader.read(new StringReader(curated), "curated");
      return entities.stream().map(ImportedEntity::of).toList();
    } catch (IllegalArgumentException e) {
      throw new IOException("curated.tsv, " + e.getMessage(), e);
    }
  }
}
