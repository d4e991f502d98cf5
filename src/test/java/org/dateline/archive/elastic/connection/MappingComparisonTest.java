package org.dateline.archive.elastic.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mappings beside the one that is defined. */
final class MappingComparisonTest {
  private static final String DEFINED =
      "{'dynamic': 'strict', 'properties': {'title': {'type': 'text', 'analyzer': 'words'},"
          + " 'quotes': {'properties': {'at': {'type': 'integer', 'index': false}}}}}";

  @Test
  void oneThatIsAsDefinedDoesNotDiffer() throws IOException {
    MappingComparison same = compare(DEFINED.replace("false", "'false'"));
    assertThat(same.different()).isEmpty();
    assertThat(same.unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'words'                       | 'exact'                            | title.analyzer is exact, not words
          'strict'                      | 'true'                             | dynamic is true, not strict
          'type': 'integer'             | 'type': 'long'                     | quotes.at.type is long, not integer
          , 'index': false              | ,                                  | quotes.at.index is unset, not false
          'type': 'text'                | 'type': 'text', 'ignore_above': 9  | title.ignore_above is 9, not unset
          """)
  void whateverIsSetOtherwiseIsNamed(String defined, String found, String said) throws IOException {
    String changed =
        found.equals(",") ? DEFINED.replace(defined, "") : DEFINED.replace(defined, found);
    assertThat(compare(changed).different()).containsExactly(said);
    assertThat(compare(changed).unknown()).isEmpty();
  }

  @Test
  void whatIsNotThereIsNamedAsUnset() throws IOException {
    assertThat(compare("{'dynamic': 'strict'}").different())
        .containsExactly(
            "quotes.at.index is unset, not false",
            "quotes.at.type is unset, not integer",
            "title.analyzer is unset, not words",
            "title.type is unset, not text");
  }

  @Test
  void fieldsThatAreNotDefinedAreToldApart() throws IOException {
    MappingComparison more =
        compare(
            DEFINED
                .replace("'title'", "'titles': {'type': 'text', 'norms': false}, 'title'")
                .replace("'at'", "'to': {'properties': {'x': {'type': 'byte'}}}, 'at'"));
    assertThat(more.different()).isEmpty();
    assertThat(more.unknown()).containsExactly("quotes.to", "titles");
  }

  private static MappingComparison compare(String found) throws IOException {
    return new MappingComparison(json(DEFINED), json(found));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }
}
