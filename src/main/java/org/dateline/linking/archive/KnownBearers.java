package org.dateline.linking.archive;

import java.util.Optional;

/**
 * The people whom an archive's articles mean by a surname, learnt from those that give the full
 * name, too. Safe for use by several threads.
 */
public interface KnownBearers {
  /** Known bearers of an archive that has learnt nothing. */
  KnownBearers NONE =
      new KnownBearers() {
        @Override
        public Optional<Bearer> of(String surname) {
          return Optional.empty();
        }

        @Override
        public String version() {
          return "";
        }
      };

  /**
   * The one dominant bearer of a surname, if it has one.
   *
   * @param surname as {@link org.dateline.authority.NameKey#fold} makes it
   */
  Optional<Bearer> of(String surname);

  /** A version that changes when anything is learnt. */
  String version();

  /**
   * A person with a surname.
   *
   * @param share of the articles with the surname that mean this person, 0 to 1
   */
  record Bearer(String entity, String name, double share) {}
}
