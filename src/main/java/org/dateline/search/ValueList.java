package org.dateline.search;

/**
 * A request for a list of a facet's values.
 *
 * @param prefix beginning of a word of the value's name, empty for any
 * @param offset how many to leave out at the start
 */
public record ValueList(String prefix, FacetOrder order, int offset, int size) {
  public ValueList {
    if (offset < 0 || size < 1) {
      throw new IllegalArgumentException("offset is " + offset + ", size is " + size + ".");
    }
  }
}
