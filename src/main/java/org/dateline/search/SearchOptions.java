package org.dateline.search;

/**
 * Options for what the facets and the timeline of a search count.
 *
 * @param allSpeech whether the facet speaker counts indirect quotations too
 * @param placesWithin whether a place counts under the country it lies in as well: Donetsk under
 *     Ukraine
 * @param timeline the days that the timeline shows
 */
public record SearchOptions(boolean allSpeech, boolean placesWithin, Timeline.Of timeline) {
  public static final SearchOptions USUAL = new SearchOptions(false, false, Timeline.Of.PUBLISHED);
}
