package org.dateline.authority.compiled;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import org.dateline.authority.NameKey;
import org.dateline.authority.NameMatch;
import org.dateline.authority.compiled.Hash.Space;

/** A compiled set of entities and names, memory-mapped: only what is touched is in memory. */
public final class Layer {
  static final String ENTITIES = "entities.bin";
  static final String OFFSETS = "offsets.bin";
  static final String NAMES = "names.bin";
  static final String PROPERTIES = "layer.properties";

  private final ByteBuffer entities;
  private final ByteBuffer offsets;
  private final KeyTable keys;
  private final Map<String, String> facts;

  private Layer(ByteBuffer entities, ByteBuffer offsets, KeyTable keys, Map<String, String> facts) {
    this.entities = entities;
    this.offsets = offsets;
    this.keys = keys;
    this.facts = facts;
  }

  /** True when the folder holds a layer that was written to its end. */
  public static boolean isWhole(Path folder) {
    return Files.isRegularFile(folder.resolve(PROPERTIES));
  }

  public static Layer open(Path folder) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(PROPERTIES))) {
      properties.load(reader);
    }
    Map<String, String> facts = new HashMap<>();
    properties.stringPropertyNames().forEach(n -> facts.put(n, properties.getProperty(n)));
    int rows = Integer.parseInt(facts.getOrDefault("rows", "0"));
    ByteBuffer names = map(folder.resolve(NAMES)).order(ByteOrder.LITTLE_ENDIAN);
    return new Layer(
        map(folder.resolve(ENTITIES)),
        map(folder.resolve(OFFSETS)),
        new KeyTable(names, rows),
        Map.copyOf(facts));
  }

  private static ByteBuffer map(Path file) throws IOException {
    // the mapping outlives the channel; it goes when the buffer is collected
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  /** The facts that its builder wrote about it: version, counts, times. */
  public Map<String, String> facts() {
    return facts;
  }

  /** The key by which an upper layer says that it has an entity of the layer below in full. */
  static String replaced(int numberBelow) {
    return "#" + numberBelow;
  }

  long[] rows(Space space, String text) {
    return keys.rows(Hash.of(space, text));
  }

  /** The entity of a title, today's or a former one; most are found by their name. */
  OptionalInt titled(String title) {
    long[] pointers = rows(Space.TITLE, title);
    if (pointers.length > 0) {
      return OptionalInt.of(Key.entity(pointers[0]));
    }
    long prints = Key.prints(title);
    return Arrays.stream(rows(Space.NAME, NameKey.fold(title)))
        .filter(row -> Key.match(row, prints) == NameMatch.EXACT)
        .mapToInt(Key::entity)
        .filter(number -> title.equals(entity(number).summary().wikipedia()))
        .findFirst();
  }

  /** The entity of a number, read as far as the summary. */
  EntityBlock.Contents entity(int number) {
    ByteBuffer block = entities.duplicate().position(offsets.getInt(number * Integer.BYTES));
    return EntityBlock.read(block);
  }
}
