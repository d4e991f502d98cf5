package org.dateline.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.Links;
import org.dateline.testing.Quotes;

/**
 * Invented articles with what an archivist puts right: one man under two names, a filler taken for
 * an organization, a quotation given to the wrong man, and twenty names that nobody knows.
 */
final class DeskPress {
  static final String GRUSHKA = "harbour:Oren_Grushka";
  static final String INITIAL = "archive:person:o-grushka";
  static final String BLAH = "archive:organization:blah";

  /** Names of which no two are alike. */
  private static final List<String> UNKNOWN =
      List.of(
          "Abel Oakum",
          "Berta Quince",
          "Cyril Ravenna",
          "Dunja Speckle",
          "Egon Tarn",
          "Frida Umber",
          "Gustav Vellum",
          "Hedda Wick",
          "Ivo Xanten",
          "Jutta Yarrow",
          "Kuno Zither",
          "Lotte Amble",
          "Magnus Brine",
          "Nelly Cobalt",
          "Otto Drum",
          "Petra Elder",
          "Quirin Fennel",
          "Rosa Gimlet",
          "Sixten Hawser",
          "Tilda Ibis");

  static final int STRANGERS = UNKNOWN.size();

  private DeskPress() {}

  static List<AnnotatedArticle> articles() {
    List<AnnotatedArticle> all = new ArrayList<>();
    all.add(
        article(
            "d/1",
            "Oren Grushka met the crews. “We shall see,” he said to Blah in Vanholm.",
            GRUSHKA,
            0.6));
    all.add(article("d/2", "Oren Grushka and the crews of Vanholm agreed.", GRUSHKA, 1));
    all.add(article("d/3", "The envoy, O. Grushka, came to Vanholm with Blah again.", GRUSHKA, 1));
    for (int i = 0; i < STRANGERS; i++) {
      all.add(article("s/" + i, UNKNOWN.get(i) + " was in Vanholm.", "", 1));
    }
    return all;
  }

  private static AnnotatedArticle article(
      String id, String text, String speaker, double confidence) {
    List<Mention> mentions = new ArrayList<>();
    mention(text, "Oren Grushka", EntityType.PERSON, mentions);
    mention(text, "O. Grushka", EntityType.PERSON, mentions);
    mention(text, "Blah", EntityType.ORGANIZATION, mentions);
    mention(text, "Vanholm", EntityType.PLACE, mentions);
    if (text.endsWith(" was in Vanholm.")) {
      mention(text, text.substring(0, text.indexOf(" was")), EntityType.PERSON, mentions);
    }
    mentions.sort(Comparator.comparingInt(m -> m.span().start()));
    List<Quote> quotes = new ArrayList<>();
    int open = text.indexOf('“');
    if (open >= 0 && !speaker.isEmpty()) {
      Span words = new Span(open, text.indexOf('”') + 1);
      int he = text.indexOf(" he ") + 1;
      Quote.Speaker said = new Quote.Speaker(new Span(he, he + 2), "he", 0, "test", confidence);
      quotes.add(Quotes.direct(words, said));
    }
    Article article =
        Article.of(id, "Report " + id, text, new PartialDate("2022-01-12"))
            .withSource("Vanholm Post")
            .withLanguage("en");
    Annotations annotations = new Annotations(mentions, quotes, List.of(), "en", "test");
    return new AnnotatedArticle(
        article, annotations, mentions.stream().map(DeskPress::link).toList(), "test");
  }

  private static void mention(String text, String name, EntityType type, List<Mention> to) {
    int start = text.indexOf(name);
    if (start >= 0) {
      to.add(new Mention(Part.TEXT, new Span(start, start + name.length()), name, type));
    }
  }

  private static Link link(Mention mention) {
    String name = mention.surface();
    String key = name.toLowerCase(Locale.ROOT).replace(".", "").replace(' ', '-');
    boolean known = name.equals("Oren Grushka") || name.equals("Vanholm");
    String id =
        known
            ? "harbour:" + name.replace(' ', '_')
            : "archive:" + mention.type().name().toLowerCase(Locale.ROOT) + ":" + key;
    return Links.link(id, name, mention.type(), 0.9, "test");
  }
}
