package org.dateline.authority.compiled;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.apache.lucene.util.IntroSorter;

/** Collects rows in memory (16 bytes each), sorts them by hash and writes a {@link KeyTable}. */
final class KeyTableWriter {
  private long[] hashes = new long[1 << 16];
  private long[] rows = new long[1 << 16];
  private int size;

  void add(long hash, long row) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size + (size >> 1));
      rows = Arrays.copyOf(rows, size + (size >> 1));
    }
    hashes[size] = hash;
    rows[size++] = row;
  }

  int size() {
    return size;
  }

  void write(Path file) throws IOException {
    new RowSorter().sort(0, size);
    int bits = KeyTable.bucketBits(size);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
      int at = 0;
      for (int bucket = 0; bucket <= 1 << bits; bucket++) {
        while (at < size && KeyTable.bucket(hashes[at], bits) < bucket) {
          at++;
        }
        flushWhenFull(channel, buffer).putInt(at);
      }
      for (int i = 0; i < size; i++) {
        long hash = KeyTable.stored(hashes[i], bits);
        flushWhenFull(channel, buffer)
            .putInt((int) hash)
            .put((byte) (hash >>> 32))
            .putLong(rows[i]);
      }
      flush(channel, buffer);
    }
  }

  private static ByteBuffer flushWhenFull(FileChannel channel, ByteBuffer buffer)
      throws IOException {
    if (buffer.remaining() < KeyTable.ROW) {
      flush(channel, buffer);
    }
    return buffer;
  }

  private static void flush(FileChannel channel, ByteBuffer buffer) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  /** Sorts by hash, then by row, so that a table does not depend on the order of its sources. */
  private final class RowSorter extends IntroSorter {
    private long pivotHash;
    private long pivotRow;

    @Override
    protected void setPivot(int i) {
      pivotHash = hashes[i];
      pivotRow = rows[i];
    }

    @Override
    protected int comparePivot(int j) {
      int order = Long.compareUnsigned(pivotHash, hashes[j]);
      return order != 0 ? order : Long.compare(pivotRow, rows[j]);
    }

    @Override
    protected void swap(int i, int j) {
      long hash = hashes[i];
      hashes[i] = hashes[j];
      hashes[j] = hash;
      long row = rows[i];
      rows[i] = rows[j];
      rows[j] = row;
    }
  }
}
