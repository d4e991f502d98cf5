package org.dateline.reading.paper;

import java.io.IOException;
import java.util.Optional;
import org.dateline.reading.Input;

/** The files that lie around an issue's description, by the addresses that it gives them. */
public interface IssueFiles {
  /**
   * Opens a file of the issue, if it is there.
   *
   * @param address relative to the description, as {@code ./text/00001.xml}
   */
  Optional<Input> open(String address) throws IOException;
}
