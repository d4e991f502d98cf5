package org.dateline.reading.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.lexicon.ResourceLines;
import org.jsoup.nodes.Element;

/** Words in the names that a page gives an element (class, id), and their meaning. */
final class ClassWords {
  private static final Map<String, Set<String>> KINDS =
      ResourceLines.of("/reading/page-classes.txt").stream()
          .map(line -> line.split(" ", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  words -> words[0],
                  words -> Set.copyOf(Arrays.asList(words).subList(1, words.length)),
                  (a, b) ->
                      Stream.concat(a.stream(), b.stream())
                          .collect(Collectors.toUnmodifiableSet())));

  private static final Pattern ABOUT =
      Pattern.compile("(?:has|have|with|without|no|is|not|enable|enabled|show|hide|can|allow)-");

  private static final Pattern ARTICLE_BODY =
      Pattern.compile("(?:article|story|post|entry|news).*(?:body|content|text|copy)");
  private static final Pattern NUMBER = Pattern.compile("[-_]?\\d+$");
  private static final Pattern JOINTS = Pattern.compile("[_-]+");
  private static final Pattern PARTS = Pattern.compile("[-_:.]+");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private ClassWords() {}

  /** True if the class or id of an element says that it holds readers' comments. */
  static boolean isComments(Element element) {
    return names(element).anyMatch(name -> has(name, "comments") && !isAbout(name))
        && !isBody(element);
  }

  /** True if a class or id is that of a single comment in a list of comments. */
  static boolean isOneComment(Element element) {
    return names(element).anyMatch(name -> has(name, "comment") && !isAbout(name))
        && !isBody(element);
  }

  // "has-comments", "no-share": the names of what has them or not.
  private static boolean isAbout(String name) {
    return ABOUT.matcher(name).lookingAt();
  }

  /**
   * True if the class or id says that it is not the article's text: share buttons, teasers,
   * advertisements.
   */
  static boolean isFurniture(Element element) {
    return names(element).anyMatch(ClassWords::isFurniture) && !isBody(element);
  }

  /** True if the class or id says that it is the text of the article. */
  static boolean isBody(Element element) {
    return names(element).anyMatch(name -> kind("body").contains(name));
  }

  /** True if the class or id says that it is the lead, between the title and the text. */
  static boolean isLead(Element element) {
    return names(element).anyMatch(name -> has(name, "lead") && !isAbout(name));
  }

  /** True if the class or id says that it is the text of an article, in no general words. */
  static boolean isArticleBody(Element element) {
    return element.attr("itemprop").equals("articleBody")
        || names(element)
            .anyMatch(name -> kind("body").contains(name) && ARTICLE_BODY.matcher(name).find());
  }

  /** True if the class or id says that subscribers alone may see it. */
  static boolean isPaywall(Element element) {
    return names(element).anyMatch(name -> has(name, "paywall") && !isAbout(name));
  }

  /** True if the class or id is that of a program that asks whether it may set cookies. */
  static boolean isConsent(Element element) {
    return names(element).anyMatch(name -> has(name, "asking"));
  }

  /** True if the class says that it is read out to those who do not see the page. */
  static boolean isReadOut(Element element) {
    return names(element).anyMatch(kind("unseen")::contains);
  }

  static boolean isLive(Element element) {
    return names(element)
        .anyMatch(
            name ->
                kind("live").contains(name)
                    || words(name).stream()
                        .anyMatch(word -> word.startsWith("live") && kind("live").contains(word)));
  }

  private static boolean isFurniture(String name) {
    String unnumbered = NUMBER.matcher(name).replaceFirst("");
    return kind("alone").contains(unnumbered)
        || kind("unseen").contains(unnumbered)
        || kind("beginning").stream().anyMatch(unnumbered::startsWith)
        || (has(name, "furniture")
            && !isAbout(name)
            && kind("layout").stream().noneMatch(unnumbered::startsWith));
  }

  private static boolean has(String name, String kind) {
    return words(name).stream().anyMatch(kind(kind)::contains);
  }

  private static Set<String> kind(String kind) {
    return KINDS.getOrDefault(kind, Set.of());
  }

  private static List<String> words(String name) {
    return Arrays.asList(PARTS.split(name, -1));
  }

  // storyBody, story_body and story-body are one name.
  private static Stream<String> names(Element element) {
    String id = element.id();
    String classes = element.className();
    if (id.isEmpty() && classes.isBlank()) {
      return Stream.empty();
    }
    Stream<String> all = element.classNames().stream();
    return (id.isEmpty() ? all : Stream.concat(all, Stream.of(id))).map(ClassWords::joined);
  }

  private static String joined(String name) {
    String parted = HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return JOINTS.matcher(parted).replaceAll("-");
  }
}
