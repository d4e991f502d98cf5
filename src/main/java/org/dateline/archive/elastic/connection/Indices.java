package org.dateline.archive.elastic.connection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.archive.ArchiveException;

/**
 * Names of the archive's indices. What is asked goes to an alias ({@code dateline-articles}), which
 * stands for the index of a stored form ({@code dateline-articles-v2}): while an archive is being
 * upgraded for that of the earlier form, and then for that of this Dateline.
 *
 * @param prefix what their names begin with, so that archives can share a cluster
 * @param ofThisForm whether the names are those of the indices in this Dateline's stored form,
 *     whatever the aliases stand for: for an upgrade, which fills these first
 */
public record Indices(String prefix, boolean ofThisForm) {
  private static final String TEMPORARY = "temporary";

  /**
   * Versions of the stored form, by kind. A kind's version grows with every change of its mapping
   * that is more than another field, and with every change of what its fields mean; CONTRIBUTING.md
   * says what else a change needs. Articles 2: signs that are not seen are left out before words
   * are made of a text, and documents say which words belong to names (decision 0114). 3: articles
   * are found by their quotations (decision 0115), and say their story (0005).
   */
  private static final Map<String, Integer> FORMS =
      new TreeMap<>(
          Map.of(
              "articles",
              3,
              "quotes",
              2,
              "entities",
              2,
              "decisions",
              1,
              "withdrawn",
              3,
              "accounts",
              1,
              "revisions",
              1,
              TEMPORARY,
              1));

  public Indices {
    if (!prefix.matches("[a-z][a-z0-9-]{0,60}")) {
      throw new IllegalArgumentException(
          "“" + prefix + "” cannot begin an index name. Use small letters, digits and hyphens.");
    }
  }

  /** Those that requests go to. */
  public Indices(String prefix) {
    this(prefix, false);
  }

  /** The same archive's indices in this Dateline's stored form. */
  public Indices inThisForm() {
    return new Indices(prefix, true);
  }

  public String articles() {
    return name("articles");
  }

  public String quotes() {
    return name("quotes");
  }

  public String entities() {
    return name("entities");
  }

  /** The log of what archivists decided. */
  public String decisions() {
    return name("decisions");
  }

  /** The articles that are not to be found; they are stored like the others. */
  public String withdrawn() {
    return name("withdrawn");
  }

  /** The people and programs that may use the archive. */
  public String accounts() {
    return name("accounts");
  }

  /** Sessions and the like. */
  public String temporary() {
    return name(TEMPORARY);
  }

  /** Earlier states of articles. */
  public String revisions() {
    return name("revisions");
  }

  /** All that searches read. */
  public List<String> searched() {
    return List.of(articles(), quotes(), entities(), decisions());
  }

  /** Versions of the stored form, by kind. */
  public Map<String, Integer> forms() {
    return new TreeMap<>(FORMS);
  }

  /** The same without what is kept for a while alone: a backup must not sign anybody in. */
  public Map<String, Integer> kept() {
    Map<String, Integer> kept = forms();
    kept.remove(TEMPORARY);
    return kept;
  }

  /** What requests call the documents of a kind. */
  public String name(String kind) {
    Integer form = FORMS.get(kind);
    if (form == null) {
      throw new ArchiveException("An archive holds no “" + kind + "”.");
    }
    return ofThisForm ? index(kind, form) : alias(kind);
  }

  String alias(String kind) {
    return prefix + "-" + kind;
  }

  String index(String kind, int form) {
    return alias(kind) + "-v" + form;
  }

  /** The kind of the documents of an index. */
  public String kind(String index) {
    return FORMS.keySet().stream()
        .filter(kind -> index.startsWith(alias(kind) + "-v"))
        .findFirst()
        .orElseThrow(() -> new ArchiveException(index + " is none of the archive's indices."));
  }

  /** The stored form of an index of this kind, 0 when the name does not say it. */
  int form(String kind, String index) {
    String number = index.substring(Math.min(index.length(), alias(kind).length() + 2));
    return index.startsWith(alias(kind) + "-v") && number.matches("[1-9]\\d{0,5}")
        ? Integer.parseInt(number)
        : 0;
  }
}
