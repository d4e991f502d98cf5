package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CsvLinesTest {
  private static String line(Object... cells) {
    return CsvLines.line(Arrays.asList(cells), cell -> cell);
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertThat(line("a", "b,c", "say \"no\"", "two\nlines", null, 7))
        .isEqualTo("a,\"b,c\",\"say \"\"no\"\"\",\"two\nlines\",,7\r\n");
  }

  @Test
  void writesCellsAsTheyAreThatEndNothing() {
    assertThat(line("a line that is longer than twenty-four letters", " b ", "", "'c'", "#d", 0.5))
        .isEqualTo("a line that is longer than twenty-four letters, b ,,'c',#d,0.5\r\n");
  }

  @Test
  void disarmsFormulas() {
    assertThat(line("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "a=b", -1))
        .isEqualTo("'=1+1,'+1,'-1,'@SUM(A1),'\tx,a=b,-1\r\n");
  }

  @Test
  void disarmsFormulasBehindAQuoteMarkToo() {
    assertThat(line("=HYPERLINK(\"http://x\",\"y\")"))
        .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n");
  }
}
