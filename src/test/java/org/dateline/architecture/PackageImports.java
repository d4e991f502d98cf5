package org.dateline.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Imports between packages, and the cycles that they make. */
final class PackageImports {
  private final Map<String, Set<String>> imports = new TreeMap<>();

  void add(String user, String used) {
    imports.computeIfAbsent(user, name -> new TreeSet<>()).add(used);
    imports.computeIfAbsent(used, name -> new TreeSet<>());
  }

  /**
   * Children of a package that use each other in a circle, each as "home: child". A child is a
   * sub-package with all below it; the package's own classes are a child, too.
   */
  Set<String> cycles() {
    Set<String> cycles = new TreeSet<>();
    for (String home : homes()) {
      Map<String, Set<String>> children = childrenOf(home);
      for (String child : children.keySet()) {
        if (reaches(children, child)) {
          cycles.add(home + ": " + child);
        }
      }
    }
    return cycles;
  }

  private Set<String> homes() {
    Set<String> homes = new TreeSet<>();
    for (String name : imports.keySet()) {
      for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
        homes.add(name.substring(0, dot));
      }
    }
    return homes;
  }

  private Map<String, Set<String>> childrenOf(String home) {
    Map<String, Set<String>> children = new TreeMap<>();
    imports.forEach(
        (user, all) -> {
          String from = child(home, user);
          for (String used : all) {
            String to = child(home, used);
            if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
              children.computeIfAbsent(from, name -> new TreeSet<>()).add(to);
            }
          }
        });
    return children;
  }

  /** The child of a home that a package lies in; empty for one that lies elsewhere. */
  private static String child(String home, String name) {
    return name.equals(home)
        ? "(" + home + ")"
        : name.startsWith(home + ".")
            ? name.substring(home.length() + 1).replaceAll("\\..*", "")
            : "";
  }

  private static boolean reaches(Map<String, Set<String>> graph, String start) {
    Deque<String> next = new ArrayDeque<>(graph.getOrDefault(start, Set.of()));
    Set<String> seen = new HashSet<>();
    while (!next.isEmpty()) {
      String one = next.remove();
      if (one.equals(start)) {
        return true;
      }
      if (seen.add(one)) {
        next.addAll(graph.getOrDefault(one, Set.of()));
      }
    }
    return false;
  }
}
