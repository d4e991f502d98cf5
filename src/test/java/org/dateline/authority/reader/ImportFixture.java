package org.dateline.authority.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.imported.ImportedEntity;
import org.junit.jupiter.api.io.TempDir;

/** Imports files that a test writes. */
abstract class ImportFixture {
  @TempDir Path folder;

  final Importer importer() {
    return new Importer(new ImportStore(folder.resolve("imports")), Clock.systemUTC());
  }

  final Importer.ImportReport add(String name, String content) throws IOException {
    return importer().add(Files.writeString(folder.resolve(name), content));
  }

  final ImportedEntity only(String name, String content) throws IOException {
    assertThat(add(name, content).complaints()).isEmpty();
    List<ImportedEntity> entities = entities(name.substring(0, name.indexOf('.')));
    assertThat(entities).hasSize(1);
    return entities.get(0);
  }

  final List<ImportedEntity> entities(String source) throws IOException {
    ImportStore store = new ImportStore(folder.resolve("imports"));
    List<ImportedEntity> entities = new ArrayList<>();
    store.read(store.find(source).orElseThrow(), entities::add);
    return entities;
  }
}
