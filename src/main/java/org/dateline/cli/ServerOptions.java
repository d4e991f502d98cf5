package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.server.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the address that the server listens on. */
final class ServerOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = Settings.LOOPBACK,
      description =
          "Address to listen on (default: ${DEFAULT-VALUE}, only this machine; 0.0.0.0: the whole network).")
  private String host = Settings.LOOPBACK;

  @Option(
      names = "--rate-limit",
      paramLabel = "N",
      defaultValue = "600",
      description =
          "Requests of the API that another machine may make in a minute, 0 for any number"
              + " (default: ${DEFAULT-VALUE}). This machine is not limited.")
  private int rateLimit;

  @Option(
      names = "--web",
      paramLabel = "DIR",
      hidden = true,
      description = "Serve the page from this folder (for work on the page).")
  private @Nullable Path web;

  @Option(
      names = {"--access", "--reading"}, // the second is its earlier name
      paramLabel = "open|closed",
      defaultValue = "${env:DATELINE_ACCESS:-${env:DATELINE_READING:-open}}",
      description =
          "Who may use the archive: open to all who reach the server, or closed, to people with an account"
              + " alone (default: DATELINE_ACCESS, else open).")
  private Access access = Access.OPEN;

  /** Access to the archive for those without an account; written in lower case. */
  private enum Access {
    OPEN,
    CLOSED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** True if only people with an account may read. */
  boolean isClosed() {
    return access == Access.CLOSED;
  }

  int rateLimit() {
    if (rateLimit < 0) {
      throw new UsageException("--rate-limit must be 0 or more.");
    }
    return rateLimit;
  }

  int port() {
    if (port < 0 || port > 65535) {
      throw new UsageException("--port must be 0 to 65535.");
    }
    return port;
  }

  /**
   * Makes sure that a server can listen there, before Elasticsearch is started for it.
   *
   * @throws IOException if none can; says why and what to do
   */
  void check() throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true); // as the server itself does
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port()));
    } catch (UnknownHostException e) {
      throw new UsageException(
          "--host "
              + host
              + " is not an address of this machine. Try 127.0.0.1, or 0.0.0.0 for all networks.");
    } catch (IOException e) {
      throw new IOException(
          "Nothing can listen at port %d of %s: %s. Choose another with --port."
              .formatted(port, host, e.getMessage()),
          e);
    }
  }

  /** Warns where others than this machine's users can read the archive. */
  void warn(PrintStream to) throws UnknownHostException {
    InetAddress address = InetAddress.getByName(host);
    if (!address.isLoopbackAddress() && !isClosed()) {
      to.println(
          "dateline: with --host %s everybody who reaches port %d of this machine over the network can read the archive"
              .formatted(host, port()));
    }
  }

  String host() {
    return host;
  }

  @Nullable Path web() {
    return web;
  }
}
