package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A field that is only read back whole, as one value of a document: JSON, gzipped, which
 * Elasticsearch stores and hands out without looking into it. An article's record is eight times
 * its text, and a search would parse it with every hit.
 */
final class PackedJson {
  private PackedJson() {}

  static BinaryNode pack(ObjectMapper mapper, JsonNode json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new Fast(bytes)) {
      mapper.writeValue(out, json);
    }
    return BinaryNode.valueOf(bytes.toByteArray());
  }

  /**
   * Unpacks a record that {@link #pack} made.
   *
   * @param packed as it comes back out of Elasticsearch: in base 64
   */
  static JsonNode unpack(ObjectMapper mapper, JsonNode packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.binaryValue()))) {
      return mapper.readTree(in);
    }
  }

  /**
   * A GZIP stream at its fastest level: half as long again as the best level, in a quarter of the
   * time.
   */
  private static final class Fast extends GZIPOutputStream {
    Fast(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
