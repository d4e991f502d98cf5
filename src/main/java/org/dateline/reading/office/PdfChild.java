package org.dateline.reading.office;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.reading.Damage;

/** The program that takes the text out of a PDF, run in a process of its own with limits. */
final class PdfChild {
  static final String PAGE = "\f";
  static final String PARAGRAPH = "\u2029";
  static final String REFUSED = "\u0000";

  private PdfChild() {}

  /**
   * Writes the text of a PDF, or the reason why there is none, to a file.
   *
   * @param arguments the PDF, and the file to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path to = Path.of(arguments[1]);
    try (PDDocument document =
        Loader.loadPDF(new File(arguments[0]), IOUtils.createTempFileOnlyStreamCache())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(false); // it would mix columns
      text.setParagraphStart(PARAGRAPH);
      text.setPageEnd(PAGE);
      text.setLineSeparator("\n");
      try (Writer out = Files.newBufferedWriter(to)) {
        text.writeText(document, out);
      }
    } catch (InvalidPasswordException e) {
      Files.writeString(to, REFUSED + "Locked with a password. It was left out.");
    } catch (IOException | RuntimeException e) {
      Files.writeString(
          to, REFUSED + "The PDF is damaged: " + Damage.of(e) + ". Nothing was added.");
    }
  }
}
