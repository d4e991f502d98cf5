package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The page: one HTML file that shows what its address asks for. */
final class Pages {
  private final @Nullable Path folder;

  /**
   * @param folder that holds the page, null for the one in the class path
   */
  Pages(@Nullable Path folder) {
    this.folder = folder;
  }

  void index(Context http) {
    Answer.bytes(http, "text/html; charset=utf-8", read("index.html"));
  }

  void contract(Context http) {
    Answer.bytes(http, "application/yaml", read("openapi.yaml"));
  }

  private byte[] read(String name) {
    try {
      if (folder != null && Files.exists(folder.resolve(name))) {
        return Files.readAllBytes(folder.resolve(name));
      }
      try (InputStream file = Pages.class.getResourceAsStream("/web/" + name)) {
        if (file == null) {
          throw new NotFound("This build of Dateline holds no " + name + ".");
        }
        return file.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
