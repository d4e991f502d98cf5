package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.archive.AnnotationRow;
import org.dateline.archive.Revision;
import org.dateline.archive.TextChanges;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.search.ArticleBrief;
import org.dateline.search.ArticleResults;
import org.dateline.search.Copies;
import org.dateline.search.Facet;
import org.dateline.search.FoundArticle;
import org.dateline.search.Snippet;
import org.dateline.search.WordMark;

/** Writes articles as JSON, those found and a single one, in the form of docs/openapi.yaml. */
final class ArticleJson {
  private ArticleJson() {}

  static ObjectNode results(ArticleResults results) {
    ObjectNode node = AnswerJson.object();
    node.put("total", results.total())
        .put("took", results.tookMillis())
        .put("next", results.next())
        .put("readAs", results.readAs())
        .put("didYouMean", results.didYouMean());
    AnswerJson.list(node, "hits", results.hits(), ArticleJson::hit);
    FacetJson.add(node, Facet.COUNTED, Facet::parameter, results.facets(), results.timeline());
    return node;
  }

  /**
   * Adds to each hit its copies.
   *
   * @param copies by the id of the hit that they are copies of
   */
  static void addCopies(ObjectNode results, Map<String, Copies> copies) {
    for (JsonNode hit : results.path("hits")) {
      Copies own = copies.getOrDefault(hit.path("id").asText(), Copies.NONE);
      AnswerJson.list((ObjectNode) hit, "copies", own.articles(), AnswerJson::brief);
      ((ObjectNode) hit).put("moreCopies", own.more());
    }
  }

  /**
   * The states of an article, and what changed between two of them.
   *
   * @param now the last of them, which is known as one more than the earlier ones
   */
  static ObjectNode revisions(Article now, List<Revision> earlier, int from, int to) {
    List<Article> states = new ArrayList<>();
    earlier.forEach(revision -> states.add(revision.article()));
    states.add(now);
    ObjectNode node = AnswerJson.object();
    node.put("id", now.id());
    ArrayNode list = node.putArray("revisions");
    for (int i = 0; i < states.size(); i++) {
      Article state = states.get(i);
      ObjectNode revision = list.addObject();
      revision
          .put("revision", i + 1)
          .put("until", i < earlier.size() ? earlier.get(i).until().toString() : null)
          .put("title", state.title())
          .put("text", state.text())
          .put("source", state.source())
          .put("author", state.author());
      revision.put("published", state.published() == null ? null : state.published().value());
    }
    int first = Math.min(from, states.size());
    int last = Math.min(to, states.size());
    node.put("from", first).put("to", last);
    AnswerJson.list(
        node,
        "changes",
        TextChanges.between(states.get(first - 1).text(), states.get(last - 1).text()),
        (change, paragraph) ->
            change.put("kind", AnswerJson.label(paragraph.kind())).put("text", paragraph.text()));
    return node;
  }

  private static void hit(ObjectNode node, FoundArticle hit) {
    AnswerJson.brief(
        node,
        new ArticleBrief(
            hit.id(), hit.title(), hit.published(), hit.source(), hit.url(), hit.dateline()));
    AnswerJson.spans(node, "titleHighlights", hit.titleHighlights());
    AnswerJson.list(node, "snippets", hit.snippets(), ArticleJson::snippet);
    node.put("score", AnswerJson.score(hit.score()));
    AnswerJson.list(
        node,
        "names",
        hit.names(),
        (name, entity) -> {
          name(name, entity);
          name.put("mentions", entity.mentions());
        });
    node.put("moreNames", hit.moreNames());
    AnswerJson.list(node, "quotes", hit.quotes(), ArticleJson::quote);
  }

  private static void snippet(ObjectNode node, Snippet snippet) {
    node.put("part", snippet.part().label())
        .put("start", snippet.start())
        .put("text", snippet.text());
    AnswerJson.spans(node, "highlights", snippet.highlights());
  }

  static void name(ObjectNode node, FoundArticle.NamedEntity entity) {
    node.put("id", entity.id()).put("name", entity.name()).put("type", entity.type().name());
  }

  private static void quote(ObjectNode node, FoundArticle.MatchingQuote quote) {
    node.put("start", quote.span().start())
        .put("end", quote.span().end())
        .put("text", quote.text())
        .put("kind", AnswerJson.label(quote.kind()));
    if (quote.speakerName() == null) {
      node.putNull("speaker");
    } else {
      node.putObject("speaker").put("entity", quote.speaker()).put("name", quote.speakerName());
    }
  }

  static ObjectNode briefs(List<ArticleBrief> articles) {
    ObjectNode node = AnswerJson.object();
    AnswerJson.list(node, "hits", articles, AnswerJson::brief);
    return node;
  }

  /**
   * An article in full, with the places of searched words.
   *
   * @param highlights searched words, in order
   */
  static ObjectNode article(AnnotatedArticle annotated, List<WordMark> highlights) {
    ObjectNode node = article(annotated);
    AnswerJson.list(
        node,
        "highlights",
        highlights,
        (place, word) ->
            place
                .put("part", word.part().label())
                .put("start", word.span().start())
                .put("end", word.span().end()));
    return node;
  }

  static ObjectNode article(AnnotatedArticle annotated) {
    Article article = annotated.article();
    ObjectNode node = AnswerJson.object();
    AnswerJson.brief(node, ArticleBrief.of(article));
    node.put("text", article.text())
        .put("author", article.author())
        .put("language", annotated.annotations().language());
    AnnotationRow.addTo(node, annotated);
    AnnotationRow.addFailedSteps(node, annotated);
    node.putObject("provenance")
        .put("models", annotated.annotations().models())
        .put("authority", annotated.authority());
    return node;
  }
}
