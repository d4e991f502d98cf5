package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.dateline.evaluate.JudgedClaim.ClaimKind;
import org.dateline.evaluate.JudgedClaim.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JudgedClaimsTest {
  @TempDir Path folder;

  @Test
  void marksTellHowManyClaimsWereWrongAndWhatBecameOfThem() throws IOException {
    List<String> lines =
        List.of(
            JudgedClaim.HEAD,
            mark(Judgement.RIGHT, ClaimKind.SPEAKER, 0, "P1", 0.9).line(),
            mark(Judgement.RIGHT, ClaimKind.SPEAKER, 5, "P1", 0.9).line(),
            mark(Judgement.WRONG, ClaimKind.SPEAKER, 9, "P2", 0.6).line(),
            mark(Judgement.OPEN, ClaimKind.SPEAKER, 12, "P3", 0.6).line());
    List<JudgedClaim> today =
        List.of(
            mark(Judgement.OPEN, ClaimKind.SPEAKER, 0, "P1", 0.95),
            mark(Judgement.OPEN, ClaimKind.SPEAKER, 5, "P7", 0.8));
    assertThat(read(lines).figures(today))
        .containsExactly(
            "speakers as they were: 3 judged, wrong 1 (33.3 %)",
            "  claimed from 0.60: 1, on average 60.0 %, right 0.0 %",
            "  claimed from 0.90: 2, on average 90.0 %, right 100.0 %",
            "speakers now: of the right 1 kept, 1 given up; of the wrong 0 kept, 1 not told, others"
                + " changed");
  }

  @Test
  void aLineThatIsNoMarkIsNamed() {
    assertThatThrownBy(() -> read(List.of(JudgedClaim.HEAD, "good\tspeaker")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("2 columns where 11 are wanted");
    String good = mark(Judgement.RIGHT, ClaimKind.LINK, 0, "P1", 1).line().replace("right", "good");
    assertThatThrownBy(() -> read(List.of(good)))
        .hasMessageContaining("the mark “good” is none of right, wrong, ?");
  }

  private JudgedClaims read(List<String> lines) throws IOException {
    return JudgedClaims.read(Files.write(folder.resolve("marks.tsv"), lines));
  }

  private static JudgedClaim mark(
      Judgement mark, ClaimKind kind, int start, String entity, double confidence) {
    return new JudgedClaim(
        mark,
        kind,
        "a",
        Part.TEXT,
        start,
        start + 3,
        entity,
        entity,
        EntityType.PERSON,
        confidence,
        "words");
  }
}
