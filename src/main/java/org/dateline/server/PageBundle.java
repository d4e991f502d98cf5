package org.dateline.server;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The page in few files: its HTML, one style sheet and the bundles of its modules, made of the many
 * files that it is written in. Their addresses change with what they hold, so a browser may keep
 * them.
 */
final class PageBundle {
  private static final Pattern STYLES =
      Pattern.compile("<link rel=\"stylesheet\" href=\"/([^\"]+)\">\\s*");
  private static final Pattern SCRIPT =
      Pattern.compile("<script type=\"module\" src=\"/js/([^\"]+)\">");
  private static final String STYLE_SHEET = "page.css";

  private final Map<String, byte[]> files = new HashMap<>();
  private final String version;
  private final byte[] html;

  /**
   * Bundles the files of the page.
   *
   * @param web the text of a file of the page by its path: {@code js/main.js}
   */
  PageBundle(UnaryOperator<String> web) {
    String index = web.apply("index.html");
    List<String> styles = STYLES.matcher(index).results().map(found -> found.group(1)).toList();
    String css = String.join("", styles.stream().map(web).toList());
    String first =
        SCRIPT.matcher(index).results().map(found -> found.group(1)).findFirst().orElseThrow();
    UnaryOperator<String> modules = module -> web.apply("js/" + module);
    version = Answer.digest(bytes(css + scripts(new ModuleBundler(modules, first, m -> m))));
    ModuleBundler bundler = new ModuleBundler(modules, first, this::address);
    bundler.entries().forEach(entry -> files.put(entry, bytes(bundler.bundle(entry))));
    files.put(STYLE_SHEET, bytes(css));
    String style = "<link rel=\"stylesheet\" href=\"" + address(STYLE_SHEET) + "\">\n";
    String script = "<script type=\"module\" src=\"" + address(first) + "\">";
    html = bytes(SCRIPT.matcher(STYLES.matcher(index).replaceAll("")).replaceAll(style + script));
  }

  private static String scripts(ModuleBundler bundler) {
    return String.join("", bundler.entries().stream().map(bundler::bundle).toList());
  }

  private String address(String file) {
    return "/bundle/" + file + "?" + version;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  byte[] html() {
    return html;
  }

  /** The version of the page's files, which each of their addresses carries as its query. */
  String version() {
    return version;
  }

  /** A file by its path below {@code /bundle/}. */
  Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
