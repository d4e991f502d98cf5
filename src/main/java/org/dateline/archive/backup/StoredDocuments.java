package org.dateline.archive.backup;

import java.util.Map;
import java.util.function.Consumer;

/** All documents of an archive, read and written as they are stored. */
public interface StoredDocuments {

  /** Versions of the stored form, by kind; what another version stored is in another form. */
  Map<String, Integer> forms();

  /** Documents by kind, as searches see them; a kind without documents is 0. */
  Map<String, Long> counts();

  /**
   * Reads all documents that are visible at one moment, in no order that means anything. What is
   * written meanwhile is not among them.
   */
  void read(Consumer<StoredDocument> to);

  /**
   * Writes documents, each in the place of the one with its kind and id.
   *
   * @throws org.dateline.archive.ArchiveException when one of them was refused
   */
  void write(Iterable<StoredDocument> documents);

  /** Makes visible what was written. */
  void refresh();
}
