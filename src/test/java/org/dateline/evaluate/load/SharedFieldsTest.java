package org.dateline.evaluate.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SharedFieldsTest {
  @Test
  void whatIsToldOnlySinceIsLeftOutAndCounted() {
    SharedFields fields = new SharedFields();
    fields.learn(json("{'total': 2, 'hits': [{'id': 'a', 'by': {'name': 'Quarm'}}]}"));
    JsonNode later =
        fields.of(
            json(
                "{'total': 2, 'story': 1, 'hits': [{'id': 'a', 'by': {'name': 'Quarm', 'sure': 1}}]}"));
    assertThat(later)
        .isEqualTo(json("{'total': 2, 'hits': [{'id': 'a', 'by': {'name': 'Quarm'}}]}"));
    assertThat(fields.added()).isEqualTo(Map.of("story", 1, "hits.by.sure", 1));
  }

  @Test
  void aFieldThatAnyAnswerHadBeforeStays() {
    SharedFields fields = new SharedFields();
    fields.learn(json("{'hits': [{'id': 'a'}, {'id': 'b', 'by': 'Quarm'}]}"));
    JsonNode later = json("{'hits': [{'id': 'a', 'by': 'Quarm'}]}");
    assertThat(fields.of(later)).isEqualTo(later);
    assertThat(fields.added()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'a': 1, 'b': 2}         | {'a': 1, 'b': 3}         | b
          {'a': 1, 'b': 2}         | {'a': 1}                 | b
          {'a': [{'b': 1}]}        | {'a': [{'b': 2}]}        | a.b
          {'a': [1, 2]}            | {'a': [1]}               | a
          {'a': {'b': 1}}          | {'a': null}              | a
          """)
  void twoAnswersDifferInTheFieldsThatAreNamed(String one, String other, String field) {
    assertThat(SharedFields.differing(json(one), json(other))).containsExactly(field);
    assertThat(SharedFields.differing(json(other), json(one))).containsExactly(field);
    assertThat(SharedFields.differing(json(one), json(one))).isEmpty();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
