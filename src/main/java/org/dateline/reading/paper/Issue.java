package org.dateline.reading.paper;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;

/** An issue of a digitised newspaper: a description, and the files that it names. */
public interface Issue {
  /** Hands on its articles, else its pages. */
  void read(Consumer<ReadResult> to) throws IOException;

  /** The addresses of the files that the issue is made of. */
  Set<String> parts();

  /**
   * The issue that a file describes; empty when it describes none.
   *
   * @param in the file that its articles are said to be of: the description, or its archive
   */
  static Optional<Issue> of(Input description, Input in, IssueFiles files) throws IOException {
    FileHead head = description.head();
    if (head.isXml("mets")) {
      return Optional.of(new MetsIssue(description, in, files));
    }
    return head.isXml("DIDL")
        ? Optional.of(new DelpherIssue(description, in, files))
        : Optional.empty();
  }
}
