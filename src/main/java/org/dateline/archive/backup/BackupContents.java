package org.dateline.archive.backup;

import java.util.List;
import java.util.Map;
import org.dateline.article.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Contents of a backup: the entry {@value #NAME}, written last, so that a file without it is no
 * whole backup.
 *
 * @param format version of the file's layout: {@value #WHOLE}, or {@value #INCREMENTAL} for one
 *     that holds only what changed since another
 * @param program version of the Dateline that made it
 * @param taken moment of the backup, in ISO 8601
 * @param forms versions of the stored form, by kind
 * @param counts documents of the archive by kind
 * @param parts entries with documents, a JSON line each
 * @param files entries with files of the archive's folder: imports into the authority, surnames
 * @param state entry that says of each document of the archive its digest; null in a backup of an
 *     earlier Dateline
 * @param since {@link #id} of the backup before, null when this one is whole
 */
public record BackupContents(
    int format,
    String program,
    String taken,
    Map<String, Integer> forms,
    Map<String, Long> counts,
    List<BackupEntry> parts,
    List<BackupEntry> files,
    @Nullable BackupEntry state,
    @Nullable String since) {

  static final int WHOLE = 1;
  static final int INCREMENTAL = 2;

  static final String NAME = "contents.json";

  /**
   * An entry and its checksum.
   *
   * @param name of the entry
   * @param documents lines in it; of a file 0
   * @param sha256 of its bytes before compression, in hexadecimal digits
   */
  public record BackupEntry(String name, long documents, String sha256) {}

  /** Lines to be read of it: documents, and those that were removed. */
  public long lines() {
    return parts.stream().mapToLong(BackupEntry::documents).sum();
  }

  /** The id by which another backup names this one. */
  public String id() {
    return Digest.sha256(toString()).substring(0, 32);
  }
}
