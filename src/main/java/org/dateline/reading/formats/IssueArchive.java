package org.dateline.reading.formats;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dateline.reading.Damage;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.ZipMembers;
import org.dateline.reading.paper.Issue;
import org.dateline.reading.paper.IssueReader;

/**
 * The issues of digitised newspapers in a zip: the articles of each lie across its members. What
 * else is in the zip belongs to none of them.
 */
final class IssueArchive {
  private final Input in;
  private final ZipMembers zip;
  private final Set<String> folders = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  private IssueArchive(Input in, ZipMembers zip) {
    this.in = in;
    this.zip = zip;
  }

  /** Reads all issues of an archive, which may hold none. */
  static IssueArchive read(Input in, ZipMembers zip, Consumer<ReadResult> to) throws IOException {
    IssueArchive issues = new IssueArchive(in, zip);
    List<String> descriptions =
        zip.entries().stream()
            .map(ZipArchiveEntry::getName)
            .filter(name -> IssueReader.isDescription(name) && !Members.isJunk(name))
            .toList();
    for (String name : descriptions) {
      Optional<Input> description = zip.member(in, name);
      if (description.isPresent() && description.get().head().isXml("mets", "DIDL")) {
        issues.read(name, description.get(), to);
      }
    }
    return issues;
  }

  /**
   * True if a member belongs to an issue: it lies in the folder that holds the issue's description
   * and pages. Where that is the whole archive, pages and pictures are told from texts beside them.
   */
  boolean holds(String name) {
    return used.contains(name)
        || folders.stream().anyMatch(folder -> !folder.isEmpty() && name.startsWith(folder))
        || (folders.contains("") && isPage(name));
  }

  private boolean isPage(String name) {
    try {
      return zip.head(in, name)
          .filter(head -> !head.isText() || head.isXml("alto", "PcGts", "mets", "DIDL"))
          .isPresent();
    } catch (IOException | RuntimeException e) {
      return false; // what is wrong with it is said when it is read
    }
  }

  private void read(String name, Input description, Consumer<ReadResult> to) {
    String folder = folder(name);
    Set<String> parts = new HashSet<>();
    try {
      Issue.of(description, in, address -> member(folder, address, parts)).orElseThrow().read(to);
    } catch (UnreadableException e) {
      to.accept(new ReadResult.Failure(description.where(), String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      to.accept(
          new ReadResult.Failure(description.where(), Damage.sentence("It cannot be read", e, "")));
    }
    String around = folder;
    while (!parts.stream().allMatch(of(around))) {
      around = folder(around.substring(0, around.length() - 1));
    }
    folders.add(around);
    used.addAll(parts);
  }

  private static Predicate<String> of(String folder) {
    return name -> name.startsWith(folder);
  }

  /** The folder of a member, with its last slash; "" for none. */
  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  /** The member that an address means in the folder of the description, else in those above it. */
  private Optional<Input> member(String folder, String address, Set<String> parts)
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
    if (found.isPresent()) {
      parts.add(at + name);
    }
    return found;
  }
}
