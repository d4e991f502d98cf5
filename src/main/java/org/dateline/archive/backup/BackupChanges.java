package org.dateline.archive.backup;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Changes since another backup: the documents that are new, changed or gone. Holds sixteen bytes
 * for each document of that backup.
 */
final class BackupChanges {
  private final @Nullable BackupReader since;
  private final long[] keys;
  private final long[] digests;
  private final boolean[] seen;

  /**
   * Compares documents with those of the backup before.
   *
   * @param since the backup before, null when everything counts as new
   */
  BackupChanges(@Nullable BackupReader since) throws IOException {
    this.since = since;
    Growing states = new Growing();
    if (since != null) {
      since.state(states::add);
    }
    long[][] sorted = states.sorted();
    keys = new long[sorted.length];
    digests = new long[sorted.length];
    seen = new boolean[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      keys[i] = sorted[i][0];
      digests[i] = sorted[i][1];
    }
  }

  /** The id of the backup before, null for none. */
  @Nullable String since() {
    return since == null ? null : since.about().id();
  }

  /** True if a document is new or changed; each is to be asked for once. */
  boolean isChange(DocumentState now) {
    int at = Arrays.binarySearch(keys, now.key());
    if (at < 0) {
      return true;
    }
    seen[at] = true;
    return digests[at] != now.digest();
  }

  /** The documents that nobody asked for. */
  void gone(java.util.function.Consumer<StoredDocument> to) throws IOException {
    if (since != null) {
      since.state(
          before -> {
            if (!seen[Arrays.binarySearch(keys, before.key())]) {
              to.accept(new StoredDocument(before.kind(), before.id(), null));
            }
          });
    }
  }

  /** States of documents while they are read. */
  private static final class Growing {
    private long[] flat = new long[1 << 10];
    private int size;

    void add(DocumentState state) {
      if (size + 2 > flat.length) {
        flat = Arrays.copyOf(flat, flat.length * 2);
      }
      flat[size++] = state.key();
      flat[size++] = state.digest();
    }

    long[][] sorted() {
      long[][] pairs = new long[size / 2][];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = new long[] {flat[2 * i], flat[2 * i + 1]};
      }
      Arrays.sort(pairs, (a, b) -> Long.compare(a[0], b[0]));
      return pairs;
    }
  }
}
