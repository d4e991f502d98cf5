package org.dateline.reading.database;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ZipMembers;
import org.dateline.reading.office.WordText;

/** Reads Nexis Uni and Lexis Advance deliveries as DOCX. */
public final class NexisUniReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    if (!head.members().contains("word/document.xml")) {
      return false;
    }
    try (ZipMembers zip = ZipMembers.open(head.input())) {
      if (zip.member(head.input(), "docProps/custom.xml").isPresent()
          && zip.member(head.input(), "docProps/custom.xml")
              .get()
              .text()
              .contains("LADeliveryID")) {
        return true;
      }
      // one that was saved anew by a word processor has lost its properties
      return WordText.paragraphs(head.input()).stream()
          .anyMatch(p -> NexisUniArticles.isEnd(p.text()));
    } catch (IOException e) {
      return false; // the reader of documents says what is wrong
    }
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<ArticleDraft> articles = NexisUniArticles.of(WordText.paragraphs(in));
    for (int i = 0; i < articles.size(); i++) {
      to.accept(articles.get(i).finish(in.where() + "#" + (i + 1), in));
    }
  }
}
