package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteQuery;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.QuoteQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers, field by field, beside the files of {@code server/answers}. */
final class AnswersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FakeArchive fake = new FakeArchive();
  Backend archive = fake.backend();

  @ParameterizedTest
  @ValueSource(strings = {"search", "article", "quotes", "entity", "overview", "suggestions"})
  void anAnswerIsAsWritten(String name) throws IOException {
    try (InputStream file = getClass().getResourceAsStream("/server/answers/" + name + ".json")) {
      assertThat(file).as("the golden file %s.json", name).isNotNull();
      assertThat(answer(name)).isEqualTo(JSON.readTree(file));
    }
  }

  @Test
  void aScoreThatIsNoneIsZero() {
    assertThat(AnswerJson.score(Double.NaN)).isZero();
    assertThat(AnswerJson.score(1.5)).isEqualTo(1.5);
  }

  private JsonNode answer(String name) throws IOException {
    ArticleQuery articles = ArticleQueries.of("talk").sort(ArticleQuery.ArticleSort.NEWEST).build();
    QuoteQuery quotes = QuoteQueries.of("talk").build();
    JsonNode answer =
        switch (name) {
          case "search" -> ArticleJson.results(archive.articles().search(articles));
          case "article" ->
              ArticleJson.article(
                  fake.article(), archive.articles().mark("a1", ParsedWords.of("talk")));
          case "quotes" -> QuoteJson.results(archive.quotes().search(quotes));
          case "entity" ->
              EntityJson.page(
                  archive.entities().page("dbp:Ann_Lee").orElseThrow(),
                  Map.of("Q1741", archive.entities().entities(List.of("Q1741")).get(0).position()));
          case "overview" ->
              TotalsJson.beside(
                  1, 2, archive.quotes().search(quotes), archive.entities().unusual(articles, 5));
          default -> EntityJson.suggestions(archive.suggester().suggest("an", 5));
        };
    return JSON.readTree(answer.toString()); // numbers as a reader of the answer has them
  }
}
