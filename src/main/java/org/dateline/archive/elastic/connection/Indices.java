package org.dateline.archive.elastic.connection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.archive.ArchiveException;

/**
 * Names of the archive's indices. Requests go to an alias ({@code dateline-articles}), which stands
 * for the index of a stored form ({@code dateline-articles-v3}): that of this Dateline or, until an
 * upgrade is done, that of an earlier one.
 *
 * @param prefix beginning of their names, so that archives can share a cluster
 * @param ofThisForm whether the names are those of the indices in this Dateline's stored form,
 *     whatever the aliases stand for: for an upgrade, which fills these first
 */
public record Indices(String prefix, boolean ofThisForm) {
  public Indices {
    if (!prefix.matches("[a-z][a-z0-9-]{0,60}")) {
      throw new IllegalArgumentException(
          "“" + prefix + "” cannot begin an index name. Use small letters, digits and hyphens.");
    }
  }

  /** The indices that requests go to. */
  public Indices(String prefix) {
    this(prefix, false);
  }

  /** The indices of this archive in this Dateline's stored form. */
  public Indices inThisForm() {
    return new Indices(prefix, true);
  }

  public String articles() {
    return name(IndexKind.ARTICLES);
  }

  public String quotes() {
    return name(IndexKind.QUOTES);
  }

  public String entities() {
    return name(IndexKind.ENTITIES);
  }

  /** The log of what archivists decided. */
  public String decisions() {
    return name(IndexKind.DECISIONS);
  }

  /** The articles that are not to be found; they are stored like the others. */
  public String withdrawn() {
    return name(IndexKind.WITHDRAWN);
  }

  /** The people and programs that may use the archive. */
  public String accounts() {
    return name(IndexKind.ACCOUNTS);
  }

  /** The index of sessions and other documents that are kept for a while. */
  public String temporary() {
    return name(IndexKind.TEMPORARY);
  }

  /** The index of earlier states of articles. */
  public String revisions() {
    return name(IndexKind.REVISIONS);
  }

  /** The indices that searches read. */
  public List<String> searched() {
    return List.of(articles(), quotes(), entities(), decisions());
  }

  /** Versions of the stored form, by kind. */
  public Map<IndexKind, Integer> forms() {
    Map<IndexKind, Integer> forms = new EnumMap<>(IndexKind.class);
    for (IndexKind kind : IndexKind.values()) {
      forms.put(kind, kind.form());
    }
    return forms;
  }

  /**
   * The kinds that a backup holds, with their forms: not what is kept for a while, since a backup
   * must not sign anybody in.
   */
  public Map<IndexKind, Integer> kept() {
    Map<IndexKind, Integer> kept = forms();
    kept.remove(IndexKind.TEMPORARY);
    return kept;
  }

  /** The name of a kind's documents in requests. */
  public String name(IndexKind kind) {
    return ofThisForm ? index(kind, kind.form()) : alias(kind);
  }

  String alias(IndexKind kind) {
    return prefix + "-" + kind.text();
  }

  String index(IndexKind kind, int form) {
    return alias(kind) + "-v" + form;
  }

  /** The kind of the documents of an index. */
  public IndexKind kind(String index) {
    return Stream.of(IndexKind.values())
        .filter(kind -> index.startsWith(alias(kind) + "-v"))
        .findFirst()
        .orElseThrow(() -> new ArchiveException(index + " is none of the archive's indices."));
  }

  /** The stored form of an index of this kind, 0 when the name does not say it. */
  public int form(IndexKind kind, String index) {
    String number = index.substring(Math.min(index.length(), alias(kind).length() + 2));
    return index.startsWith(alias(kind) + "-v") && number.matches("[1-9]\\d{0,5}")
        ? Integer.parseInt(number)
        : 0;
  }
}
