package org.dateline.reading.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A hundred sound pages: five invented stories in the manner of each of twenty kinds of papers. As
 * a program, {@code PaperPages FOLDER} writes them with what is right of each.
 */
final class PaperPages {
  private static final List<String> KINDS =
      List.of(
          "national-daily, local-weekly, tabloid, broadcaster, metro, agency, old-tables",
          "line-breaks, divs, amp, microdata, magazine, group, much-discussed, continental, app",
          "blog, student, archive, trade");

  private static final int STORIES = 5;
  private static final Pattern PARAGRAPHS =
      Pattern.compile("@([PHT]) (.*?)\\|(.*?)@", Pattern.DOTALL);

  private static final List<String> PEOPLE =
      List.of("Ilse Brandvold", "Owen Tarrant", "Nadia Kroll", "Petra Lohman", "Samuel Adeyo");
  private static final List<String> PLACES =
      List.of("Marsh End", "Harden", "Northgate", "Upper Lock", "Ashby");
  private static final List<String> THINGS =
      List.of("bridge", "ferry", "library", "harbour wall", "bus line", "swimming pool");

  private PaperPages() {}

  /**
   * A page and what is right of it.
   *
   * @param others sentences of teasers and readers, which are not the story's
   */
  record Page(
      String name,
      String html,
      String title,
      LocalDate day,
      String author,
      List<String> story,
      List<String> others) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Page> all() {
    List<Page> pages = new ArrayList<>();
    for (String kind : String.join(", ", KINDS).split(", ", -1)) {
      for (int story = 0; story < STORIES; story++) {
        pages.add(page(kind, story));
      }
    }
    return pages;
  }

  private static Page page(String kind, int number) {
    Random random = new Random(31L * kind.hashCode() + number);
    LocalDate day = LocalDate.of(2015 + number, 1 + random.nextInt(12), 1 + random.nextInt(28));
    String author = pick(PEOPLE, random);
    String title =
        "%s council votes to keep the %s open"
            .formatted(pick(PLACES, random), pick(THINGS, random));
    List<String> story =
        sentences(random, PaperPages::paragraph, 3 + number * 4 + random.nextInt(3));
    List<String> teasers = sentences(random, PaperPages::teaser, 4);
    List<String> comments = sentences(random, PaperPages::comment, 6 + random.nextInt(6));
    String html = paragraphs(template(kind), story);
    html =
        html.replace("@TEASERS@", teasers(teasers))
            .replace("@COMMENTS@", comments(comments))
            .replace("@LINKS@", links(teasers, "<li>", "</li>"))
            .replace("@BARELINKS@", links(teasers, "", "<br>"))
            .replace("@TITLE@", title)
            .replace("@ISO@", day + "T09:30:00Z")
            .replace("@ISODAY@", day.toString())
            .replace("@DAYUS@", day.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US)))
            .replace("@DAY@", day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US)))
            .replace("@AUTHOR@", author)
            .replace("@PAPER@", "The " + pick(PLACES, random) + " Gazette")
            .replace("@WORDS@", "" + String.join(" ", story).split(" ", -1).length);
    List<String> others = new ArrayList<>(teasers);
    others.addAll(comments);
    return new Page(kind + "-" + number, html, title, day, author, story, others);
  }

  private static String template(String kind) {
    try (InputStream in = PaperPages.class.getResourceAsStream("/pages/" + kind + ".html")) {
      return new String(Objects.requireNonNull(in, kind).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** P stands for all paragraphs of a story, H for its first half, T for the rest. */
  private static String paragraphs(String template, List<String> story) {
    int half = (story.size() + 1) / 2;
    Function<String, List<String>> part =
        which ->
            switch (which) {
              case "H" -> story.subList(0, half);
              case "T" -> story.subList(half, story.size());
              default -> story;
            };
    return PARAGRAPHS
        .matcher(template)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    part.apply(found.group(1)).stream()
                        .map(text -> found.group(2) + text + found.group(3))
                        .collect(Collectors.joining("\n"))));
  }

  private static List<String> sentences(Random random, Function<Random, String> one, int number) {
    return IntStream.range(0, number).mapToObj(i -> one.apply(random)).distinct().toList();
  }

  private static String paragraph(Random random) {
    int number = random.nextInt(10, 1000);
    String who = pick(PEOPLE, random);
    String place = pick(PLACES, random);
    String thing = pick(THINGS, random);
    return switch (random.nextInt(5)) {
      case 0 ->
          "“We counted %d people at the %s in one week,” said %s, who lives in %s."
              .formatted(number, thing, who, place);
      case 1 ->
          "The %s of %s was built in %d, and has been mended %d times since, by the town’s own count."
              .formatted(thing, place, 1850 + number / 10, number / 9);
      case 2 ->
          "%s told the meeting that the %s costs %d crowns a day. Nobody in the hall had known that figure before, and several asked to see it."
              .formatted(who, thing, number);
      case 3 ->
          "In %s, where %d families signed a letter, people say they will walk to the %s if they must."
              .formatted(place, number, thing);
      default ->
          "A second vote is to be held once the engineers of %s have looked at the %s; they asked for %d days."
              .formatted(place, thing, number);
    };
  }

  private static String teaser(Random random) {
    return "Why the %s of %s has a new roof for the %dth time"
        .formatted(pick(THINGS, random), pick(PLACES, random), random.nextInt(4, 900));
  }

  private static String comment(Random random) {
    return "I have used that %s for %d years and never once saw anybody from the paper there, so how would you know what it is like in the rain."
        .formatted(pick(THINGS, random), random.nextInt(2, 900));
  }

  private static String teasers(List<String> titles) {
    return titles.stream()
        .map(
            t ->
                "<div class=\"teaser\"><a href=\"/s\">"
                    + t
                    + "</a><p>"
                    + t
                    + ", and who paid for it.</p></div>")
        .collect(Collectors.joining());
  }

  private static String links(List<String> titles, String before, String after) {
    return titles.stream()
        .map(t -> before + "<a href=\"/s\">" + t + "</a>" + after)
        .collect(Collectors.joining());
  }

  private static String comments(List<String> texts) {
    return texts.stream()
        .map(
            t ->
                "<div class=\"comment\"><span class=\"comment-author\">reader77</span><p>"
                    + t
                    + "</p><a href=\"#\">Reply</a></div>")
        .collect(Collectors.joining());
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Page page : all()) {
      Files.writeString(folder.resolve(page.name() + ".html"), page.html());
      List<String> right =
          new ArrayList<>(List.of(page.title(), page.day().toString(), page.author()));
      right.addAll(page.story());
      page.others().forEach(other -> right.add("! " + other));
      Files.write(folder.resolve(page.name() + ".right.txt"), right);
    }
  }
}
