package org.dateline.reading.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dateline.reading.ReadingLimits;

/** The mapper that reads JSON files, with limits on the length of strings and on nesting. */
final class BoundedJson {
  private static final int DEEPEST = 100;

  private BoundedJson() {}

  static ObjectMapper mapper() {
    ObjectMapper json = new ObjectMapper();
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(ReadingLimits.FILE_BYTES)
                .maxNestingDepth(DEEPEST)
                .build());
    return json;
  }
}
