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

/** Deliveries of Mediargus: a list of the articles, then their texts. */
final class MediargusFormatTest {
  private static final String LIST =
      """
      ?1. De boot vaart weer

      De Havenkrant, woensdag 30 november 2011, p. 23, 853w.

      De boot van de loodsen vaart weer en ...


      2. '2. Niemand weet het'

      De Kustpost, dinsdag 29 november 2011, p. 13, 1.678w.

      Niemand in de zaal wist het.


      3. Artikel zonder titel

      De Kustpost, maandag 28 november 2011, p. B4, 60w.

      Kort.
      """;
  private static final String TEXTS =
      """



      30-11-2011, p.23

      De boot vaart weer

      De boot van de loodsen vaart weer en België kijkt toe.

      Nieuwe uren

      Om zes uur gaat hij uit.

       © De Havenkrant nv








      29-11-2011, p.13

      Kust, Polder

      '2. Niemand weet het'

      Niemand in de zaal wist het. Op
      28-11-2011, zei men.

       © Kustpost







      28-11-2011, p.B4

      Kort bericht zonder kop.
      """;

  @TempDir Path folder;

  private List<ReadResult> read(String text) throws IOException {
    Path file = Files.write(folder.resolve("m.txt"), text.getBytes(StandardCharsets.ISO_8859_1));
    List<ReadResult> results = new ArrayList<>();
    Readers.standard(ReadingOptions.NONE).read(file, results::add);
    return results;
  }

  @Test
  void eachArticleOfTheListHasItsText() throws IOException {
    List<Article> articles =
        read(LIST + TEXTS).stream().map(r -> ((ReadResult.Success) r).article()).toList();
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("De boot vaart weer", "'2. Niemand weet het'", "Artikel zonder titel");
    assertThat(articles)
        .extracting(a -> a.published().value())
        .containsExactly("2011-11-30", "2011-11-29", "2011-11-28");
    assertThat(articles)
        .extracting(Article::source)
        .containsExactly("De Havenkrant", "De Kustpost", "De Kustpost");
    assertThat(articles).extracting(a -> a.details().page()).containsExactly("23", "13", "B4");
    assertThat(articles)
        .extracting(a -> a.details().section())
        .containsExactly(null, "Kust, Polder", null);
    assertThat(articles.get(0).text())
        .isEqualTo(
            "De boot van de loodsen vaart weer en België kijkt toe.\n\nNieuwe uren\n\nOm zes uur gaat hij uit.");
    assertThat(articles.get(0).details().copyright()).contains("De Havenkrant nv");
    assertThat(articles.get(2).text()).isEqualTo("Kort bericht zonder kop.");
  }

  @Test
  void aListAloneAndATextThatIsMissingAreNamed() throws IOException {
    assertThat(read(LIST)).singleElement().asString().contains("without their texts");
    String cut = LIST + TEXTS.substring(0, TEXTS.indexOf("28-11-2011, p.B4"));
    assertThat(read(cut)).hasSize(3).last().asString().contains("#3", "its text is missing");
  }

  @Test
  void aNumberedListInATextIsNoDelivery() throws IOException {
    assertThat(read("1. De boot vaart weer\n\nHij vaart om zes uur.\n"))
        .singleElement()
        .isInstanceOf(ReadResult.Success.class);
  }
}
