package org.dateline.reading.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.database.NexisBlocks.NexisBlock;

/** Reads LexisNexis and Nexis deliveries as plain text. */
public final class NexisTextReader implements ArticleReader {
  static final Pattern START =
      Pattern.compile(
          "^\\s*(?:FOCUS\\s*-\\s*)?(?:\\d+\\s+(?:of|von|de|van|di)\\s+\\d+\\s+(?:DOCUMENT|DOKUMENT)\\S*"
              + "|(?:Dokument|Document|Documento|DOCUMENT|DOKUMENT)\\s+\\d+\\s+(?:von|of|de|van|di)\\s+\\d+)\\s*$");
  private static final Pattern SIGN =
      Pattern.compile(
          "^(?:LOAD-DATE|UPDATE|DATE-CHARGEMENT|LENGTH|LÄNGE|LONGUEUR|LENGTE|BYLINE|SECTION|RUBRIK|RUBRIQUE|AUTOR|AUTEUR|PUBLICATION-TYPE"
              + "|FECHA-CARGA|LONGITUD|SECCIÓN|IDIOMA|DATA-CARICAMENTO|LUNGHEZZA|AUTORE|SEZIONE|LINGUA"
              + "|EXTENSÃO|COMPRIMENTO|SEÇÃO|SECÇÃO|LANGUAGE|SPRACHE|LANGUE|TAAL): ");
  private static final int CENTRED = 8;

  @Override
  public boolean reads(FileHead head) {
    return head.root().isEmpty() && head.hasLine(START) && head.hasLine(SIGN);
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<String> current = new ArrayList<>();
    int number = 0;
    for (String line : in.text().lines().toList()) {
      if (START.matcher(line).matches()) {
        if (number > 0) {
          article(in, number, current, to);
        }
        number++;
        current = new ArrayList<>();
      } else {
        current.add(line);
      }
    }
    if (number > 0) {
      article(in, number, current, to);
    }
  }

  private static void article(Input in, int number, List<String> lines, Consumer<ReadResult> to) {
    ArticleDraft draft = NexisBlocks.article(blocks(lines));
    String where = in.where() + "#" + number;
    to.accept(draft.mayLackText().finish(where, in));
  }

  private static List<NexisBlock> blocks(List<String> lines) {
    List<NexisBlock> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean centred = false;
    for (String line : lines) {
      boolean indented = line.length() - line.stripLeading().length() >= CENTRED;
      if (line.isBlank() || (block.length() > 0 && indented != centred)) {
        add(blocks, block, centred);
      }
      if (!line.isBlank()) {
        centred = block.length() == 0 ? indented : centred;
        block.append(block.length() == 0 ? "" : "\n").append(line.strip());
      }
    }
    add(blocks, block, centred);
    return blocks;
  }

  private static void add(List<NexisBlock> to, StringBuilder block, boolean centred) {
    if (block.length() > 0) {
      to.add(new NexisBlock(block.toString(), centred));
      block.setLength(0);
    }
  }
}
