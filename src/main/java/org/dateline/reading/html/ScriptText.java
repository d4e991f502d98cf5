package org.dateline.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.Moment;
import org.dateline.reading.WrittenMoment;
import org.jsoup.Jsoup;

/**
 * The text of an article as a page's scripts hold it, for pages that are drawn by scripts or show
 * the beginning alone.
 */
final class ScriptText {
  private static final Pattern TAG =
      Pattern.compile("<(?:p|br|div|h[1-6]|em|a|li|strong|b|i)\\b[^<>]*>|</p>");
  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern LOST_BREAK =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d)]{2}[.!?][”\"’»]?)(?=[“\"«]?\\p{Lu}[\\p{Ll} ’'])(?<![”\"’»](?=[“\"]))");
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?。])[\"”’»]?\\s+");
  private static final double MOST = 0.6;

  private final ParsedPage page;
  private final List<String> stated;

  ScriptText(ParsedPage page) {
    this.page = page;
    this.stated = stated();
  }

  /** The longer of what a page shows and what its scripts hold, where both are of one article. */
  List<String> better(List<String> shown) {
    if (covers(shown, stated) >= MOST && length(shown) > 0) {
      return shown;
    }
    int least = Math.max(length(shown), 1);
    if (length(stated) >= least || (length(stated) > 0 && prose(stated) > prose(shown))) {
      return stated;
    }
    if (prose(shown) >= ArticleBlocks.SHORTEST) {
      return shown;
    }
    List<String> data = ScriptData.text(page.document());
    return prose(data) > 2 * prose(shown) ? data : shown;
  }

  /** The number of words that the page says its article has, 0 if it does not. */
  int words() {
    return page.jsonLd().article().path("wordCount").asInt(0);
  }

  private List<String> stated() {
    JsonNode article = page.jsonLd().article();
    List<String> text = new ArrayList<>(paragraphs(article.path("articleBody").asText("")));
    JsonNode updates = article.path("liveBlogUpdate");
    Iterable<JsonNode> posts = updates.isObject() ? List.of(updates) : updates;
    for (JsonNode post : posts) {
      JsonNode update = page.jsonLd().resolved(post);
      String head = PageTitle.plain(update.path("headline").asText(update.path("name").asText("")));
      List<String> body =
          paragraphs(update.path("articleBody").asText(update.path("text").asText("")));
      if (!body.isEmpty()) {
        WrittenMoment.of(update.path("datePublished").asText(""))
            .map(ScriptText::time)
            .ifPresent(text::add);
        if (!head.isBlank()) {
          text.add(head);
        }
        text.addAll(body);
      }
    }
    return text;
  }

  private static String time(Moment moment) {
    String value = moment.value().replace('T', ' ');
    return value.substring(0, Math.min(16, value.length()));
  }

  /** A text of a script as paragraphs; it may be markup, or have lost the breaks between them. */
  static List<String> paragraphs(String raw) {
    String text = raw;
    if (text.contains("&lt;") || text.matches("(?s).*&(?:\\w{2,6}|#\\d+);.*")) {
      text = org.jsoup.parser.Parser.unescapeEntities(text, false);
    }
    if (TAG.matcher(text).find()) {
      return PageBlocks.of(Jsoup.parseBodyFragment(text).body()).stream().map(Block::text).toList();
    }
    String broken = text.strip();
    if (!broken.contains("\n")) {
      broken = LOST_BREAK.matcher(broken).replaceAll("\n");
    }
    return LINES
        .splitAsStream(broken)
        .map(line -> line.replaceAll("[\\s\u00a0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  // The share of the sentences of the one that stand in the other.
  private static double covers(List<String> shown, List<String> stated) {
    String text = folded(String.join(" ", shown));
    int all = 0;
    int found = 0;
    for (String paragraph : stated) {
      for (String sentence : SENTENCES.split(paragraph, -1)) {
        String words = folded(sentence);
        all += words.length();
        found += text.contains(words) ? words.length() : 0;
      }
    }
    return all == 0 ? 1 : (double) found / all;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static int length(List<String> text) {
    return text.stream().mapToInt(String::length).sum();
  }

  static int prose(List<String> text) {
    return text.stream().filter(t -> t.length() >= 25).mapToInt(String::length).sum();
  }
}
