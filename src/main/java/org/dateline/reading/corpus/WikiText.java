package org.dateline.reading.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Moment;
import org.dateline.lexicon.ResourceLines;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.WrittenMoment;
import org.jsoup.parser.Parser;

/** The source of a wiki page: its words, and what its templates say about it. */
final class WikiText {
  private static final Set<String> PUBLISHED = words("published");
  private static final Set<String> DATES = words("date");
  private static final Set<String> FILES = words("file");
  private static final Set<String> CATEGORIES = words("category");
  private static final Set<String> APART = words("apart");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{([^{}]*)\\}\\}");
  private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]]*)\\]\\]");
  private static final Pattern OUTWARD =
      Pattern.compile("\\[(?:https?:)?//[^\\s\\]]+\\s*([^\\]]*)\\]");
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?is)<!--.*?-->|<ref\\b[^>/]*/>|<ref\\b[^>]*>.*?</ref>|<gallery.*?</gallery>"
              + "|<math.*?</math>|<timeline.*?</timeline>|__[A-Z]+__");
  private static final Pattern TABLE = Pattern.compile("(?s)\\{\\|(?:(?!\\{\\|).)*?\\n\\|\\}");
  private static final Pattern HEADING = Pattern.compile("(?m)^(={2,6})\\s*(.*?)\\s*\\1\\s*$");
  private static final int DEEPEST = 20;

  private final String source;
  private final List<String> categories = new ArrayList<>();
  private final String clean;

  WikiText(String source) {
    this.source = NO_TEXT.matcher(source).replaceAll("");
    this.clean = clean(withoutSections(this.source));
    // categories stand below what was left out, too
    replace(CATEGORY_LINE, this.source, this::category);
  }

  private static final Pattern CATEGORY_LINE = LINK;

  private static Set<String> words(String kind) {
    return ResourceLines.of("/reading/wiki.txt").stream()
        .filter(line -> line.startsWith(kind + ":"))
        .flatMap(
            line -> List.of(line.substring(kind.length() + 1).strip().split(", ", -1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isPublished() {
    return templates().anyMatch(t -> PUBLISHED.contains(name(t)));
  }

  Optional<Moment> date() {
    return templates()
        .filter(t -> DATES.contains(name(t)))
        .flatMap(t -> arguments(t).stream())
        .map(argument -> argument.replaceFirst("^\\s*(?:date|1)\\s*=", ""))
        .map(WrittenMoment::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  Optional<String> location() {
    return templates()
        .filter(t -> name(t).equals("byline"))
        .flatMap(t -> arguments(t).stream())
        .filter(a -> a.strip().startsWith("location="))
        .map(a -> a.strip().substring("location=".length()).replaceAll("[\\[\\]]", "").strip())
        .filter(a -> !a.isEmpty())
        .findFirst();
  }

  List<String> categories() {
    return List.copyOf(categories);
  }

  List<String> paragraphs() {
    return MarkupParagraphs.ofText(clean);
  }

  private java.util.stream.Stream<String> templates() {
    return TEMPLATE.matcher(source).results().map(m -> m.group(1)).toList().stream();
  }

  private static String name(String template) {
    return template.replaceFirst("(?s)\\|.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> arguments(String template) {
    List<String> parts = List.of(template.split("\\|", -1));
    return parts.subList(1, parts.size());
  }

  // Sources, related news and the like are below headings of their own.
  private static String withoutSections(String text) {
    StringBuilder kept = new StringBuilder();
    Matcher heading = HEADING.matcher(text);
    int from = 0;
    boolean keep = true;
    while (heading.find()) {
      if (keep) {
        kept.append(text, from, heading.start());
      }
      String title =
          heading.group(2).toLowerCase(Locale.ROOT).replaceAll("[{}\\[\\]']", "").strip();
      keep = !APART.contains(title);
      if (keep) {
        kept.append("\n\n").append(heading.group(2)).append("\n\n");
      }
      from = heading.end();
    }
    return keep ? kept.append(text.substring(from)).toString() : kept.toString();
  }

  private String clean(String text) {
    String plain = TABLE.matcher(text).replaceAll("");
    plain = replace(TEMPLATE, plain, WikiText::template);
    plain = replace(LINK, plain, WikiText::link);
    plain = OUTWARD.matcher(plain).replaceAll("$1");
    plain =
        plain
            .replaceAll("'{2,5}", "")
            .replaceAll("(?i)<br\\s*/?>", "\n\n")
            .replaceAll("</?[a-zA-Z][^<>]*>", "");
    plain = plain.replaceAll("(?m)^[*#:;]+\\s*", "\n\n").replaceAll("(?m)^----+\\s*$", "");
    return Parser.unescapeEntities(plain, false);
  }

  // From the innermost outwards.
  private static String replace(Pattern pattern, String text, Function<String, String> by) {
    String plain = text;
    for (int depth = 0; depth < DEEPEST && pattern.matcher(plain).find(); depth++) {
      plain =
          pattern
              .matcher(plain)
              .replaceAll((MatchResult m) -> Matcher.quoteReplacement(by.apply(m.group(1))));
    }
    return plain;
  }

  // "{{w|Tampere|the town}}" is a link; others frame the text or are about it.
  private static String template(String template) {
    List<String> words = arguments(template).stream().filter(a -> !a.contains("=")).toList();
    return switch (name(template)) {
      case "w", "wikipedia", "wikinews link", "l", "wn" ->
          words.isEmpty() ? "" : words.get(words.size() - 1);
      case "nowrap", "nobr", "small", "lang" -> words.isEmpty() ? "" : words.get(words.size() - 1);
      case "!" -> "|";
      default -> "";
    };
  }

  private static String link(String link) {
    int colon = link.indexOf(':');
    String space = colon < 0 ? "" : link.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    boolean none =
        FILES.contains(space)
            || CATEGORIES.contains(space)
            || (space.matches("[a-z]{2,3}(?:-[a-z]+)?") && !link.contains("|"));
    if (none) {
      return "";
    }
    return link.substring(link.lastIndexOf('|') + 1).replaceFirst("^:", "");
  }

  private String category(String link) {
    int colon = link.indexOf(':');
    String space = colon < 0 ? "" : link.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (CATEGORIES.contains(space)) {
      categories.add(link.substring(colon + 1).replaceFirst("\\|.*", "").strip());
    }
    return "";
  }
}
