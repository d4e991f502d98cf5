package org.dateline.reading.formats;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dateline.reading.Damage;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.ZipMembers;
import org.dateline.reading.paper.Issue;
import org.dateline.reading.paper.IssueReader;

/** A zip that is an issue of a digitised newspaper: its articles lie across its members. */
final class IssueArchive {
  private IssueArchive() {}

  /** Reads the archive if it is such an issue; true if it was read. */
  static boolean read(Input in, ZipMembers zip, Consumer<ReadResult> to) throws IOException {
    List<String> descriptions =
        zip.entries().stream()
            .map(ZipArchiveEntry::getName)
            .filter(name -> IssueReader.isDescription(name) && !Members.isJunk(name))
            .toList();
    boolean any = false;
    for (String name : descriptions) {
      Optional<Input> description = zip.member(in, name);
      if (description.isPresent() && description.get().head().isXml("mets", "DIDL")) {
        any = true;
        read(in, zip, name, description.get(), to);
      }
    }
    return any;
  }

  /** The member that an address means in the folder of the description, else in those above it. */
  private static Optional<Input> member(Input in, ZipMembers zip, String folder, String address)
      throws IOException {
    String name = IssueReader.relative(address);
    String at = folder;
    Optional<Input> found = zip.member(in, at + name);
    while (found.isEmpty() && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
      boolean up = name.startsWith("../");
      name = up ? name.substring(3) : name;
      found = zip.member(in, at + name);
    }
    return found;
  }

  private static void read(
      Input in, ZipMembers zip, String name, Input description, Consumer<ReadResult> to) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    try {
      Issue.of(description, in, address -> member(in, zip, folder, address)).orElseThrow().read(to);
    } catch (UnreadableException e) {
      to.accept(new ReadResult.Failure(description.where(), String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      to.accept(
          new ReadResult.Failure(description.where(), Damage.sentence("It cannot be read", e, "")));
    }
  }
}
