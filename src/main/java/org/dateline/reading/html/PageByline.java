package org.dateline.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.CalendarWords;
import org.dateline.reading.PageWords;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Byline of a page's article. */
final class PageByline {
  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:[|•·–—→(]|(?<=\\p{L}{4})\\.\\s|(?<=\\p{L}{4})\\.$|\\s-\\s|\\d|@|https?:|\\bfor the\\b).*$");
  private static final Pattern BYLINE_CLASS =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:byline|author|authors|autor|auteur|contributor|writer|reporter)(?:$|[-_ ]|name)");

  /** Name of an account or a site: "a.tarrant", "marshgazette.example". */
  private static final Pattern ACCOUNT = Pattern.compile("[\\p{Ll}\\d-]+(?:[._][\\p{Ll}\\d-]+)+");

  private static final int LONGEST = 120;
  private static final int LINES_ABOVE = 6;
  private static final int LINES_BELOW = 12;

  private final ParsedPage page;

  PageByline(ParsedPage page) {
    this.page = page;
  }

  @Nullable String names(@Nullable String source) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> organizations = new LinkedHashSet<>();
    names(page.jsonLd().article().path("author"), names, organizations);
    names.removeIf(name -> name.isBlank() || name.equalsIgnoreCase(source));
    if (!names.isEmpty() && organizations.containsAll(names)) {
      String shown = shown();
      return shown.isEmpty() ? String.join(", ", names) : shown;
    }
    if (names.isEmpty()) {
      page.metas().all("author").stream().limit(1).map(PageByline::clean).forEach(names::add);
    }
    names.removeIf(name -> name.isBlank() || name.equalsIgnoreCase(source));
    if (!names.isEmpty()) {
      return String.join(", ", names);
    }
    String shown = shown();
    return shown.isEmpty() ? null : shown;
  }

  private String shown() {
    String marked = marked();
    String name = marked.isBlank() ? inWords() : marked;
    return name == null ? "" : name;
  }

  private void names(JsonNode author, Set<String> to, Set<String> organizations) {
    JsonNode node = page.jsonLd().resolved(author);
    if (node.isArray()) {
      node.forEach(one -> names(one, to, organizations));
    } else if (node.isObject()) {
      JsonNode name = node.path("name");
      String written = name.isArray() ? name.path(0).asText("") : name.asText("");
      to.add(clean(written));
      if (node.path("@type").toString().contains("Organization")) {
        organizations.add(clean(written));
      }
    } else if (node.isTextual()) {
      to.add(clean(node.asText()));
    }
  }

  private String marked() {
    Set<String> names = new LinkedHashSet<>();
    for (String selector :
        List.of(
            "[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))",
            "[rel~=author]",
            ".p-author, .vcard .fn")) {
      for (Element element : page.document().select(selector)) {
        if (page.isStory(element) && names.size() < 6) {
          names.add(clean(PageDates.said(element)));
        }
      }
      names.removeIf(String::isBlank);
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
    }
    return "";
  }

  private @Nullable String inWords() {
    List<Block> all = page.blocks();
    int from = Math.max(0, page.headlineAt() - LINES_ABOVE);
    int to = Math.min(all.size(), page.headlineAt() + LINES_BELOW);
    String byClass = null;
    for (Block block : all.subList(from, to)) {
      if (!page.isStory(block.owner()) || block.owner().equals(page.headline())) {
        continue;
      }
      Matcher by = PageWords.BY.matcher(block.text());
      String rest = by.lookingAt() ? block.text().substring(by.end()) : block.text();
      boolean named = isNamed(block.owner());
      String name = clean(rest);
      if (by.lookingAt()
          && isName(name)
          && (named || !block.isProse() || VisibleDates.isHeadLine(block))) {
        return name;
      }
      byClass = byClass == null && named && isName(name) ? name : byClass;
    }
    return byClass;
  }

  private static boolean isNamed(Element owner) {
    return BYLINE_CLASS.matcher(owner.className()).find()
        || (owner.parent() != null && BYLINE_CLASS.matcher(owner.parent().className()).find());
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.split("\\s+", -1).length <= 12
        && Character.isUpperCase(name.codePointAt(0))
        && !CalendarWords.isCalendarWord(name.split("[\\s,]+", 2)[0]);
  }

  private static String clean(String written) {
    String plain = PageWords.BY.matcher(PageTitle.plain(written)).replaceFirst("");
    if (plain.matches("(?i)https?://.*|www\\..*|.*\\.(?:com|org|net)/.*")
        || ACCOUNT.matcher(plain).matches()
        || plain.length() > LONGEST) {
      return "";
    }
    Matcher label = PageWords.ANY_DATE.matcher(plain);
    String name = label.find() ? plain.substring(0, label.start()) : plain;
    String cut = END.matcher(name).replaceFirst("");
    String bare = cut.length() < name.length() ? withoutMonth(cut) : cut;
    return bare.replaceAll("[\\s,;:|]+$", "").strip();
  }

  /** The name without the month that is left where a day was cut off: "Ann Other May 3". */
  private static String withoutMonth(String cut) {
    String name = cut.strip();
    int last = name.lastIndexOf(' ');
    boolean month = last > 0 && CalendarWords.isCalendarWord(name.substring(last + 1));
    return month ? name.substring(0, last) : name;
  }
}
