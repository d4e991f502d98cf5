package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Span;
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
    List<Attribution> attributions) {

  /**
   * A quotation.
   *
   * @param speaker where the words stand that name the speaker, null when they are not marked
   * @param form name, pronoun or nominal
   * @param name the speaker's name where the form is name, else empty
   */
  public record Quotation(Span span, int words, @Nullable Span speaker, String form, String name) {}

  /** An attribution by its parts; any may be in several stretches. */
  public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {}

  /**
   * Reads a file of JSON lines, packed when its name ends in .gz.
   *
   * @throws IOException when it cannot be read, or a line is no such row; names file and line
   */
  public static List<QuoteGold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<QuoteGold> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        JsonNode row = mapper.readTree(line);
        if (!row.path("text").isTextual() || !row.path("quotes").isArray()) {
          throw new IOException(
              file
                  + " line "
                  + number
                  + ": a row needs \"text\" and \"quotes\" with their speakers.");
        }
        rows.add(row(row));
      }
    }
    return rows;
  }

  private static QuoteGold row(JsonNode row) {
    List<Quotation> quotations = new ArrayList<>();
    row.path("quotes").forEach(q -> quotations.add(quotation(q)));
    List<Span> unattributed = new ArrayList<>();
    row.path("unattributed").forEach(q -> unattributed.add(span(q, "start", "end")));
    List<Attribution> attributions = new ArrayList<>();
    row.path("attributions")
        .forEach(
            a ->
                attributions.add(
                    new Attribution(
                        spans(a.path("source")), spans(a.path("cue")), spans(a.path("content")))));
    return new QuoteGold(
        row.path("id").asText(), row.path("text").asText(), quotations, unattributed, attributions);
  }

  private static Quotation quotation(JsonNode quote) {
    boolean marked = quote.path("speaker_start").isNumber();
    String form = quote.path("speaker_form").asText("");
    String name = quote.path("speaker_name").asText("");
    return new Quotation(
        span(quote, "start", "end"),
        quote.path("words").asInt(),
        marked ? span(quote, "speaker_start", "speaker_end") : null,
        form,
        form.equals("name") ? name.isEmpty() ? quote.path("speaker").asText("") : name : "");
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
