package org.dateline.reading.paper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.reading.Input;
import org.dateline.reading.Xml;

/**
 * The pages of an issue, opened when an article asks for them. Articles come in the order of their
 * pages and may go on over some, so the pages used last are kept: by a plain map, since a cache
 * that keeps those used most would keep pages that no later article needs.
 */
final class AltoPages {
  /** The number of pages that are kept; an issue may have thousands. */
  private static final int KEPT = 12;

  private final Map<String, String> addresses;
  private final IssueFiles files;
  private final Map<String, Optional<AltoPage>> recent =
      new LinkedHashMap<>(KEPT + 1, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<AltoPage>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Reads the pages of an issue when they are asked for.
   *
   * @param addresses of the files, by their ids
   */
  AltoPages(Map<String, String> addresses, IssueFiles files) {
    this.addresses = addresses;
    this.files = files;
  }

  /** The page of a file's id; none where the file is missing or no ALTO. */
  Optional<AltoPage> get(String file) throws IOException {
    Optional<AltoPage> known = recent.get(file);
    if (known != null) {
      return known;
    }
    String address = addresses.get(file);
    Optional<Input> opened = address == null ? Optional.empty() : files.open(address);
    Optional<AltoPage> page = Optional.empty();
    if (opened.isPresent() && opened.get().head().isXml("alto")) {
      page = Optional.of(new AltoPage(Xml.parse(opened.get())));
    }
    recent.put(file, page);
    return page;
  }
}
