package org.dateline.article;

/** What kind of thing a name names. OTHER (peoples, events, works, products) is no facet. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  OTHER
}
