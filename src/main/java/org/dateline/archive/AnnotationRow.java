package org.dateline.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.DateMention;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.article.Utterances;
import org.jspecify.annotations.Nullable;

/**
 * The annotation row of the contract: mentions, quotes and dates as JSON. A quotation that an
 * attribution breaks in two is a row for each stretch, so that each start and end are quote marks.
 */
public final class AnnotationRow {
  private final AnnotatedArticle annotated;
  private final boolean bothParts;

  private AnnotationRow(AnnotatedArticle annotated, boolean bothParts) {
    this.annotated = annotated;
    this.bothParts = bothParts;
  }

  /**
   * The row of the command {@code annotate}: offsets are into the text alone. The language says why
   * a text that is not English has no annotations.
   *
   * @param reported whether speech reported without quote marks is among the quotations
   */
  public static ObjectNode ofText(AnnotatedArticle annotated, boolean reported) {
    return ofText(reported ? annotated : inMarks(annotated));
  }

  private static AnnotatedArticle inMarks(AnnotatedArticle article) {
    Annotations found = article.annotations();
    Annotations wanted =
        new Annotations(
            found.mentions(),
            found.quotes().stream().filter(quote -> quote.kind() != Quote.Kind.INDIRECT).toList(),
            found.dates(),
            found.language(),
            found.models(),
            found.failedSteps());
    return new AnnotatedArticle(article.article(), wanted, article.links(), article.authority());
  }

  private static ObjectNode ofText(AnnotatedArticle annotated) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", annotated.article().id());
    row.put("language", annotated.annotations().language());
    new AnnotationRow(annotated, false).writeTo(row);
    addFailedSteps(row, annotated);
    return row;
  }

  /** Adds the steps of annotation that failed, where one did. */
  public static void addFailedSteps(ObjectNode to, AnnotatedArticle annotated) {
    if (!annotated.annotations().failedSteps().isEmpty()) {
      ArrayNode steps = to.putArray("missed");
      annotated
          .annotations()
          .failedSteps()
          .forEach(m -> steps.addObject().put("step", m.step()).put("reason", m.reason()));
    }
  }

  /** Adds mentions, quotes and dates to the answer for an article, each with its part. */
  public static void addTo(ObjectNode answer, AnnotatedArticle annotated) {
    new AnnotationRow(annotated, true).writeTo(answer);
  }

  private void writeTo(ObjectNode row) {
    ArrayNode mentions = row.putArray("mentions");
    List<Mention> found = annotated.annotations().mentions();
    for (int i = 0; i < found.size(); i++) {
      Mention mention = found.get(i);
      if (isWanted(mention.part())) {
        writeMention(mentions.addObject(), mention, annotated.links().get(i));
      }
    }
    ArrayNode quotes = row.putArray("quotes");
    Utterances utterances = new Utterances(annotated.annotations().quotes());
    for (Quote quote : annotated.annotations().quotes()) {
      if (isWanted(quote.part())) {
        Integer group = utterances.group(quote);
        quote.parts().forEach(stretch -> writeQuote(quotes.addObject(), quote, stretch, group));
      }
    }
    ArrayNode dates = row.putArray("dates");
    for (DateMention date : annotated.annotations().dates()) {
      if (isWanted(date.part())) {
        writeDate(dates.addObject(), date);
      }
    }
  }

  private boolean isWanted(Part part) {
    return bothParts || part == Part.TEXT;
  }

  private void writePlace(ObjectNode node, Part part, Span span) {
    if (bothParts) {
      node.put("part", part.label());
    }
    node.put("start", span.start()).put("end", span.end());
  }

  private void writeMention(ObjectNode node, Mention mention, Link link) {
    writePlace(node, mention.part(), mention.span());
    node.put("surface", mention.surface())
        .put("type", link.type().name())
        .put("entity", link.entity())
        .put("name", link.name())
        .put("wikipedia", link.wikipedia())
        .put("wikidata", link.wikidata())
        .put("confidence", rounded(link.confidence()));
    if (bothParts) {
      ArrayNode reasons = node.putArray("reasons");
      link.reasons().forEach(reasons::add);
      ArrayNode others = node.putArray("runnersUp");
      link.otherCandidates()
          .forEach(
              other ->
                  others
                      .addObject()
                      .put("entity", other.entity())
                      .put("name", other.name())
                      .put("confidence", rounded(other.confidence())));
    }
  }

  private void writeQuote(ObjectNode node, Quote quote, Span stretch, @Nullable Integer group) {
    writePlace(node, quote.part(), stretch);
    node.put("kind", quote.kind().label());
    Span cue = quote.cue();
    if (cue != null) {
      node.putObject("cue").put("start", cue.start()).put("end", cue.end());
    }
    if (group != null) {
      node.put("group", group);
    }
    Quote.@Nullable Speaker speaker = quote.speaker();
    if (speaker == null) {
      node.putNull("speaker");
    } else {
      writeSpeaker(
          node.putObject("speaker"),
          speaker,
          annotated.speaker(quote),
          annotated.speakerCandidate(quote));
    }
  }

  // A speaker whom the text does not name has neither entity nor name: the surface says how the
  // text calls them, and nothing is guessed.
  private static void writeSpeaker(
      ObjectNode node, Quote.Speaker speaker, @Nullable Link link, @Nullable Link candidate) {
    node.put("start", speaker.span().start())
        .put("end", speaker.span().end())
        .put("surface", speaker.surface())
        .put("entity", link == null ? null : link.entity())
        .put("name", link == null ? null : link.name())
        .put("rule", speaker.rule())
        .put("confidence", rounded(speaker.confidence()));
    if (candidate != null) {
      node.putObject("candidate").put("entity", candidate.entity()).put("name", candidate.name());
    }
  }

  private void writeDate(ObjectNode node, DateMention date) {
    writePlace(node, date.part(), date.span());
    node.put("type", date.type().name()).put("value", date.value());
    if (date.from() != null) {
      node.put("from", date.from().toString());
    }
    if (date.until() != null) {
      node.put("until", date.until().toString());
    }
  }

  /** A confidence rounded to three places, as all answers give it. */
  public static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
