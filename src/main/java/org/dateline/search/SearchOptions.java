package org.dateline.search;

/**
 * Options for what the facets and the timeline of a search count.
 *
 * @param allSpeech whether indirect quotations count too
 * @param placesWithin whether a place counts under the country it lies in as well: Donetsk under
 *     Ukraine
 * @param timeline the days that the timeline shows
 */
public record SearchOptions(boolean allSpeech, boolean placesWithin, Timeline.Of timeline) {
  /** The usual options of a search for articles. */
  public static final SearchOptions USUAL = new SearchOptions(false, false, Timeline.Of.PUBLISHED);

  /** The usual options of a search for quotations: reported speech counts. */
  public static final SearchOptions ALL_SPEECH =
      new SearchOptions(true, false, Timeline.Of.PUBLISHED);
}
