package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Annotations;
import org.dateline.article.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text gives the same names and speakers whatever its apostrophes are typed with. */
class ApostrophesIT {
  private static final List<String> SIGNS = List.of("’", "‘", "ʼ", "´", "`", "′");

  /** Names, dates and speakers, with their places. */
  private static List<String> found(String text) {
    Annotations found = RealAnnotator.get().annotate("", text, LocalDate.of(2022, 3, 16));
    return Stream.of(
            found.mentions().stream().map(mention -> mention.span() + " " + mention.type()),
            found.quotes().stream()
                .map(Quote::speaker)
                .map(s -> s == null ? "-" : s.span().toString()),
            found.dates().stream().map(date -> date.span() + " " + date.value()))
        .flatMap(lines -> lines)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rose O'Neill runs the yard. “It is late,” O'Neill said. The lorry stood by O'Neill's"
            + " yard.",
        "Angelo D'Angelo scored twice for the works team of Lowe's. D'Angelo's brother works"
            + " there.",
        "N'Golo Marel met Sam Eto'o in N'Djamena on Friday. “I was told in Sana'a,” Marel said.",
        "“We won,” said Chris D'Elia of Trader Joe's. The mayor, Tip O'Hara, did not.",
        "Ministers from Côte d'Ivoire and the People's Republic of China met in Xi'an."
      })
  void insideOfWords(String text) {
    for (String sign : SIGNS) {
      String typed = text.replace("'", sign);
      assertThat(found(typed)).as(typed).isEqualTo(found(text)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Teamsters' leader, Sean O'Brien, spoke. “We won,” said O'Brien.",
        "The Mothers' Union and the Smiths' lawyer spoke to Barclays' London office.",
        "The workers' leader, Ida Quarm, said: “It is the firms' fault.”"
      })
  void behindAPlural(String text) {
    String typed = text.replace('\'', '’');

    assertThat(found(typed)).as(typed).isEqualTo(found(text)).isNotEmpty();
  }
}
