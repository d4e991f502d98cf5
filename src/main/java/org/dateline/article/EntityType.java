package org.dateline.article;

/**
 * The types of entities. OTHER holds events, works, products; articles can be filtered by it, and
 * it is not counted.
 */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  OTHER
}
