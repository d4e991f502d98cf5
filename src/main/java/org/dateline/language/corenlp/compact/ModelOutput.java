package org.dateline.language.corenlp.compact;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the parts of a model to a file, one after the other; {@link ModelInput} reads them. */
final class ModelOutput {
  /** The bytes of a part's size; each part begins at a multiple of it. */
  static final int ALIGNMENT = Long.BYTES;

  /** The bytes of the file's header: a magic number, the form, and the length of the whole file. */
  static final int HEADER = 3 * Long.BYTES;

  static final long MAGIC = 0x44617465_4D6F646CL;

  private static final int CHUNK = 1 << 20;

  private final FileChannel file;
  private final long form;

  ModelOutput(FileChannel file, long form) throws IOException {
    this.file = file;
    this.form = form;
    write(buffer(HEADER));
  }

  void number(int number) throws IOException {
    ints(IntBuffer.wrap(new int[] {number}));
  }

  void texts(List<String> texts) throws IOException {
    number(texts.size());
    for (String text : texts) {
      bytes(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  void bytes(ByteBuffer bytes) throws IOException {
    int size = bytes.capacity();
    begin(size);
    write(bytes.duplicate().clear());
    write(buffer(Math.floorMod(-size, ALIGNMENT)));
  }

  void ints(IntBuffer ints) throws IOException {
    begin((long) ints.capacity() * Integer.BYTES);
    ByteBuffer chunk = buffer(CHUNK);
    for (int i = 0; i < ints.capacity(); i++) {
      room(chunk).putInt(ints.get(i));
    }
    if (ints.capacity() % 2 == 1) {
      room(chunk).putInt(0);
    }
    write(chunk.flip());
  }

  void longs(LongBuffer longs) throws IOException {
    begin((long) longs.capacity() * Long.BYTES);
    ByteBuffer chunk = buffer(CHUNK);
    for (int i = 0; i < longs.capacity(); i++) {
      room(chunk).putLong(longs.get(i));
    }
    write(chunk.flip());
  }

  void doubles(DoubleBuffer doubles) throws IOException {
    begin((long) doubles.capacity() * Double.BYTES);
    ByteBuffer chunk = buffer(CHUNK);
    for (int i = 0; i < doubles.capacity(); i++) {
      room(chunk).putDouble(doubles.get(i));
    }
    write(chunk.flip());
  }

  void table(HashTable table) throws IOException {
    longs(table.keys());
    ints(table.values());
  }

  void weights(FeatureWeights weights) throws IOException {
    table(weights.features());
    ints(weights.rows().starts());
    bytes(weights.rows().labels());
    doubles(weights.rows().weights());
  }

  void lexicon(WordClusters lexicon) throws IOException {
    table(lexicon.words());
    texts(lexicon.names());
  }

  /** Marks the file as whole, and forces it onto the disk. */
  void finish() throws IOException {
    ByteBuffer header = buffer(HEADER);
    header.putLong(MAGIC).putLong(form).putLong(file.size()).flip();
    file.write(header, 0);
    file.force(true);
  }

  private void begin(long size) throws IOException {
    write(buffer(Long.BYTES).putLong(size).flip());
  }

  private ByteBuffer room(ByteBuffer chunk) throws IOException {
    if (chunk.remaining() < Long.BYTES) {
      write(chunk.flip());
      chunk.clear();
    }
    return chunk;
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
