package org.dateline.language.corenlp.compact;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Maps the parts of a model from a file that {@link ModelOutput} wrote; nothing is copied. */
final class ModelInput {
  private final ByteBuffer file;

  /**
   * Opens a model's file and checks that it is whole.
   *
   * @throws IOException if the file is not whole or not of this form
   */
  ModelInput(Path path, long form) throws IOException {
    file = map(path);
    if (!isWhole(file, form)) {
      throw new IOException(path + " is not a whole model of this version; delete it.");
    }
    file.position(ModelOutput.HEADER);
  }

  /** True if there is a file that was written to its end, and is of this form. */
  static boolean isWhole(Path path, long form) throws IOException {
    return Files.exists(path) && isWhole(map(path), form);
  }

  private static boolean isWhole(ByteBuffer file, long form) {
    return file.capacity() >= ModelOutput.HEADER
        && file.getLong(0) == ModelOutput.MAGIC
        && file.getLong(Long.BYTES) == form
        && file.getLong(2 * Long.BYTES) == file.capacity();
  }

  private static ByteBuffer map(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      return channel
          .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
          .order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  int number() {
    return ints().get(0);
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      texts.add(StandardCharsets.UTF_8.decode(bytes()).toString());
    }
    return List.copyOf(texts);
  }

  ByteBuffer bytes() {
    int size = Math.toIntExact(file.getLong());
    int start = file.position();
    int padding = Math.floorMod(-size, ModelOutput.ALIGNMENT);
    file.position(start + size + padding);
    return file.slice(start, size).order(ByteOrder.LITTLE_ENDIAN);
  }

  IntBuffer ints() {
    return bytes().asIntBuffer();
  }

  LongBuffer longs() {
    return bytes().asLongBuffer();
  }

  DoubleBuffer doubles() {
    return bytes().asDoubleBuffer();
  }

  HashTable table() {
    return new HashTable(longs(), ints());
  }

  FeatureWeights weights() {
    return new FeatureWeights(table(), new SparseRows(ints(), bytes(), doubles()));
  }

  WordClusters lexicon() {
    return new WordClusters(table(), texts());
  }
}
