package org.dateline.archive.elastic;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that only read one archive, which is filled for them and emptied after. */
abstract class OverHarbourArchive {
  static HarbourArchive archive;

  @BeforeAll
  static void fill() {
    archive = new HarbourArchive();
  }

  @AfterAll
  static void empty() {
    archive.close();
  }
}
