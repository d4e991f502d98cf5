package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeapSizeTest {
  private static final long GIGABYTE = 1L << 30;

  @ParameterizedTest(name = "{0} GB of memory, {1} GB of index: {2} MB of heap")
  @CsvSource({
    "16, 0, 256",
    "16, 1, 256",
    "16, 16, 1024",
    "2, 100, 512",
    "0, 50, 256",
    "512, 900, 4096"
  })
  void growsWithTheArchiveAndLeavesMostOfTheMachineToThePageCache(
      long memory, long index, int heap) {
    assertThat(HeapSize.megabytes(memory * GIGABYTE, index * GIGABYTE)).isEqualTo(heap);
  }
}
