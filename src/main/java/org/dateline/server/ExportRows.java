package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.archive.AnnotationRow;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.PartialDate;
import org.dateline.article.Span;
import org.dateline.search.Export.EntityRow;
import org.dateline.search.FoundArticle;
import org.dateline.search.FoundQuote;
import org.jspecify.annotations.Nullable;

/**
 * The content of an export for one article, quotation or entity: as JSON everything, as CSV a line.
 */
final class ExportRows {
  private static final String BETWEEN = "; ";

  private ExportRows() {}

  static ObjectNode json(FoundQuote quote) {
    ObjectNode node = AnswerJson.object();
    QuoteJson.quote(node, quote);
    node.remove(List.of("score", "highlights", "copies"));
    return node;
  }

  static ObjectNode json(EntityRow row) {
    ObjectNode node = AnswerJson.object();
    EntityJson.row(node, row);
    return node;
  }

  /** A column: its name, and what stands in it. */
  record Column<T>(String name, Function<T, @Nullable Object> value) {}

  /** Texts are not among them: spreadsheets cut long cells. */
  static List<Column<AnnotatedArticle>> ofArticles() {
    return List.of(
        new Column<>("id", row -> row.article().id()),
        new Column<>("title", row -> row.article().title()),
        new Column<>("published", row -> value(row.article().published())),
        new Column<>("source", row -> row.article().source()),
        new Column<>("author", row -> row.article().author()),
        new Column<>("url", row -> row.article().url()),
        new Column<>("dateline", row -> row.article().dateline()),
        new Column<>("language", row -> row.annotations().language()),
        new Column<>("persons", row -> names(row, EntityType.PERSON)),
        new Column<>("organizations", row -> names(row, EntityType.ORGANIZATION)),
        new Column<>("places", row -> names(row, EntityType.PLACE)),
        new Column<>("quotations", row -> row.annotations().quotes().size()),
        new Column<>("models", row -> row.annotations().models()),
        new Column<>("authority", AnnotatedArticle::authority));
  }

  /** The likely speaker of a quotation whose speaker is not sure. */
  private static @Nullable String candidate(FoundQuote row) {
    FoundQuote.PossibleSpeaker candidate = row.speaker() == null ? null : row.speaker().candidate();
    return candidate == null ? null : candidate.name();
  }

  static List<Column<FoundQuote>> ofQuotes() {
    return List.of(
        new Column<>("id", FoundQuote::id),
        new Column<>("speaker", row -> of(row.speaker(), FoundQuote.FoundSpeaker::name)),
        new Column<>("speaker_entity", row -> of(row.speaker(), FoundQuote.FoundSpeaker::entity)),
        new Column<>(
            "speaker_as_written", row -> of(row.speaker(), FoundQuote.FoundSpeaker::surface)),
        new Column<>(
            "speaker_confidence",
            row -> of(row.speaker(), speaker -> AnnotationRow.rounded(speaker.confidence()))),
        new Column<>("speaker_candidate", ExportRows::candidate),
        new Column<>("kind", row -> AnswerJson.label(row.kind())),
        new Column<>("text", FoundQuote::text),
        new Column<>("part", row -> row.part().label()),
        new Column<>("start", row -> row.span().start()),
        new Column<>("end", row -> row.span().end()),
        new Column<>("parts", row -> offsets(row.parts())),
        new Column<>("cue", ExportRows::cue),
        new Column<>("cue_start", row -> of(row.cue(), Span::start)),
        new Column<>("cue_end", row -> of(row.cue(), Span::end)),
        new Column<>("about", ExportRows::about),
        new Column<>("article", row -> row.article().id()),
        new Column<>("title", row -> row.article().title()),
        new Column<>("published", row -> value(row.article().published())),
        new Column<>("source", row -> row.article().source()),
        new Column<>("url", row -> row.article().url()),
        new Column<>("within", FoundQuote::within),
        new Column<>("models", row -> of(row.provenance(), FoundQuote.Provenance::models)),
        new Column<>("authority", row -> of(row.provenance(), FoundQuote.Provenance::authority)));
  }

  static List<Column<EntityRow>> ofEntities() {
    return List.of(
        new Column<>("id", row -> row.entity().id()),
        new Column<>("name", row -> row.entity().name()),
        new Column<>("type", row -> row.entity().type().name()),
        new Column<>("articles", EntityRow::articles),
        new Column<>("description", row -> row.entity().description()),
        new Column<>("wikidata", row -> row.entity().wikidata()),
        new Column<>("wikipedia", row -> row.entity().wikipedia()),
        new Column<>("known_from", row -> String.join(BETWEEN, row.entity().sources())));
  }

  private static String names(AnnotatedArticle annotated, EntityType type) {
    return annotated.links().stream()
        .filter(link -> link.type() == type)
        .map(Link::name)
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  private static String about(FoundQuote quote) {
    return quote.about().stream()
        .map(FoundArticle.NamedEntity::name)
        .collect(Collectors.joining(BETWEEN));
  }

  /** Offsets as the JSON lines have them, since a spreadsheet takes 1-12 for a day. */
  private static String offsets(List<Span> spans) {
    return spans.stream()
        .map(span -> "[" + span.start() + "," + span.end() + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** The word as it stands, where it lies within the quotation or near it. */
  private static @Nullable String cue(FoundQuote quote) {
    Span cue = quote.cue();
    int from = quote.span().start() - quote.before().length();
    String known = quote.before() + quote.text() + quote.after();
    return cue == null || cue.start() < from || cue.end() > from + known.length()
        ? null
        : cue.shift(-from).in(known);
  }

  private static <T> @Nullable Object of(@Nullable T known, Function<T, @Nullable Object> value) {
    return known == null ? null : value.apply(known);
  }

  private static @Nullable String value(@Nullable PartialDate date) {
    return date == null ? null : date.value();
  }
}
