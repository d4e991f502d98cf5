package org.dateline.article;

/** The types of entities. OTHER (peoples, events, works, products) is no facet. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  OTHER
}
