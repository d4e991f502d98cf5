package org.dateline.archive.backup;

import java.util.List;
import java.util.Map;

/**
 * Contents of a backup: the entry {@value #NAME}, written last, so that a file without it is no
 * whole backup.
 *
 * @param format version of the file's layout, {@value #FORMAT} today
 * @param program version of the Dateline that made it
 * @param taken when, an instant in ISO 8601
 * @param forms versions of the stored form, by kind
 * @param counts documents by kind
 * @param parts entries with documents, a JSON line each
 * @param files entries with files of the archive's folder: imports into the authority, surnames
 */
public record BackupContents(
    int format,
    String program,
    String taken,
    Map<String, Integer> forms,
    Map<String, Long> counts,
    List<BackupEntry> parts,
    List<BackupEntry> files) {

  /** Version of the layout that this program writes and reads. */
  public static final int FORMAT = 1;

  static final String NAME = "contents.json";

  /**
   * An entry and its checksum.
   *
   * @param name of the entry
   * @param documents lines in it; of a file 0
   * @param sha256 of its bytes before compression, in hexadecimal digits
   */
  public record BackupEntry(String name, long documents, String sha256) {}

  /** All documents. */
  public long documents() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
