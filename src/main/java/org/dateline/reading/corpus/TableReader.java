package org.dateline.reading.corpus;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.StoredText;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.WrittenMoment.Order;

/** Reads tables of any separator and any header in several languages: a row an article. */
public final class TableReader implements ArticleReader {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final Pattern NUMBERS =
      Pattern.compile("^(\\d{1,2})[-/](\\d{1,2})[-/](?:\\d{4}|\\d{2})\\b");
  private static final int NAMELESS_ROWS = 3;
  private static final int NAMELESS_TABS = 10;
  private static final int LONGEST_HEADER = 8_000;

  private final ReadingOptions options;
  private final CsvMapper csv;

  public TableReader(ReadingOptions options) {
    this.options = options;
    CsvFactory factory =
        CsvFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(ReadingLimits.FILE_BYTES).build())
            .build();
    csv =
        CsvMapper.builder(factory)
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
  }

  @Override
  public boolean reads(FileHead head) {
    if (head.isHtml()) {
      return false; // a page written in one line has signs that part columns, too
    }
    return isNamed(header(head.text())) || isNameless(head.text());
  }

  private boolean isNamed(Optional<TableHeader> header) {
    return header.isPresent()
        && header.get().cells().size() > 1
        && (Columns.hasText(header.get().cells(), options)
            ? header.get().known() >= 2
            : header.get().known() >= 3);
  }

  // Rows of many cells, of which the first names none.
  private static boolean isNameless(String head) {
    List<Long> tabs =
        head.lines()
            .filter(line -> !line.isBlank())
            .limit(NAMELESS_ROWS)
            .map(line -> line.chars().filter(c -> c == '\t').count())
            .distinct()
            .toList();
    return tabs.size() == 1
        && tabs.get(0) >= NAMELESS_TABS
        && head.lines().filter(line -> !line.isBlank()).limit(2).count() > 1;
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Optional<TableHeader> found = header(in.head().text());
    if (!isNamed(found)) {
      throw new UnreadableException(
          "A table whose first line does not name its columns, so that none can be told to hold a"
              + " text. It was left out; with a line of names before the others it can be read.");
    }
    TableHeader header = found.orElseThrow();
    Columns columns = Columns.of(header.cells(), options);
    Order order = order(in, header, columns);
    try (TableRows rows = new TableRows(in, header)) {
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          to.accept(article(in, rows.number(), columns, row, order));
        }
      }
    }
  }

  private static ReadResult article(
      Input in, int number, Columns columns, List<String> row, Order order) {
    ArticleDraft draft =
        new ArticleDraft()
            .id(columns.value(row, "id"))
            .title(columns.value(row, "title"))
            .text(StoredText.of(columns.value(row, "text")))
            .publishedAt(WrittenMoment.of(columns.value(row, "published"), order))
            .updatedAt(WrittenMoment.of(columns.value(row, "updated"), order))
            .source(columns.value(row, "source"))
            .author(Bylines.names(columns.value(row, "byline")))
            .url(columns.value(row, "url"))
            .section(columns.value(row, "section"))
            .page(columns.value(row, "page"))
            .language(columns.value(row, "language"))
            .datelineLine(columns.value(row, "dateline"))
            .copyright(columns.value(row, "copyright"));
    for (String tag : columns.value(row, "tags").split("[;|]|, ", -1)) {
      draft.tag(tag);
    }
    return draft.finish(in.where() + ":" + number, in);
  }

  // Another row of the table tells whether 10/03 is a day of March or of October.
  private Order order(Input in, TableHeader header, Columns columns) throws IOException {
    boolean day = false;
    boolean month = false;
    try (TableRows rows = new TableRows(in, header)) {
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        Matcher date = NUMBERS.matcher(columns.value(row, "published"));
        if (date.find()) {
          day |= Integer.parseInt(date.group(1)) > 12;
          month |= Integer.parseInt(date.group(2)) > 12;
        } else if (rows.number() > 50 && !day && !month) {
          break;
        }
      }
    }
    if (day != month) {
      return day ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }
    return Order.UNKNOWN;
  }

  /** The header by the separator under which most of its names are known. */
  private Optional<TableHeader> header(String head) {
    String line = head.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    char stated = 0;
    if (line.matches("(?i)sep=.")) { // how one spreadsheet tells itself
      stated = line.charAt(4);
      line = head.lines().filter(l -> !l.isBlank()).skip(1).findFirst().orElse("");
    }
    if (line.length() > LONGEST_HEADER) {
      return Optional.empty();
    }
    TableHeader best = null;
    for (char separator : SEPARATORS) {
      List<String> cells = cells(line, separator);
      TableHeader header =
          new TableHeader(separator, cells, Columns.known(cells, options), stated != 0);
      if ((stated == 0 || stated == separator)
          && (best == null
              || header.known() > best.known()
              || (header.known() == best.known() && cells.size() > best.cells().size()))) {
        best = header;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
      cells.add(cell.strip().replaceAll("^\"|\"$", "").strip());
    }
    return cells;
  }

  /** A table's first line. */
  private record TableHeader(char separator, List<String> cells, int known, boolean stated) {}

  /** The rows below the header. */
  private final class TableRows implements java.io.Closeable {
    private final Reader reader;
    private final MappingIterator<String[]> rows;
    private int number = 1;

    TableRows(Input in, TableHeader header) throws IOException {
      reader = in.reader();
      rows =
          csv.readerFor(String[].class)
              .with(CsvSchema.emptySchema().withColumnSeparator(header.separator()))
              .readValues(reader);
      for (int i = 0; i < (header.stated() ? 2 : 1); i++) {
        next();
      }
      number = 1;
    }

    @org.jspecify.annotations.Nullable
    List<String> next() throws IOException {
      try {
        if (!rows.hasNextValue()) {
          return null;
        }
        number++;
        return List.of(rows.nextValue());
      } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
        throw new UnreadableException(
            "The table is damaged from row "
                + (number + 1)
                + " on: a quote mark opens or ends where it should not. The rest was left out.");
      }
    }

    int number() {
      return number;
    }

    @Override
    public void close() throws IOException {
      rows.close();
      reader.close();
    }
  }
}
