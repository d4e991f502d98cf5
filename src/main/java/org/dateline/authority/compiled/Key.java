package org.dateline.authority.compiled;

import java.util.List;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.NameKey;
import org.dateline.authority.NameMatch;

/**
 * A row of the name table, packed into a long: entity (24 bits), source (3), prior in 31 steps (5),
 * fingerprints of the name as spelled (12), without punctuation (10) and without case (10).
 */
final class Key {
  static final int MOST_ENTITIES = 1 << 24;
  private static final int STEPS = 31;
  private static final List<Source> SOURCES = List.of(Source.values());

  private Key() {}

  static long pack(int entity, Source source, double prior, String name) {
    long steps = Math.max(0, Math.min(STEPS, Math.round(prior * STEPS)));
    return ((long) entity << 40)
        | ((long) SOURCES.indexOf(source) << 37)
        | (steps << 32)
        | prints(name);
  }

  static int entity(long row) {
    return (int) (row >>> 40);
  }

  static Source source(long row) {
    return SOURCES.get((int) (row >>> 37) & 7);
  }

  static double prior(long row) {
    return ((row >>> 32) & STEPS) / (double) STEPS;
  }

  /** The three fingerprints of a spelling, to be compared with those of a row. */
  static long prints(String name) {
    return ((long) Hash.fingerprint(name, 12) << 20)
        | ((long) Hash.fingerprint(NameKey.withoutPunctuation(name), 10) << 10)
        | Hash.fingerprint(NameKey.withoutCase(name), 10);
  }

  static NameMatch match(long row, long prints) {
    long differs = row ^ prints;
    if ((differs & 0xfff00000L) == 0) {
      return NameMatch.EXACT;
    }
    if ((differs & 0xffc00L) == 0) {
      return NameMatch.PUNCTUATION;
    }
    return (differs & 0x3ffL) == 0 ? NameMatch.CASE : NameMatch.FOLDED;
  }
}
