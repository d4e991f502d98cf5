package org.dateline.authority.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stored fields of the DBpedia index that Apache Stanbol publishes: a Lucene 3 index
 * inside a zip inside a jar, one document an entity. Lucene 9 reads no such index, and of its
 * format only the two files of stored fields are needed: see "Lucene 3.x File Formats", .fnm and
 * .fdt.
 */
final class DbpediaReader {
  private static final String ARCHIVE = "dbpedia_43k.solrindex.zip";
  private static final int NAMES_FORMAT = -2;
  private static final int FIELDS_FORMAT = 3;
  private static final int BINARY = 1 << 1;
  private static final int NUMERIC = 7 << 3;

  private final Distributions distributions;
  private final Set<String> wanted;

  /**
   * Reads from DBpedia the given fields alone.
   *
   * @param wanted fields to keep
   */
  DbpediaReader(Distributions distributions, Set<String> wanted) {
    this.distributions = distributions;
    this.wanted = Set.copyOf(wanted);
  }

  /** A document: the values of each stored field, numbers as text. */
  record Document(Map<String, List<String>> fields) {
    List<String> all(String field) {
      return fields.getOrDefault(field, List.of());
    }

    String first(String field) {
      List<String> values = all(field);
      return values.isEmpty() ? "" : values.get(0);
    }
  }

  void read(Consumer<Document> documents) throws IOException {
    List<String> names;
    try (DataInputStream in = file(".fnm")) {
      names = fieldNames(in);
    }
    try (DataInputStream in = file(".fdt")) {
      int format = in.readInt();
      if (format != FIELDS_FORMAT) {
        throw unread("has stored fields of format " + format + ", not 3");
      }
      for (Document document = document(in, names);
          document != null;
          document = document(in, names)) {
        documents.accept(document);
      }
    }
  }

  private DataInputStream file(String end) throws IOException {
    InputStream archive = distributions.open(Distributions.DBPEDIA, ARCHIVE);
    ZipInputStream zip = new ZipInputStream(new BufferedInputStream(archive, 1 << 16));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(end)) {
        return new DataInputStream(new BufferedInputStream(zip, 1 << 16));
      }
    }
    zip.close();
    throw unread("holds no " + end + " file");
  }

  private static IOException unread(String why) {
    return new IOException(
        "%s %s; build with the version of it that pom.xml names".formatted(ARCHIVE, why));
  }

  private static List<String> fieldNames(DataInputStream in) throws IOException {
    int format = number(in);
    if (format != NAMES_FORMAT) {
      throw unread("has field names of format " + format + ", not -2");
    }
    int size = number(in);
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(text(in));
      in.readByte();
    }
    return names;
  }

  private @Nullable Document document(DataInputStream in, List<String> names) throws IOException {
    int left;
    try {
      left = number(in);
    } catch (EOFException end) {
      return null;
    }
    Map<String, List<String>> fields = new HashMap<>();
    for (; left > 0; left--) {
      String name = names.get(number(in));
      String value = value(in, in.readByte());
      if (wanted.contains(name)) {
        fields.computeIfAbsent(name, n -> new ArrayList<>(2)).add(value);
      }
    }
    return new Document(fields);
  }

  private static String value(DataInputStream in, int bits) throws IOException {
    return switch ((bits & NUMERIC) >> 3) {
      case 1 -> Integer.toString(in.readInt());
      case 2 -> Long.toString(in.readLong());
      case 3 -> Float.toString(in.readFloat());
      case 4 -> Double.toString(in.readDouble());
      default -> (bits & BINARY) == 0 ? text(in) : skipped(in);
    };
  }

  private static String skipped(DataInputStream in) throws IOException {
    in.skipNBytes(number(in));
    return "";
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = new byte[number(in)];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int number(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.readByte();
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
