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
   * and links they have. Nothing can be added meanwhile. Cut off or failed, it continues when it is
   * run again; until then the archive is searched in its earlier form, and takes nothing new.
   *
   * @throws ArchiveException when a document cannot be stored, or is missing in the end
   */
  void run(UpgradeListener progress);

  /** Removes what the archive held in the earlier form. To be called once nobody reads it. */
  void removeEarlier();

  /** Listener for the progress, called after every few hundred articles. */
  @FunctionalInterface
  interface UpgradeListener {
    void articles(long done, long all);
  }
}
