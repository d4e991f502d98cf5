package org.dateline.archive.elastic.connection;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.archive.ArchiveException;

/**
 * The kinds of documents that an archive keeps, each in an index of its own, with the version of
 * the form that this Dateline stores them in. A kind's version grows with every change of its
 * mapping that is more than another field, and with every change of what its fields mean (in
 * articles 2, invisible characters are removed before tokenizing). Withdrawn articles have the form
 * of articles: the two grow together. CONTRIBUTING.md says what else a change needs.
 */
public enum IndexKind {
  /** The people and programs that may use the archive. */
  ACCOUNTS(1),
  ARTICLES(3),
  /** The log of what archivists decided. */
  DECISIONS(1),
  ENTITIES(2),
  QUOTES(2),
  /** Earlier states of articles. */
  REVISIONS(1),
  /** Sessions and other documents that are kept for a while. */
  TEMPORARY(1),
  /** The articles that are not to be found; they are stored like the others. */
  WITHDRAWN(3);

  private final int form;

  IndexKind(int form) {
    this.form = form;
  }

  /** The version of the form that this Dateline stores. */
  int form() {
    return form;
  }

  /** The kind as names of indices, backups and messages have it: {@code articles}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of this name.
   *
   * @throws ArchiveException when an archive holds no such documents
   */
  public static IndexKind of(String text) {
    for (IndexKind kind : values()) {
      if (kind.text().equals(text)) {
        return kind;
      }
    }
    throw new ArchiveException("An archive holds no “" + text + "”.");
  }

  /** The values by the texts of their kinds. */
  public static <T> Map<String, T> byText(Map<IndexKind, T> kinds) {
    Map<String, T> texts = new TreeMap<>();
    kinds.forEach((kind, value) -> texts.put(kind.text(), value));
    return texts;
  }

  /**
   * True if the index grows with the articles; the log of decisions, accounts and sessions stay
   * small.
   */
  boolean growsWithArticles() {
    return this != DECISIONS && this != ACCOUNTS && this != TEMPORARY;
  }

  /** The file of {@code index-mappings} that an index is made with. */
  String mapping() {
    return (this == WITHDRAWN ? ARTICLES : this).text();
  }
}
