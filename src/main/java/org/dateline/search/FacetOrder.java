package org.dateline.search;

/** Order of a facet's values. UNUSUAL: by how much commoner here than in the whole archive. */
public enum FacetOrder {
  COUNT,
  NAME,
  UNUSUAL
}
