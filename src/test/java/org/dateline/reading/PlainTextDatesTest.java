package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextDatesTest {
  private static final String TEXT =
      "The council met on Monday to talk of the lock. It will be shut until May, the mayor said.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What we know about 9 November 1989",
        "9 November 1989: the night that nobody slept",
        "How 8 May 1945 was told to children",
        "Remembering 9 November 1989",
        "The day after 16 March 2021",
        "From January 12, 2010 to now",
        "Timeline: the flood of 1 February 1953"
      })
  void aHeadingThatTellsOfADayIsTheTitle(String heading) throws IOException {
    for (String head :
        List.of(
            "By Rob Hale\n16 March 2022",
            "16 March 2022\nBy Rob Hale",
            "By Rob Hale, 16 March 2022")) {
      Article article = read(heading + "\n\n" + head + "\n\n" + TEXT);
      assertThat(article.title()).isEqualTo(heading);
      assertThat(article.published().value()).isEqualTo("2022-03-16");
      assertThat(article.author()).isEqualTo("Rob Hale");
      assertThat(article.text()).isEqualTo(TEXT.strip());
    }
    assertThat(read(heading + "\n\n" + TEXT).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16 March 2022",
        "Wednesday, 16 March 2022, 9.15am",
        "Published 16 March 2022",
        "Updated: 19 March 2022, published: 16 March 2022",
        "16. März 2022",
        "Marsh End, 16 March 2022",
        "The Marsh Gazette, March 16, 2022"
      })
  void aLineThatIsADayIsTheDayOfPublication(String line) throws IOException {
    Article article = read("Lock keepers vote\n\n" + line + "\n\n" + TEXT);
    assertThat(article.published().value()).isEqualTo("2022-03-16");
    assertThat(article.title()).isEqualTo("Lock keepers vote");
  }

  @ParameterizedTest
  @ValueSource(strings = {"16 March 2022", "The Marsh Gazette, 16 March 2022"})
  void aDayAboveTheTitleIsNoTitle(String line) throws IOException {
    Article article = read(line + "\n\nLock keepers vote\n\nBy Rob Hale\n\n" + TEXT);
    assertThat(article.title()).isEqualTo("Lock keepers vote");
    assertThat(article.published().value()).isEqualTo("2022-03-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9 November 1989", "1 February 1953"})
  void daysAmongTheParagraphsAreText(String day) throws IOException {
    Article article =
        read(
            "Lock keepers vote\n\n"
                + TEXT
                + "\n"
                + day
                + "\n\n"
                + TEXT
                + "\n3 May 2001\n\n"
                + TEXT);
    assertThat(article.published()).isNull();
    assertThat(article.text()).contains(day, "3 May 2001");
  }

  private static Article read(String text) throws IOException {
    List<ReadResult> readings = new ArrayList<>();
    new TextReader(Furniture.standard())
        .read(Input.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), readings::add);
    return ((ReadResult.Success) readings.get(0)).article();
  }
}
