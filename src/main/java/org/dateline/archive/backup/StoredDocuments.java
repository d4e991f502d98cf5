package org.dateline.archive.backup;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** All documents of an archive, read and written as they are stored. */
public interface StoredDocuments {

  /** Versions of the stored form in which documents are read, by kind. */
  Map<String, Integer> forms();

  /** Documents by kind, as searches see them; a kind without documents is 0. */
  Map<String, Long> counts();

  /**
   * Reads all documents that are visible at one moment, in no order that means anything. What is
   * written meanwhile is not among them.
   */
  void read(Consumer<StoredDocument> to);

  /**
   * Writes documents, each in the place of the one with its kind and id, and removes those that
   * have no content.
   *
   * @throws org.dateline.archive.ArchiveException when one of them was refused
   */
  void write(Iterable<StoredDocument> documents);

  /** The backup that is being, or was half, restored: then nobody should search or add. */
  Optional<String> restoring();

  /**
   * Marks the archive as half restored, and makes it take documents in these forms, which must not
   * be later than this Dateline's. To be repeated when a restore goes on.
   *
   * @param backup that is restored
   * @param forms of its documents
   */
  void beginRestore(String backup, Map<String, Integer> forms);

  /** Upgrades what was restored to the stored form of this Dateline, and removes the mark. */
  void endRestore();

  /** Makes visible what was written. */
  void refresh();
}
