package org.dateline.search;

/**
 * Options for what the facets and the timeline of a search count.
 *
 * @param allSpeech whether indirect quotations count too
 * @param placesWithin whether a place counts under the country it lies in as well: Donetsk under
 *     Ukraine
 * @param timeline the days that the timeline shows
 * @param foundAlone whether the timeline's own range narrows it, too
 */
public record SearchOptions(
    boolean allSpeech, boolean placesWithin, Timeline.PlacedBy timeline, boolean foundAlone) {
  /** Options under which the timeline's own range does not narrow it. */
  public SearchOptions(boolean allSpeech, boolean placesWithin, Timeline.PlacedBy timeline) {
    this(allSpeech, placesWithin, timeline, false);
  }

  /** The usual options of a search for articles. */
  public static final SearchOptions USUAL =
      new SearchOptions(false, false, Timeline.PlacedBy.PUBLISHED);

  /** The usual options of a search for quotations: reported speech counts. */
  public static final SearchOptions ALL_SPEECH =
      new SearchOptions(true, false, Timeline.PlacedBy.PUBLISHED);
}
