package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and patterns of one language, from the files of its folder {@code lang/CODE}.
 *
 * <p>A list is called by its file, {@code roles}, or, where a file holds several, by file and
 * heading: {@code names/courtesy} is what stands under {@code [courtesy]} in {@code names.txt}. A
 * pattern is a list whose lines make one regular expression.
 *
 * <p>A list may name another, whose words stand in its place: {@code {calendar/month}}, or {@code
 * {small calendar/month}} for its words in lower case.
 */
public final class Language {
  public static final Language ENGLISH = new Language("en");

  private static final Pattern HEADING = Pattern.compile("\\[([a-z0-9-]+)]");
  private static final String WHOLE_FILE = "";
  private static final String EXAMPLE = "> ";
  private static final Pattern NAMED = Pattern.compile("\\{([a-z][a-z-]*)}");

  /** A list inside a pattern: "{calendar/month}", "{small calendar/short-month}". */
  private static final Pattern LIST =
      Pattern.compile("\\{(?<small>small )?(?<list>[a-z-]+(?:/[a-z-]+)?)}(?<end>.*)");

  private final String code;
  private final Map<String, Map<String, List<String>>> files = new ConcurrentHashMap<>();

  private Language(String code) {
    this.code = code;
  }

  /** The words of a list, which stand one a line or with a comma and a blank between. */
  public Set<String> words(String list) {
    return inOrder(list).collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a list in the order of the file. */
  public List<String> orderedWords(String list) {
    return inOrder(list).toList();
  }

  private Stream<String> inOrder(String list) {
    return lines(list).stream()
        .flatMap(line -> Stream.of(line.split(", +", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .flatMap(this::named);
  }

  /** A word, or the words of the list that it names, each with what follows the name. */
  private Stream<String> named(String word) {
    Matcher list = LIST.matcher(word);
    if (!list.matches()) {
      return Stream.of(word);
    }
    Stream<String> words = inOrder(list.group("list")).map(w -> w + list.group("end"));
    return list.group("small") == null ? words : words.map(w -> w.toLowerCase(Locale.ROOT));
  }

  /** The words of a list that stand for other words: {@code britain brit, british brit}. */
  public Map<String, String> pairs(String list) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String entry : orderedWords(list)) {
      int blank = entry.lastIndexOf(' ');
      pairs.put(entry.substring(0, blank), entry.substring(blank + 1));
    }
    return Collections.unmodifiableMap(pairs);
  }

  /** The words of a list that stand for numbers: {@code one 1, two 2}. */
  public Map<String, Integer> numbers(String list) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    pairs(list).forEach((word, number) -> numbers.put(word, Integer.valueOf(number)));
    return Collections.unmodifiableMap(numbers);
  }

  public Pattern pattern(String name) {
    return Pattern.compile(expression(name));
  }

  /**
   * A regular expression: the lines of a list put together, without its examples, and with the
   * expressions of the same file that it names.
   */
  public String expression(String name) {
    String expression =
        lines(name).stream()
            .filter(line -> !line.startsWith(EXAMPLE))
            .collect(Collectors.joining());
    String file = name.substring(0, name.indexOf('/') + 1);
    return NAMED
        .matcher(expression)
        .replaceAll(named -> Matcher.quoteReplacement(expression(file + named.group(1))));
  }

  /** Texts that a regular expression must be found in. */
  public List<String> examples(String name) {
    return lines(name).stream()
        .filter(line -> line.startsWith(EXAMPLE))
        .map(line -> line.substring(EXAMPLE.length()))
        .toList();
  }

  /** The headings of a file, in their order. */
  public List<String> headings(String file) {
    return List.copyOf(lists(file).keySet());
  }

  /** All lists of a file by their headings. */
  public Map<String, Set<String>> wordsByHeading(String file) {
    return lists(file).keySet().stream()
        .collect(Collectors.toUnmodifiableMap(h -> h, h -> words(file + "/" + h)));
  }

  /** The lines of a list as they stand. */
  public List<String> lines(String list) {
    int slash = list.indexOf('/');
    String file = slash < 0 ? list : list.substring(0, slash);
    String heading = slash < 0 ? WHOLE_FILE : list.substring(slash + 1);
    List<String> lines = lists(file).get(heading);
    if (lines == null) {
      throw new IllegalArgumentException("no list " + list + " in " + path(file));
    }
    return lines;
  }

  private Map<String, List<String>> lists(String file) {
    return files.computeIfAbsent(file, name -> byHeading(ResourceLines.of(path(name))));
  }

  private String path(String file) {
    return "/lang/" + code + "/" + (file.contains(".") ? file : file + ".txt");
  }

  private static Map<String, List<String>> byHeading(List<String> lines) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    String heading = WHOLE_FILE;
    for (String line : lines) {
      var opens = HEADING.matcher(line);
      if (opens.matches()) {
        heading = opens.group(1);
        lists.putIfAbsent(heading, new ArrayList<>());
      } else {
        lists.computeIfAbsent(heading, k -> new ArrayList<>()).add(line);
      }
    }
    return lists;
  }
}
