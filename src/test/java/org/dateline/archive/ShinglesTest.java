package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ShinglesTest {
  private static final String WIRE =
      "The harbour board said on Wednesday it would lend the ferry company four million crowns"
          + " so that the night boats can sail again before the summer begins.";

  private static final String NOTICE =
      "Qtly div 13 cts vs 13 cts prior, pay April 20, record April 10";

  private static boolean duplicate(String one, String other) {
    boolean duplicate = Shingles.of(one).isCopy(Shingles.of(other));
    assertThat(Shingles.of(other).isCopy(Shingles.of(one))).as("both ways").isEqualTo(duplicate);
    return duplicate;
  }

  @Test
  void aWireThatWasCutOrTouchedUpIsACopy() {
    assertThat(duplicate(WIRE, WIRE.toUpperCase(Locale.ROOT))).isTrue();
    assertThat(duplicate(WIRE, "VANHOLM, Jan 12 - " + WIRE)).isTrue();
    assertThat(duplicate(WIRE, WIRE.substring(0, 125))).isTrue();
    assertThat(duplicate(WIRE, WIRE.replace("said on Wednesday", "announced today"))).isTrue();
  }

  @Test
  void anotherReportOnTheSameIsNone() {
    assertThat(
            duplicate(
                WIRE,
                "Night boats will sail again before the summer: the harbour board is to lend the"
                    + " company four million crowns, it was said on Wednesday."))
        .isFalse();
  }

  @Test
  void theNextDaysTableIsNoCopy() {
    String table =
        "Wheat 5.10 up 0.20, barley 3.45 up 0.05, oats 2.80 down 0.10, rye 3.05 unchanged in all"
            + " of the ports";
    String next = table.replace("5.10", "5.40").replace("2.80", "2.75").replace("0.05", "0.15");
    assertThat(duplicate(table, table)).isTrue();
    assertThat(duplicate(table, next)).isFalse();
    String dated = "On day 4 " + WIRE;
    assertThat(duplicate(dated, dated.replace('4', '5'))).as("nothing but the number").isFalse();
  }

  @Test
  void aShortNoticeIsLikeNothing() {
    assertThat(duplicate(NOTICE, NOTICE)).isFalse();
    assertThat(Shingles.of(NOTICE).bands()).isEmpty();
  }

  @Test
  void bandsAreTheSameForTheSameTextForEver() {
    assertThat(Shingles.of(WIRE).bands()).hasSize(32).startsWith("48wqyyzs", "9qgb31qf");
  }

  @Test
  void copiesMeetInABandAndOthersDoNot() {
    Random random = new Random(5);
    int missed = 0;
    int met = 0;
    for (int i = 0; i < 200; i++) {
      List<String> words = words(random, 60);
      List<String> copy = new ArrayList<>(words);
      for (int j = 0; j < 4; j++) { // of 56 shingles about 37 stay: half of all in both
        copy.set(random.nextInt(copy.size()), "other" + j);
      }
      missed += meet(words, copy) ? 0 : 1;
      met += meet(words, words(random, 60)) ? 1 : 0;
    }
    assertThat(missed).isLessThanOrEqualTo(4);
    assertThat(met).isZero();
  }

  private static List<String> words(Random random, int many) {
    return random.ints(many, 0, 5_000).mapToObj(n -> "w" + n).toList();
  }

  private static boolean meet(List<String> one, List<String> other) {
    Set<String> bands = new HashSet<>(Shingles.of(String.join(" ", one)).bands());
    bands.retainAll(Shingles.of(String.join(" ", other)).bands());
    return !bands.isEmpty();
  }
}
