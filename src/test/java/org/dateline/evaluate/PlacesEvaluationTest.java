package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.article.Annotations;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.dateline.authority.GivenNames;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.linking.EntityLinker;
import org.dateline.testing.EntityBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word with a capital is a name in these texts. */
class PlacesEvaluationTest {
  private static final InMemoryAuthority AUTHORITY =
      new InMemoryAuthority(
          List.of(country("Q1", "Freedonia"), country("Q2", "Sylvania")),
          Map.of("Freedonian", "Q1", "Sylvanian", "Q2"),
          new GivenNames(List.of()),
          "test");

  @TempDir private Path folder;

  @Test
  void tellsWhatAdjectivesAddToTheCountriesThatNamesGive() throws IOException {
    String printed =
        run(
            """
            {"id": "a", "text": "talks in Freedonia", "places": ["freedonia"]}
            {"id": "b", "text": "a Sylvanian ship left Freedonia", "places": ["sylvania"]}
            {"id": "c", "text": "a Freedonian song", "places": ["sylvania"]}
            {"id": "d", "text": "about nothing", "places": []}
            """,
            100);

    assertThat(printed.lines())
        .containsExactly(
            "3 articles filed under 2 countries",
            "the facet as it is               F1 57.1 (precision 50.0 of 4, recall 66.7 of 3)",
            "without adjectives and peoples   F1 40.0 (precision 50.0 of 2, recall 33.3 of 3)",
            "countries that only an adjective or a people names: 2, of which the editors agree with 50.0 %");
  }

  @Test
  void judgesNoMoreArticlesThanItIsAskedTo() throws IOException {
    String printed =
        run(
            """
            {"id": "a", "text": "talks in Freedonia", "places": ["freedonia"]}
            {"id": "b", "text": "talks in Sylvania", "places": ["sylvania"]}
            """,
            1);

    assertThat(printed).startsWith("1 articles filed under 1 countries");
  }

  private String run(String rows, int articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlacesEvaluation(PlacesEvaluationTest::names, new EntityLinker(AUTHORITY), AUTHORITY)
        .run(
            Files.writeString(folder.resolve("filed.jsonl"), rows),
            articles,
            new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Annotations names(String title, String text, @Nullable LocalDate anchor) {
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      if (Character.isUpperCase(word.charAt(0))) {
        Span span = new Span(start, start + word.length());
        mentions.add(new Mention(Part.TEXT, span, word, EntityType.PLACE));
      }
      start += word.length() + 1;
    }
    return new Annotations(mentions, List.of(), List.of(), "en", "fake");
  }

  /** A country with as many names as countries have, so that it is surely linked. */
  private static Entity country(String id, String name) {
    String[] names = IntStream.range(0, 50).mapToObj(i -> name + " " + i).toArray(String[]::new);
    return EntityBuilder.place(id, name)
        .aliases(names)
        .wikipedia(name)
        .wikidata(id)
        .country(id)
        .build();
  }
}
