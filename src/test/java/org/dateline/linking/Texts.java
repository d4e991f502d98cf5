package org.dateline.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * A text whose names are marked: {@code [PER Sergei Ryabkov] spoke in [LOC Vienna]}. Classes PER,
 * ORG, LOC, OTHER.
 */
record Texts(Article article, Annotations annotations) {
  /** With so many words behind it that the linker has a context to go by. */
  static String longer(String marked) {
    return marked + IntStream.range(0, 60).mapToObj(i -> " word" + i).collect(Collectors.joining());
  }

  static Texts marked(String marked) {
    return marked(marked, null);
  }

  static Texts marked(String marked, @Nullable String date) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      text.append(marked, at, open);
      int blank = marked.indexOf(' ', open);
      int close = marked.indexOf(']', open);
      String surface = marked.substring(blank + 1, close);
      Span span = new Span(text.length(), text.length() + surface.length());
      mentions.add(new Mention(Part.TEXT, span, surface, type(marked.substring(open + 1, blank))));
      text.append(surface);
      at = close + 1;
    }
    text.append(marked.substring(at));
    Article article =
        Article.of("article", "", text.toString(), date == null ? null : new PartialDate(date));
    return new Texts(article, new Annotations(mentions, List.of(), List.of(), "en", "test"));
  }

  /** The same text with its first words as what a mention's bearer says. */
  Texts quoting(int mention) {
    Span all = new Span(0, article.text().length());
    Mention name = annotations.mentions().get(mention);
    Quote.Speaker speaker = new Quote.Speaker(name.span(), name.surface(), mention, "test", 1);
    Quote quote = Quotes.direct(all, speaker);
    return new Texts(
        article, new Annotations(annotations.mentions(), List.of(quote), List.of(), "en", "test"));
  }

  List<Link> linkedBy(Linker linker) {
    return linker.link(article, annotations);
  }

  private static EntityType type(String label) {
    return switch (label) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANIZATION;
      case "LOC" -> EntityType.PLACE;
      default -> EntityType.OTHER;
    };
  }
}
