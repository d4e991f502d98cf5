package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JobOptionsTest {
  private static JobOptions options(String... arguments) {
    return JobOptions.of(arguments, Map.of("DATELINE_BUILD", "/opt/dateline/target"));
  }

  @Test
  void rejectedRowsLieBesideTheOutputAndNotInItSinceIngestReadsThat() {
    JobOptions options = options("--input", "hdfs:///a,hdfs:///b", "--output", "hdfs:///out/");
    assertThat(options.input()).containsExactly("hdfs:///a", "hdfs:///b");
    assertThat(options.output()).isEqualTo("hdfs:///out");
    assertThat(options.rejected()).isEqualTo("hdfs:///out.rejected");
    assertThat(options.dateline()).isEqualTo("/opt/dateline/target");
  }

  @ParameterizedTest
  @CsvSource({
    "--output o, --input",
    "--input i, --output",
    "--input i --output o --format csv, csv",
    "--input i --output o --split 0, --split",
    "--input i --output, --output",
    "--input i --output o --what 1, --what"
  })
  void wrongOptionsAreNamed(String arguments, String named) {
    assertThatThrownBy(() -> options(arguments.split(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }

  @Test
  void aSplitHasTheSameNameInEveryRunAndNoOtherHasIt() {
    FileSplit split = new FileSplit("file:/data/2022/wires.jsonl", 16_777_216);
    assertThat(split.name()).isEqualTo("wires.jsonl-d7512ec3-000016777216");
    assertThat(new FileSplit("file:/data/2023/wires.jsonl", 16_777_216).name())
        .isNotEqualTo(split.name());
  }
}
