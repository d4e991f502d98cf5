package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The page: one HTML file that shows what its address asks for, and the few files it loads. */
final class Pages {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String FOREVER = "public, max-age=31536000, immutable";

  /** The search that the page starts with: a slow line carries it beside the page's files. */
  private static final String FIRST_SEARCH =
      "</api/search?speech=all&copies=yes>; rel=preload; as=fetch; crossorigin";

  private final @Nullable Path folder;
  private final @Nullable PageBundle bundle;

  /**
   * Serves the page, bundled or from its folder.
   *
   * @param folder that holds the page, null for the one in the class path. A page that is being
   *     worked on is sent in the files it is written in
   */
  Pages(@Nullable Path folder) {
    this.folder = folder;
    this.bundle = folder == null ? new PageBundle(this::text) : null;
  }

  /** The address of an article's page. */
  static String address(String article) {
    return "/articles/" + URLEncoder.encode(article, StandardCharsets.UTF_8).replace("+", "%20");
  }

  void index(Context http) {
    if (http.path().equals("/") && http.queryString() == null) {
      http.header("Link", FIRST_SEARCH);
    }
    Answer.bytes(http, HTML, html());
  }

  /** The page under an address where nothing is; whole, though the browser may know the page. */
  void missing(Context http) {
    http.status(404).header("Cache-Control", "no-cache").contentType(HTML).result(html());
  }

  private byte[] html() {
    return bundle == null ? read("index.html") : bundle.html();
  }

  /** A file of the bundle; under the address of its version it never changes. */
  void bundled(Context http) {
    String path = http.pathParam("file");
    byte[] file = bundle == null ? null : bundle.file(path).orElse(null);
    if (file == null) {
      throw new NotFound("The page has no file of this name.");
    }
    String type = path.endsWith(".css") ? "text/css" : "text/javascript";
    Answer.bytes(http, type + "; charset=utf-8", file);
    if (bundle.version().equals(http.queryString())) {
      http.header("Cache-Control", FOREVER);
    }
  }

  void contract(Context http) {
    Answer.bytes(http, "application/yaml", read("openapi.yaml"));
  }

  private String text(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private byte[] read(String name) {
    try {
      if (folder != null && Files.exists(folder.resolve(name))) {
        return Files.readAllBytes(folder.resolve(name));
      }
      try (InputStream file = Pages.class.getResourceAsStream("/web/" + name)) {
        if (file == null) {
          throw new NotFound("This build of Dateline lacks " + name + ".");
        }
        return file.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
