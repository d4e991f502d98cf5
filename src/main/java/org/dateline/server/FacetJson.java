package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FacetResult.Selected;
import org.dateline.search.Timeline;
import org.jspecify.annotations.Nullable;

/** Writes facets and timelines as JSON, in the form of docs/openapi.yaml. */
final class FacetJson {
  private static final FacetResult NOTHING = new FacetResult(List.of(), 0, false, 0);

  private FacetJson() {}

  /** Adds to an answer the counts of its facets, and its timeline. */
  static <F> void add(
      ObjectNode answer,
      Collection<F> facets,
      Function<F, String> parameter,
      Map<F, FacetResult> counted,
      Timeline timeline) {
    ObjectNode all = answer.putObject("facets");
    for (F facet : facets) {
      all.set(parameter.apply(facet), facet(counted.getOrDefault(facet, NOTHING)));
    }
    answer.set("timeline", timeline(timeline));
  }

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
