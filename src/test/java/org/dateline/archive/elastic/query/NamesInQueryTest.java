package org.dateline.archive.elastic.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dateline.archive.elastic.query.NamesInQuery.Usage;
import org.dateline.search.ParsedWords;
import org.dateline.search.Words.Form;
import org.dateline.search.Words.Near;
import org.dateline.search.Words.Word;
import org.junit.jupiter.api.Test;

final class NamesInQueryTest {
  private final NamesInQuery names =
      new NamesInQuery(
          terms ->
              Map.of(
                  "manning", new Usage(10, 9),
                  "banks", new Usage(100, 12),
                  "the", new Usage(10_000, 1)));

  private Form form(String word) {
    return ((Word) names.apply(ParsedWords.of(word)).words()).form();
  }

  @Test
  void aWordThatIsMostlyANameIsAskedForAsOne() {
    assertThat(form("manning")).isEqualTo(Form.NAME);
    assertThat(form("MANNING")).isEqualTo(Form.NAME);
  }

  @Test
  void aWordThatIsSometimesANameIsOneWithACapital() {
    assertThat(form("banks")).isEqualTo(Form.ANY);
    assertThat(form("BANKS")).isEqualTo(Form.ANY);
    assertThat(form("Banks")).isEqualTo(Form.NAME);
  }

  @Test
  void aCapitalAloneMakesNoName() {
    assertThat(form("The")).isEqualTo(Form.ANY);
    assertThat(form("Guarantees")).isEqualTo(Form.ANY);
  }

  @Test
  void aWordThatTheArchiveLacksFindsNoOtherWordThatTheStemmerTakesItFor() {
    assertThat(form("Thor")).isEqualTo(Form.NAME);
    assertThat(form("thor")).isEqualTo(Form.NAME);
    assertThat(form("voters")).isEqualTo(Form.ANY);
    assertThat(form("walker")).isEqualTo(Form.ANY);
    assertThat(form("elections")).isEqualTo(Form.ANY);
  }

  @Test
  void namesAreSeenWhereverTheyStand() {
    Near near = (Near) names.apply(ParsedWords.of("manning NEAR/3 boats")).words();
    assertThat(((Word) near.left()).form()).isEqualTo(Form.NAME);
    assertThat(((Word) near.right()).form()).isEqualTo(Form.ANY);
  }
}
