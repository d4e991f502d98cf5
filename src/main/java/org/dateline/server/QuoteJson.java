package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.archive.AnnotationRow;
import org.dateline.article.Span;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteResults;
import org.jspecify.annotations.Nullable;

/** Writes quotations as JSON, in the form of docs/openapi.yaml. */
final class QuoteJson {
  private QuoteJson() {}

  static ObjectNode results(QuoteResults results) {
    ObjectNode node = AnswerJson.object();
    node.put("total", results.total())
        .put("took", results.tookMillis())
        .put("next", results.next())
        .put("readAs", results.readAs());
    AnswerJson.list(node, "hits", results.quotes(), QuoteJson::quote);
    FacetJson.add(
        node,
        List.of(QuoteFacet.values()),
        QuoteFacet::parameter,
        results.facets(),
        results.timeline());
    return node;
  }

  static void quote(ObjectNode node, FoundQuote quote) {
    node.put("id", quote.id());
    AnswerJson.brief(node.putObject("article"), quote.article());
    node.put("part", quote.part().label())
        .put("start", quote.span().start())
        .put("end", quote.span().end());
    AnswerJson.spans(node, "parts", quote.parts());
    node.put("kind", AnswerJson.label(quote.kind())).put("text", quote.text());
    AnswerJson.spans(node, "highlights", quote.highlights());
    node.put("before", quote.before()).put("after", quote.after());
    Span cue = quote.cue();
    if (cue == null) {
      node.putNull("cue");
    } else {
      node.putArray("cue").add(cue.start()).add(cue.end());
    }
    speaker(node, quote.speaker());
    AnswerJson.list(node, "about", quote.about(), ArticleJson::name);
    AnswerJson.list(node, "copies", quote.copies(), AnswerJson::brief);
    node.put("within", quote.within());
    provenance(node, quote.provenance());
    node.put("score", AnswerJson.score(quote.score()));
  }

  private static void provenance(ObjectNode node, FoundQuote.@Nullable Provenance provenance) {
    if (provenance == null) {
      node.putNull("provenance");
    } else {
      node.putObject("provenance")
          .put("models", provenance.models())
          .put("authority", provenance.authority());
    }
  }

  private static void speaker(ObjectNode node, FoundQuote.@Nullable FoundSpeaker speaker) {
    if (speaker == null) {
      node.putNull("speaker");
      return;
    }
    ObjectNode json =
        node.putObject("speaker")
            .put("start", speaker.span().start())
            .put("end", speaker.span().end())
            .put("surface", speaker.surface())
            .put("entity", speaker.entity())
            .put("name", speaker.name())
            .put("rule", speaker.rule())
            .put("confidence", AnnotationRow.rounded(speaker.confidence()));
    FoundQuote.PossibleSpeaker candidate = speaker.candidate();
    if (candidate != null) {
      json.putObject("candidate").put("entity", candidate.entity()).put("name", candidate.name());
    }
  }
}
