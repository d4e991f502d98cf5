package org.dateline.reading.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.BoundedLines;
import org.dateline.reading.Damage;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.dateline.reading.UnreadableException;

/**
 * Reads annotated rows, a line each. They are known by their first field, or, so that a first line
 * that is damaged costs itself alone, by the name {@code NAME.annotated.jsonl}.
 */
public final class AnnotatedRowReader implements ArticleReader {
  private static final Pattern START =
      Pattern.compile("^\\s*\\{\\s*\"" + AnnotatedRow.FORM + "\"\\s*:");
  private static final Pattern NAME = Pattern.compile("\\.annotated\\.jsonl?(?:\\.[a-z0-9]+)?$");

  private final AnnotatedRow rows = new AnnotatedRow();
  private final ObjectMapper json = BoundedJson.mapper();

  /** True if a file's name is one that annotated rows are given. */
  public static boolean isNamed(String file) {
    return NAME.matcher(file).find();
  }

  @Override
  public boolean reads(FileHead head) {
    return head.isText() && (START.matcher(head.text()).find() || isNamed(head.input().where()));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    try (InputStream bytes = in.open()) {
      BoundedLines lines = new BoundedLines(bytes, ReadingLimits.ANNOTATED_ROW_BYTES);
      int number = 0;
      for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
        number++;
        String text = line.text();
        if (text == null || !text.isBlank()) {
          to.accept(row(in.where() + ":" + number, in, line));
        }
      }
    }
  }

  private ReadResult row(String where, Input in, BoundedLines.Line line) {
    String text = line.text();
    if (text == null) {
      return new ReadResult.Failure(
          where,
          line.cut()
              ? String.format(
                  "Too long: an annotated row can have %,d bytes. It was left out.",
                  ReadingLimits.ANNOTATED_ROW_BYTES)
              : "Not JSON: the line holds binary data. It was left out.");
    }
    try {
      AnnotatedRow.Content content = rows.read(json.readTree(text));
      return new ReadResult.Success(
          where, in.where(), content.article(), List.of(), content.earlier());
    } catch (JsonProcessingException e) {
      return new ReadResult.Failure(
          where, "Not JSON: " + Damage.of(e) + ". The line was left out.");
    } catch (UnreadableException e) {
      return new ReadResult.Failure(where, String.valueOf(e.getMessage()));
    }
  }
}
