package org.dateline.server;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Address that the server listens on, the page it serves, and who may read.
 *
 * @param host address it listens on; on a loopback address it answers only to loopback names
 * @param port 0 for any free one
 * @param web folder that holds the page, null for the one in the class path; set when the page is
 *     being worked on
 * @param version of Dateline
 * @param licences of what the archive's names and annotations rest on
 * @param closed whether only those read who have an account
 */
public record Settings(
    String host,
    int port,
    @Nullable Path web,
    String version,
    List<Licence> licences,
    boolean closed) {
  public static final String LOOPBACK = "127.0.0.1";

  public Settings {
    licences = List.copyOf(licences);
  }

  public record Licence(String name, String licence, String url) {}
}
