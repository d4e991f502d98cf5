package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.dateline.archive.AnnotationRow;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.ingest.ArticleAnnotator;
import org.dateline.language.Annotator;
import org.dateline.linking.Linker;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadResult.EarlierAnnotations;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.reading.json.AnnotatedRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes annotated rows, which {@code ingest} takes without language models. For the command {@code
 * annotate --for-ingest} and for programs that run the language pass on machines of their own. Safe
 * for use by several threads.
 */
public final class RowAnnotator {
  private final Supplier<Annotator> annotator;
  private final Supplier<Linker> linker;
  private final boolean reported;
  private final Readers readers = Readers.standard(ReadingOptions.NONE);
  private final AnnotatedRow rows = new AnnotatedRow();
  private final ObjectMapper json = new ObjectMapper();

  /**
   * Annotates and links rows; what it needs is loaded at the first.
   *
   * @param reported whether speech reported without quote marks is among the quotations of the
   *     annotation row; what is stored has it anyway
   */
  RowAnnotator(Supplier<Annotator> annotator, Supplier<Linker> linker, boolean reported) {
    this.annotator = annotator;
    this.linker = linker;
    this.reported = reported;
  }

  /**
   * An annotator that loads its models when the first row comes.
   *
   * @param build folder that a build of Dateline filled: {@code target}
   * @param progress called with what takes long
   */
  public static RowAnnotator of(Path build, PrintStream progress) {
    Terminal terminal = new Terminal(InputStream.nullInputStream(), progress, progress);
    Wiring wiring = new Wiring(new Installation(build), terminal);
    return new RowAnnotator(wiring.archiveAnnotator(), wiring.linker(), false);
  }

  /** The language pass that is stamped on each row. */
  public static String pass() {
    return LanguageWiring.pass();
  }

  /**
   * The outcome of one row.
   *
   * @param row the annotated row, null when there is none
   * @param reason why there is none, or which steps failed on it; null when all went well
   */
  public record RowResult(@Nullable String row, @Nullable String reason) {}

  /**
   * Annotates the article of one line of JSON Lines.
   *
   * @param file where the line is from, for what its name tells
   */
  public RowResult annotate(String file, String line) {
    ReadResult read = readers.line(file, line);
    if (read instanceof ReadResult.Success success) {
      AnnotatedArticle article = annotated(success.article());
      return new RowResult(row(article), failed(article));
    }
    return new RowResult(
        null,
        read instanceof ReadResult.Failure failure
            ? failure.reason()
            : ((ReadResult.Skipped) read).reason());
  }

  AnnotatedArticle annotated(Article article) {
    return new ArticleAnnotator(annotator.get(), linker.get()).annotate(article);
  }

  String row(AnnotatedArticle article) {
    ObjectNode annotations = AnnotationRow.ofText(article, reported);
    annotations.put("authority", article.authority());
    EarlierAnnotations earlier = new EarlierAnnotations(article.annotations(), pass());
    try {
      return json.writeValueAsString(
          rows.write(annotations, new AnnotatedRow.Content(article.article(), earlier)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree can be written
    }
  }

  /** The steps of annotation that failed, in a sentence; null if none did. */
  static @Nullable String failed(AnnotatedArticle article) {
    return article.annotations().failedSteps().isEmpty()
        ? null
        : "Annotated without "
            + String.join(
                ", ",
                article.annotations().failedSteps().stream()
                    .map(step -> step.step() + ", because this step failed: " + step.reason())
                    .toList())
            + ".";
  }
}
