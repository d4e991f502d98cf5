package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.server.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the server listens. */
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
          "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone; 0.0.0.0 is the whole"
              + " network).")
  private String host = Settings.LOOPBACK;

  @Option(
      names = "--web",
      paramLabel = "DIR",
      hidden = true,
      description = "Serve the page from this folder, to work on it.")
  private @Nullable Path web;

  int port() {
    if (port < 0 || port > 65535) {
      throw new UsageException("--port must be 0 to 65535.");
    }
    return port;
  }

  String host() {
    return host;
  }

  @Nullable Path web() {
    return web;
  }
}
