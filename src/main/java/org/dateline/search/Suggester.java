package org.dateline.search;

/** Suggestions while somebody types. */
public interface Suggester {
  /** Names that begin like what was typed, then titles. */
  Suggestions suggest(String typed, int size);
}
