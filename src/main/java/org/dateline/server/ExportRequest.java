package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Export;
import org.dateline.search.QuoteQuery;
import org.dateline.server.ExportRows.Column;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/** A request for a whole result. Rows go out as they come in: memory does not grow. */
record ExportRequest(RowKind what, RowFormat format, Parameters given) {
  private static final Duration LONGEST = Duration.ofHours(1);

  enum RowKind {
    ARTICLES,
    QUOTES,
    ENTITIES;

    private Set<String> known() {
      Set<String> filters = this == QUOTES ? QuoteParameters.FILTERS : ArticleParameters.FILTERS;
      return ArticleParameters.and(filters, "what", "format", "header");
    }
  }

  /** The wish for a first record that says what the export is. */
  private enum HeaderRecord {
    NO,
    YES
  }

  enum RowFormat {
    CSV("text/csv; charset=utf-8"),
    JSONL("application/x-ndjson");

    private final String contentType;

    RowFormat(String contentType) {
      this.contentType = contentType;
    }
  }

  static ExportRequest read(Context http) {
    RowKind what =
        new Parameters(http.queryString(), RowKind.QUOTES.known()).choice("what", RowKind.ARTICLES);
    Parameters given = new Parameters(http.queryString(), what.known());
    return new ExportRequest(what, given.choice("format", RowFormat.CSV), given);
  }

  QuoteQuery quotes() {
    return QuoteParameters.first(given, 0);
  }

  ArticleQuery articles() {
    return ArticleParameters.filters(given);
  }

  /** Answers what the export is, for a file beside it. */
  void describe(Context http, Backend archive, String version) {
    String name = "dateline-" + AnswerJson.label(what) + "-about.json";
    http.header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .contentType("application/json")
        .result(AnswerJson.bytes(header(http, archive, version)));
  }

  private ObjectNode header(Context http, Backend archive, String version) {
    String query = http.queryString() == null ? "" : http.queryString();
    return ExportHeader.of(this, export(archive), query, version);
  }

  private static Export export(Backend archive) {
    return new TimedExport(archive.export(), LONGEST, System::nanoTime);
  }

  private boolean withHeader() {
    boolean wanted = given.choice("header", HeaderRecord.NO) == HeaderRecord.YES;
    if (wanted && format == RowFormat.CSV) {
      throw new BadParameter(
          "header",
          "A table has no room for a header record. Take /api/export/about for a file beside it.");
    }
    return wanted;
  }

  void answer(Context http, Backend archive, String version) {
    boolean withHeader = withHeader();
    Consumer<ExportBody> rows = rows(export(archive));
    String extension = AnswerJson.label(format);
    http.contentType(format.contentType)
        .header("Cache-Control", "no-store")
        .header("Link", "</api/export/about?" + asked(http) + ">; rel=\"describedby\"")
        .header(
            "Content-Disposition",
            "attachment; filename=\"dateline-" + AnswerJson.label(what) + "." + extension + "\"");
    ExportBody body = new ExportBody(http);
    if (http.method().equals(HandlerType.HEAD)) {
      body.begin();
      return;
    }
    try {
      if (withHeader) {
        ObjectNode first = AnswerJson.object().set("export", header(http, archive, version));
        body.write(first + "\n");
      }
      rows.accept(body);
      body.flush();
    } catch (RuntimeException e) {
      body.abandon();
      throw e;
    }
  }

  /** The query of the address, as a header may hold it. */
  private static String asked(Context http) {
    String query = http.queryString();
    return query == null ? "" : query.replaceAll("[^!-~]|[<>]", "");
  }

  private Consumer<ExportBody> rows(Export export) {
    if (what == RowKind.QUOTES) {
      QuoteQuery query = quotes();
      return body -> export.quotes(query, rows(body, ExportRows::json, ExportRows.ofQuotes()));
    }
    ArticleQuery query = articles();
    return what == RowKind.ARTICLES
        ? body -> export.articles(query, rows(body, ArticleJson::article, ExportRows.ofArticles()))
        : body -> export.entities(query, rows(body, ExportRows::json, ExportRows.ofEntities()));
  }

  private <T> Consumer<T> rows(
      ExportBody body, Function<T, ObjectNode> json, List<Column<T>> columns) {
    if (format == RowFormat.JSONL) {
      return row -> body.write(json.apply(row) + "\n");
    }
    body.write(CsvLines.line(columns, Column::name));
    return row -> body.write(CsvLines.line(columns, column -> column.value().apply(row)));
  }

  /**
   * The body of an export. The first rows are held back, so that an early error is a proper answer.
   */
  private static final class ExportBody {
    private static final int HELD_BACK = 16 * 1024;

    private final Context http;
    private final StringBuilder held = new StringBuilder();
    private @Nullable OutputStream stream;

    ExportBody(Context http) {
      this.http = http;
    }

    void write(String text) {
      held.append(text);
      if (held.length() >= HELD_BACK) {
        flush();
      }
    }

    /** Sends the headers alone: sent with an empty body, they would claim a length of 0. */
    void begin() {
      try {
        http.res().flushBuffer();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void flush() {
      try {
        if (stream == null) {
          stream = http.outputStream();
        }
        stream.write(held.toString().getBytes(StandardCharsets.UTF_8));
        held.setLength(0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    // Once rows are out the status cannot be taken back: the connection is cut, so that nobody
    // takes the part for the whole.
    void abandon() {
      http.removeHeader("Content-Disposition");
      if (stream != null) {
        ServletContextRequest.getServletContextRequest(http.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint()
            .close();
      }
    }
  }
}
