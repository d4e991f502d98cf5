package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Span;
import org.dateline.language.quote.train.ReportTrainer.MarkedReport;
import org.jspecify.annotations.Nullable;

/**
 * A text whose quotations and speakers are marked by hand, a JSON line: {"id", "text", "quotes":
 * [{"start", "end", "words", "speaker", "speaker_start", "speaker_end", "speaker_form",
 * "speaker_name"}], "unattributed": [{"start", "end"}], "attributions": [{"source", "cue",
 * "content"}]}, the last three as lists of [start, end].
 *
 * @param unattributed stretches in quote marks that nobody is said to have said
 * @param attributions all attributions, those without quote marks too
 */
public record QuoteGold(
    String id,
    String text,
    List<Quotation> quotations,
    List<Span> unattributed,
    List<MarkedReport> attributions) {

  /**
   * A quotation.
   *
   * @param speaker span of the words that name the speaker, null when they are not marked
   * @param form form of the speaker in the text, null when it is not marked
   * @param name the speaker's name where the form is name, else empty
   */
  public record Quotation(
      Span span, int words, @Nullable Span speaker, @Nullable SpeakerForm form, String name) {}

  /** The form in which a text calls a speaker. */
  public enum SpeakerForm {
    NAME,
    /** A noun: “the mayor”. */
    NOMINAL,
    PRONOUN;

    /** The form as it is written in the gold. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static SpeakerForm of(String label) {
      return Arrays.stream(values())
          .filter(form -> form.label().equals(label))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "\"speaker_form\" is name, nominal or pronoun, not “" + label + "”"));
    }
  }

  /**
   * Reads a file of JSON lines, plain or gzipped.
   *
   * @throws IOException when it cannot be read, or a line is no such row; names file and line
   */
  public static List<QuoteGold> read(Path file) throws IOException {
    return JsonRows.read(file, QuoteGold::row);
  }

  private static QuoteGold row(JsonNode row) {
    if (!row.path("text").isTextual() || !row.path("quotes").isArray()) {
      throw new IllegalArgumentException("a row needs \"text\" and \"quotes\" with their speakers");
    }
    List<Quotation> quotations = new ArrayList<>();
    row.path("quotes").forEach(q -> quotations.add(quotation(q)));
    List<Span> unattributed = new ArrayList<>();
    row.path("unattributed").forEach(q -> unattributed.add(span(q, "start", "end")));
    List<MarkedReport> attributions = new ArrayList<>();
    row.path("attributions")
        .forEach(
            a ->
                attributions.add(
                    new MarkedReport(
                        spans(a.path("source")), spans(a.path("cue")), spans(a.path("content")))));
    return new QuoteGold(
        row.path("id").asText(), row.path("text").asText(), quotations, unattributed, attributions);
  }

  private static Quotation quotation(JsonNode quote) {
    boolean marked = quote.path("speaker_start").isNumber();
    SpeakerForm form = marked ? SpeakerForm.of(quote.path("speaker_form").asText()) : null;
    String name = quote.path("speaker_name").asText("");
    return new Quotation(
        span(quote, "start", "end"),
        quote.path("words").asInt(),
        marked ? span(quote, "speaker_start", "speaker_end") : null,
        form,
        form == SpeakerForm.NAME ? name.isEmpty() ? quote.path("speaker").asText("") : name : "");
  }

  private static Span span(JsonNode node, String start, String end) {
    return new Span(node.path(start).asInt(), node.path(end).asInt());
  }

  private static List<Span> spans(JsonNode list) {
    List<Span> spans = new ArrayList<>();
    list.forEach(pair -> spans.add(new Span(pair.path(0).asInt(), pair.path(1).asInt())));
    return spans;
  }
}
