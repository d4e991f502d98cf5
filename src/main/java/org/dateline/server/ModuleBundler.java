package org.dateline.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bundles of ES modules: all that a module needs in one script, so that a slow line carries one
 * file instead of forty. Modules that are imported at need have bundles of their own, which take
 * what the first bundle has from there: no module runs twice.
 *
 * <p>Read are the forms that the page's modules keep to: named imports and {@code import * as},
 * exports at a declaration, no cycles. What else a module may say is refused by name.
 */
final class ModuleBundler {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:\\{([^}]*)\\}|\\* as (\\w+)) from '([^']+)';");
  private static final Pattern AT_NEED = Pattern.compile("\\bimport\\('([^']+)'\\)");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:const|let|class|function|async function) (\\w+))");
  private static final Pattern OTHER = Pattern.compile("(?m)^(?:export|import)\\b(?!\\().*");

  private final UnaryOperator<String> sources;
  private final String first;
  private final UnaryOperator<String> address;

  /**
   * Bundles the modules of a page into few files.
   *
   * @param sources the text of a module by its path
   * @param first path of the module that the page begins with
   * @param address the address at which the bundle of a module is served
   */
  ModuleBundler(UnaryOperator<String> sources, String first, UnaryOperator<String> address) {
    this.sources = sources;
    this.first = first;
    this.address = address;
  }

  /** The modules that have a bundle of their own: the first, and all that are imported at need. */
  Set<String> entries() {
    Set<String> entries = new LinkedHashSet<>(Set.of(first));
    List<String> open = new ArrayList<>(entries);
    while (!open.isEmpty()) {
      for (String module : closure(open.remove(open.size() - 1))) {
        for (String needed : paths(AT_NEED, 1, module)) {
          if (entries.add(needed)) {
            open.add(needed);
          }
        }
      }
    }
    return entries;
  }

  /** The script of an entry and of all it needs. */
  String bundle(String entry) {
    boolean isFirst = entry.equals(first);
    StringBuilder out = new StringBuilder();
    out.append(
        isFirst
            ? "export const modules = {};\n"
            : "import { modules } from '" + address.apply(first) + "';\n");
    Set<String> there = isFirst ? Set.of() : closure(first);
    closure(entry).stream()
        .filter(module -> !there.contains(module))
        .forEach(module -> out.append(wrapped(module)));
    Set<String> names = exports(sources.apply(entry));
    if (!isFirst && !names.isEmpty()) {
      out.append("export const {%s} = modules['%s'];\n".formatted(list(names), entry));
    }
    return out.toString();
  }

  private String wrapped(String module) {
    String source = sources.apply(module);
    String body = IMPORT.matcher(source).replaceAll(found -> quoted(taken(module, found)));
    body = EXPORT.matcher(body).replaceAll("");
    body = AT_NEED.matcher(body).replaceAll(found -> quoted(atNeed(module, found)));
    Matcher other = OTHER.matcher(body);
    if (other.find()) {
      throw new IllegalArgumentException(
          "web/js/" + module + " cannot be bundled: " + other.group());
    }
    return "modules['%s'] ??= (() => {\n%s\nreturn {%s};\n})();\n"
        .formatted(module, body, list(exports(source)));
  }

  private static String taken(String module, MatchResult found) {
    String from = "modules['" + resolve(module, found.group(3)) + "']";
    return found.group(2) == null
        ? "const {" + found.group(1).replace(" as ", ": ") + "} = " + from + ";"
        : "const " + found.group(2) + " = " + from + ";";
  }

  private String atNeed(String module, MatchResult found) {
    return "import('" + address.apply(resolve(module, found.group(1))) + "')";
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String list(Set<String> names) {
    return String.join(", ", names);
  }

  private static Set<String> exports(String source) {
    Set<String> names = new TreeSet<>();
    EXPORT.matcher(source).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  /** The module and all it imports, each after what it imports itself. */
  private Set<String> closure(String module) {
    Set<String> ordered = new LinkedHashSet<>();
    add(module, ordered, new LinkedHashSet<>());
    return ordered;
  }

  private void add(String module, Set<String> ordered, Set<String> open) {
    if (ordered.contains(module)) {
      return;
    }
    if (!open.add(module)) {
      throw new IllegalArgumentException("web/js: modules import each other: " + open);
    }
    paths(IMPORT, 3, module).forEach(needed -> add(needed, ordered, open));
    open.remove(module);
    ordered.add(module);
  }

  private List<String> paths(Pattern pattern, int group, String module) {
    return pattern
        .matcher(sources.apply(module))
        .results()
        .map(found -> resolve(module, found.group(group)))
        .toList();
  }

  private static String resolve(String module, String path) {
    return URI.create("/" + module).resolve(path).getPath().substring(1);
  }
}
