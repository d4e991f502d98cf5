package org.dateline.evaluate.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.archive.backup.StoredDocument;
import org.dateline.archive.backup.StoredDocuments;

/** An archive into which writing ends after some documents, as if the process had been killed. */
final class CutOffDocuments implements StoredDocuments {
  private final StoredDocuments archive;
  private long left;

  /**
   * Lets an archive take so many documents and then fail.
   *
   * @param most number of documents that are written
   */
  CutOffDocuments(StoredDocuments archive, long most) {
    this.archive = archive;
    this.left = most;
  }

  /** The end of the writing. */
  static final class CutOff extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public void write(Iterable<StoredDocument> documents) {
    List<StoredDocument> written = new ArrayList<>();
    for (StoredDocument document : documents) {
      if (left == 0) {
        archive.write(written);
        throw new CutOff();
      }
      written.add(document);
      left--;
    }
    archive.write(written);
  }

  @Override
  public Map<String, Integer> forms() {
    return archive.forms();
  }

  @Override
  public Map<String, Long> counts() {
    return archive.counts();
  }

  @Override
  public void read(Consumer<StoredDocument> to) {
    archive.read(to);
  }

  @Override
  public Optional<String> restoring() {
    return archive.restoring();
  }

  @Override
  public void beginRestore(String backup, Map<String, Integer> forms) {
    archive.beginRestore(backup, forms);
  }

  @Override
  public void endRestore() {
    archive.endRestore();
  }

  @Override
  public void refresh() {
    archive.refresh();
  }
}
