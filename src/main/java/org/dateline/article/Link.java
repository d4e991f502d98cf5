package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entity a mention was linked to. Every mention has one: an unknown name is linked to an
 * archive-born entity.
 *
 * @param entity the entity's id
 * @param name its canonical name
 * @param type its type, which may correct the mention's
 * @param wikipedia title of its article in the English Wikipedia, with blanks, if known
 * @param wikidata its Wikidata id, if known
 * @param confidence probability that this is the entity, 0 to 1
 * @param reasons evidence for it, in words for an archivist
 * @param otherCandidates other candidates, best first
 * @param description of an entity that the archive made: what this article says of it in passing,
 *     null when it says nothing
 */
public record Link(
    String entity,
    String name,
    EntityType type,
    @Nullable String wikipedia,
    @Nullable String wikidata,
    double confidence,
    List<String> reasons,
    List<OtherCandidate> otherCandidates,
    @Nullable String description) {
  /** The beginning of ids that the archive makes itself, for names that no source explains. */
  public static final String ARCHIVE_BORN = "archive:";

  /** A link to an entity that needs no description. */
  public Link(
      String entity,
      String name,
      EntityType type,
      @Nullable String wikipedia,
      @Nullable String wikidata,
      double confidence,
      List<String> reasons,
      List<OtherCandidate> otherCandidates) {
    this(entity, name, type, wikipedia, wikidata, confidence, reasons, otherCandidates, null);
  }

  public Link {
    reasons = List.copyOf(reasons);
    otherCandidates = List.copyOf(otherCandidates);
  }

  /** True if the archive made the entity itself. */
  public boolean toArchiveBorn() {
    return entity.startsWith(ARCHIVE_BORN);
  }

  /** A copy to an entity of another id. */
  public Link to(String id) {
    return id.equals(entity)
        ? this
        : new Link(
            id, name, type, wikipedia, wikidata, confidence, reasons, otherCandidates, description);
  }

  /** A copy under another name. */
  public Link called(String other) {
    return new Link(
        entity,
        other,
        type,
        wikipedia,
        wikidata,
        confidence,
        reasons,
        otherCandidates,
        description);
  }

  /** A copy with these candidates that were not chosen. */
  public Link beside(List<OtherCandidate> others) {
    return others.equals(otherCandidates)
        ? this
        : new Link(
            entity, name, type, wikipedia, wikidata, confidence, reasons, others, description);
  }

  /** A candidate that was not chosen. */
  public record OtherCandidate(String entity, String name, double confidence) {}
}
