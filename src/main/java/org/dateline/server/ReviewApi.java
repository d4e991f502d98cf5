package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.dateline.archive.AnnotationRow;
import org.dateline.curation.review.ReviewQueues;
import org.dateline.curation.review.ReviewQueues.CountedEntity;
import org.dateline.curation.review.ReviewQueues.Doubt;
import org.dateline.curation.review.ReviewQueues.DoubtfulSpeaker;
import org.dateline.curation.review.ReviewQueues.ExamplePlace;
import org.dateline.curation.review.ReviewQueues.LikelyPair;
import org.jspecify.annotations.Nullable;

/** The calls that show archivists what is doubtful, and whom the authority knows. */
final class ReviewApi {
  private static final int LONGEST_NAME = 200;

  private final Backend archive;

  ReviewApi(Backend archive) {
    this.archive = archive;
  }

  void queues(Context http) {
    new Parameters(http.queryString(), Set.of());
    ReviewQueues queues = archive.reviews().now(archive.consistent().state());
    ObjectNode node = AnswerJson.object().put("articles", queues.articles());
    AnswerJson.list(node, "same", queues.same(), ReviewApi::pair);
    AnswerJson.list(node, "unknown", queues.unknown(), ReviewApi::named);
    AnswerJson.list(node, "unsure", queues.unsure(), ReviewApi::doubt);
    AnswerJson.list(node, "contradicting", queues.contradicting(), ReviewApi::doubt);
    AnswerJson.list(node, "speakers", queues.speakers(), ReviewApi::speaker);
    answer(http, node);
  }

  private static void named(ObjectNode node, CountedEntity named) {
    node.put("id", named.id())
        .put("name", named.name())
        .put("type", named.type().name())
        .put("count", named.articles());
  }

  private static void pair(ObjectNode node, LikelyPair pair) {
    named(node.putObject("first"), pair.first());
    named(node.putObject("second"), pair.second());
    AnswerJson.strings(node, "reasons", pair.reasons());
    AnswerJson.strings(node, "against", pair.against());
  }

  private static void doubt(ObjectNode node, Doubt doubt) {
    node.put("surface", doubt.surface())
        .put("mentionType", doubt.mentionType().name())
        .put("confidence", AnnotationRow.rounded(doubt.confidence()));
    named(node.putObject("entity"), doubt.entity());
    node.put("against", doubt.against());
    example(node.putObject("example"), doubt.example());
  }

  private static void speaker(ObjectNode node, DoubtfulSpeaker doubtful) {
    node.put("confidence", AnnotationRow.rounded(doubtful.confidence()));
    speaker(node, doubtful.speaker());
    example(node.putObject("example"), doubtful.quotation());
  }

  private static void speaker(ObjectNode node, @Nullable CountedEntity speaker) {
    if (speaker == null) {
      node.putNull("speaker");
    } else {
      node.putObject("speaker").put("entity", speaker.id()).put("name", speaker.name());
    }
  }

  private static void example(ObjectNode node, ExamplePlace example) {
    node.put("article", example.article())
        .put("title", example.title())
        .put("part", example.part().label())
        .put("start", example.span().start())
        .put("end", example.span().end())
        .put("context", example.context())
        .put("at", example.start());
  }

  void authority(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("q"));
    String name = given.text("q", LONGEST_NAME).strip();
    ObjectNode node = AnswerJson.object();
    AnswerJson.list(
        node,
        "hits",
        name.isEmpty() ? List.of() : archive.authority().called(name),
        (hit, entity) ->
            hit.put("id", entity.id())
                .put("name", entity.name())
                .put("type", entity.type().name())
                .put("description", entity.description())
                .put("wikidata", entity.wikidata()));
    answer(http, node);
  }

  private static void answer(Context http, ObjectNode body) {
    http.contentType("application/json").result(AnswerJson.bytes(body));
  }
}
