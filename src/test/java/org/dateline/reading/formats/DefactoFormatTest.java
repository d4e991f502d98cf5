package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries of DeFacto as the page that it prints. */
final class DefactoFormatTest {
  private static final String PAGE =
      """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">
      <title>DeFacto-Campus - Ausdruck</title></head><body class="print"><div class="printwrap">
      <div class="eintrag"><pre>"Der Hafenbote" vom 02.04.2013                 Seite: 1
      Ressort: SEITE 1</pre>
      <h3>Fähre fährt früher</h3>
      Rat einigt sich
      über die Zeiten
      <br><br><p>   Wien - Die Fähre fährt im
      Sommer früher.</p> <p>   Niemand war dagegen.</p></div>
      <div class="eintrag"><pre>"Küstenzeitung" Nr. 065 vom 03.04.2013           Seite: B3
      Ressort: Österreich</pre>
      Ein Vorbild für alle.
      <br><h3> Der Lotse im Gespräch</h3><p>   Er sagt wenig.</p></div>
      </div></body></html>
      """;

  @TempDir Path folder;

  private List<Article> read(String page) throws IOException {
    Path file = Files.write(folder.resolve("a.htm"), page.getBytes(StandardCharsets.ISO_8859_1));
    List<Article> articles = new ArrayList<>();
    Readers.standard(ReadingOptions.NONE)
        .read(file, result -> articles.add(((ReadResult.Success) result).article()));
    return articles;
  }

  @Test
  void eachEntryIsAnArticleWithItsHeadersAsDetails() throws IOException {
    List<Article> articles = read(PAGE);
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Fähre fährt früher", "Der Lotse im Gespräch");
    assertThat(articles)
        .extracting(Article::source)
        .containsExactly("Der Hafenbote", "Küstenzeitung");
    assertThat(articles)
        .extracting(a -> a.published().value())
        .containsExactly("2013-04-02", "2013-04-03");
    assertThat(articles).extracting(a -> a.details().page()).containsExactly("1", "B3");
    assertThat(articles)
        .extracting(a -> a.details().section())
        .containsExactly("SEITE 1", "Österreich");
    assertThat(articles.get(0).text())
        .isEqualTo(
            "Rat einigt sich über die Zeiten\n\nWien - Die Fähre fährt im Sommer früher.\n\nNiemand war dagegen.");
    assertThat(articles.get(1).text()).isEqualTo("Er sagt wenig.");
    assertThat(articles.get(1).dropped())
        .extracting(Article.Dropped::text)
        .containsExactly("Ein Vorbild für alle.");
  }

  @Test
  void aPageThatUsesTheWordElsewhereIsAPage() throws IOException {
    assertThat(read(PAGE.replace("vom", "am"))).hasSize(1);
  }
}
