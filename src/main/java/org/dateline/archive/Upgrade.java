package org.dateline.archive;

import java.util.Map;

/** The upgrade of an archive that an earlier Dateline stored, to the stored form of this one. */
public interface Upgrade {
  /** Kinds of documents in an earlier form, with that form; none when there is nothing to do. */
  Map<String, Integer> earlier();

  /** Stored forms of this Dateline, by kind. */
  Map<String, Integer> forms();

  /** Articles to be stored anew, those that were withdrawn among them. */
  long articles();

  /**
   * Stores everything anew beside what is there, from what is there, and then lets searches see
   * that at one moment; until then they see the archive as it was. Articles keep the annotations
   * and links they have. Cut off, it goes on when it is run again. Nothing can be added meanwhile.
   *
   * @throws ArchiveException when documents are missing in the end; then nothing has changed
   */
  void run(UpgradeListener progress);

  /** Removes what the archive held in the earlier form. To be called once nobody reads it. */
  void removeEarlier();

  /** Told after some hundred articles each. */
  @FunctionalInterface
  interface UpgradeListener {
    void articles(long done, long all);
  }
}
