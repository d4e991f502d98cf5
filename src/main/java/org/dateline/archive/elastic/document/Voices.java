package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.article.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The quotations that an article is found by: the speaker, subject and kind of each; and whether
 * the article quotes anybody, or somebody without a name.
 */
final class Voices {
  private Voices() {}

  static void addTo(ObjectNode document, AnnotatedArticle article) {
    Set<String> voices = new TreeSet<>();
    ArrayNode quotations = document.arrayNode();
    for (Quote quote : article.annotations().quotes()) {
      Link speaker = article.speaker(quote);
      ObjectNode one = quotations.addObject();
      one.put("kind", quote.kind().label());
      if (speaker != null) {
        one.put("speaker", speaker.entity());
      }
      Fields.strings(
          one,
          "about",
          QuoteDocuments.inside(article, quote).stream().map(Link::entity).distinct().toList());
      add(voices, "any", speaker);
      if (quote.kind() != Quote.Kind.INDIRECT) {
        add(voices, "marked", speaker);
      }
    }
    if (!quotations.isEmpty()) {
      document.set("quotation", quotations);
      Fields.strings(document, "voices", voices);
    }
  }

  private static void add(Set<String> voices, String speech, @Nullable Link speaker) {
    voices.add(speech);
    if (speaker == null) {
      voices.add(speech + "_unnamed");
    }
  }
}
