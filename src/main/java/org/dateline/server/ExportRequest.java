package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/** A request for a whole result. Rows go out as they come in: memory does not grow. */
record ExportRequest(What what, Form format, Parameters given) {
  /** What a row is. */
  enum What {
    ARTICLES,
    QUOTES,
    ENTITIES;

    private Set<String> known() {
      Set<String> filters = this == QUOTES ? QuoteParameters.FILTERS : ArticleParameters.FILTERS;
      return ArticleParameters.and(filters, "what", "format");
    }
  }

  /** How a row is written. */
  enum Form {
    CSV("text/csv; charset=utf-8"),
    JSONL("application/x-ndjson");

    private final String contentType;

    Form(String contentType) {
      this.contentType = contentType;
    }
  }

  static ExportRequest read(Context http) {
    What what =
        new Parameters(http.queryString(), What.QUOTES.known()).choice("what", What.ARTICLES);
    Parameters given = new Parameters(http.queryString(), what.known());
    return new ExportRequest(what, given.choice("format", Form.CSV), given);
  }

  void answer(Context http, Backend archive) {
    String extension = Json.label(format);
    http.contentType(format.contentType)
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            "attachment; filename=\"dateline-" + Json.label(what) + "." + extension + "\"");
    if (http.method().equals(HandlerType.HEAD)) {
      return;
    }
    Output output = new Output(http, format);
    try {
      switch (what) {
        case ARTICLES ->
            archive
                .export()
                .articles(
                    ArticleParameters.filters(given),
                    output.rows(ArticleJson::article, ExportRows::cells));
        case QUOTES ->
            archive
                .export()
                .quotes(
                    QuoteParameters.first(given, 0),
                    output.rows(ExportRows::json, ExportRows::cells));
        case ENTITIES ->
            archive
                .export()
                .entities(
                    ArticleParameters.filters(given),
                    output.rows(ExportRows::json, ExportRows::cells));
      }
      output.finish();
    } catch (RuntimeException e) {
      output.abandon(e);
    }
  }

  /**
   * The answer's body, opened with the first row: an error before that is still a proper answer.
   */
  private static final class Output {
    private final Context http;
    private final Form format;
    private @Nullable OutputStream stream;

    Output(Context http, Form format) {
      this.http = http;
      this.format = format;
    }

    <T> Consumer<T> rows(
        Function<T, ObjectNode> json, Function<T, Map<String, @Nullable Object>> cells) {
      return row -> {
        if (format == Form.JSONL) {
          write(json.apply(row) + "\n");
          return;
        }
        Map<String, @Nullable Object> line = cells.apply(row);
        if (stream == null) {
          write(CsvLines.line(line.keySet()));
        }
        write(CsvLines.line(line.values()));
      };
    }

    private void write(String text) {
      try {
        if (stream == null) {
          stream = http.outputStream();
        }
        stream.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void finish() {
      write("");
    }

    // Once rows are out the status cannot be taken back: the connection is cut, so that nobody
    // takes the part for the whole.
    void abandon(RuntimeException e) {
      if (!http.res().isCommitted()) {
        http.res().resetBuffer();
        throw e;
      }
      ServletContextRequest.getServletContextRequest(http.req())
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close();
      throw e;
    }
  }
}
