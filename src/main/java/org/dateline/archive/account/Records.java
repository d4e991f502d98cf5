package org.dateline.archive.account;

import java.util.List;
import java.util.Optional;

/** A store for account records of one kind. A record can be read as soon as it is written. */
public interface Records<T extends AccountRecord> {
  Optional<T> find(String id);

  /** All records, in the order of their ids. */
  List<T> all();

  /**
   * Adds a record.
   *
   * @return false when there is one of this id
   */
  boolean add(T record);

  /**
   * Puts a record in the place of the one with its id; does nothing where there is none, so that
   * what was removed meanwhile does not come back.
   */
  void replace(T record);

  void remove(String id);
}
