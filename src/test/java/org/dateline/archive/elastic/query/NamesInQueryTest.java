package org.dateline.archive.elastic.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dateline.archive.elastic.query.NamesInQuery.Usage;
import org.dateline.search.ParsedWords;
import org.dateline.search.Words.Near;
import org.dateline.search.Words.Word;
import org.dateline.search.Words.WordForm;
import org.junit.jupiter.api.Test;

final class NamesInQueryTest {
  private final NamesInQuery names =
      new NamesInQuery(
          terms ->
              Map.of(
                  "manning", new Usage(10, 9),
                  "banks", new Usage(100, 12),
                  "the", new Usage(10_000, 1)));

  private WordForm form(String word) {
    return ((Word) names.apply(ParsedWords.of(word)).words()).form();
  }

  @Test
  void aWordThatIsMostlyANameIsAskedForAsOne() {
    assertThat(form("manning")).isEqualTo(WordForm.NAME);
    assertThat(form("MANNING")).isEqualTo(WordForm.NAME);
  }

  @Test
  void aWordThatIsSometimesANameIsOneWithACapital() {
    assertThat(form("banks")).isEqualTo(WordForm.ANY);
    assertThat(form("BANKS")).isEqualTo(WordForm.ANY);
    assertThat(form("Banks")).isEqualTo(WordForm.NAME);
  }

  @Test
  void aCapitalAloneMakesNoName() {
    assertThat(form("The")).isEqualTo(WordForm.ANY);
    assertThat(form("Guarantees")).isEqualTo(WordForm.ANY);
  }

  @Test
  void aWordThatTheArchiveLacksFindsNoOtherWordThatTheStemmerTakesItFor() {
    assertThat(form("Thor")).isEqualTo(WordForm.NAME);
    assertThat(form("thor")).isEqualTo(WordForm.NAME);
    assertThat(form("voters")).isEqualTo(WordForm.ANY);
    assertThat(form("walker")).isEqualTo(WordForm.ANY);
    assertThat(form("elections")).isEqualTo(WordForm.ANY);
  }

  @Test
  void namesAreSeenWhereverTheyStand() {
    Near near = (Near) names.apply(ParsedWords.of("manning NEAR/3 boats")).words();
    assertThat(((Word) near.left()).form()).isEqualTo(WordForm.NAME);
    assertThat(((Word) near.right()).form()).isEqualTo(WordForm.ANY);
  }
}
