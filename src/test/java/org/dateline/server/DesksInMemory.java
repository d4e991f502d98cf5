package org.dateline.server;

import java.util.List;
import org.dateline.curation.Desk;

/** Desks for tests of other packages. */
public final class DesksInMemory {
  private DesksInMemory() {}

  /** A desk of an archive without articles, which knows Ann Lee ({@code dbp:Ann_Lee}). */
  public static Desk empty() {
    return new FakeDesk(List::of).desk();
  }
}
