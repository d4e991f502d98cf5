package org.dateline.authority.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.authority.compiled.Hash.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyTableTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 1000, 5000})
  void everyKeyFindsItsRowsAndNoOthers(int keys) throws IOException {
    KeyTableWriter writer = new KeyTableWriter();
    for (int i = 0; i < keys; i++) {
      writer.add(hash("key " + i), 2L * i);
      writer.add(hash("key " + i), 2L * i + 1);
    }
    KeyTable table = written(writer);
    for (int i = 0; i < keys; i++) {
      assertThat(table.rows(hash("key " + i))).containsExactly(2L * i, 2L * i + 1);
      assertThat(table.rows(hash("other " + i))).isEmpty();
    }
  }

  @Test
  void keepsEveryBitOfARow() throws IOException {
    KeyTableWriter writer = new KeyTableWriter();
    writer.add(hash("a"), -1L);
    writer.add(hash("b"), Long.MIN_VALUE);
    KeyTable table = written(writer);
    assertThat(table.rows(hash("a"))).containsExactly(-1L);
    assertThat(table.rows(hash("b"))).containsExactly(Long.MIN_VALUE);
  }

  @Test
  void aTableCutShortIsRefused() {
    assertThatThrownBy(() -> new KeyTable(ByteBuffer.allocate(20), 3))
        .hasMessageContaining("cut short");
  }

  private static long hash(String text) {
    return Hash.of(Space.NAME, text);
  }

  private KeyTable written(KeyTableWriter writer) throws IOException {
    Path file = folder.resolve("names");
    writer.write(file);
    return new KeyTable(
        ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN), writer.size());
  }
}
