package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FacetResult.Selected;
import org.dateline.search.Timeline;
import org.jspecify.annotations.Nullable;

/** Facets and timelines as docs/openapi.yaml has them. */
final class FacetJson {
  private FacetJson() {}

  static ObjectNode facet(FacetResult facet) {
    ObjectNode node = AnswerJson.object();
    AnswerJson.list(node, "buckets", facet.buckets(), FacetJson::bucket);
    node.put("missing", facet.missing())
        .put("more", facet.more())
        .put("distinct", facet.distinct());
    if (facet.unattributed() != null) {
      node.put("unnamed", facet.unattributed().unnamed())
          .put("nobody", facet.unattributed().nobody());
    }
    return node;
  }

  private static void bucket(ObjectNode node, Bucket bucket) {
    Selected selected = bucket.selected();
    node.put("id", bucket.id()).put("name", bucket.name());
    if (bucket.type() != null) {
      node.put("type", bucket.type().name());
    }
    node.put("count", bucket.count())
        .put("selected", selected == Selected.ANY_OF || selected == Selected.ALL_OF)
        .put("selection", selection(selected));
  }

  /** The way of selection as the parameter says it. */
  private static @Nullable String selection(Selected selected) {
    return switch (selected) {
      case NO -> null;
      case ANY_OF -> "any";
      case ALL_OF -> "all";
      case NONE_OF -> "not";
    };
  }

  static ObjectNode timeline(Timeline timeline) {
    ObjectNode node = AnswerJson.object();
    node.put("interval", AnswerJson.label(timeline.interval()));
    AnswerJson.list(
        node,
        "buckets",
        timeline.bars(),
        (bar, item) ->
            bar.put("from", item.from().toString())
                .put("count", item.count())
                .put("total", item.total()));
    return node.put("partial", timeline.partial())
        .put("undated", timeline.undated())
        .put("outside", timeline.outside());
  }
}
