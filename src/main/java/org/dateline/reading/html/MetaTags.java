package org.dateline.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.lexicon.ResourceLines;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page by what they mean, whichever family of names they are from. */
final class MetaTags {
  private static final Map<String, List<String>> NAMES =
      ResourceLines.of("/reading/page-meta.txt").stream()
          .map(line -> line.split(" ", -1))
          .collect(Collectors.toUnmodifiableMap(words -> words[0], MetaTags::folded));

  private final Map<String, List<String>> contents = new HashMap<>();

  MetaTags(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        boolean inScope =
            attribute.equals("itemprop") && meta.closest("[itemprop=comment]") != null;
        if (meta.hasAttr(attribute) && !content.isEmpty() && !inScope) {
          for (String name : meta.attr(attribute).split("\\s+", -1)) {
            contents.computeIfAbsent(folded(name), n -> new ArrayList<>()).add(content);
          }
        }
      }
    }
  }

  /** The values of all tags of a meaning, the most trusted tag first. */
  List<String> all(String meaning) {
    List<String> all = new ArrayList<>();
    for (String name : NAMES.getOrDefault(meaning, List.of())) {
      all.addAll(contents.getOrDefault(name, List.of()));
    }
    return all;
  }

  String first(String meaning) {
    List<String> all = all(meaning);
    return all.isEmpty() ? "" : all.get(0);
  }

  private static List<String> folded(String[] words) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      names.add(folded(words[i]));
    }
    return List.copyOf(names);
  }

  // dc.date.issued, DC:date.issued and dc_date_issued are one.
  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
