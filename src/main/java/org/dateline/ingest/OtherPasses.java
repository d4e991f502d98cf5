package org.dateline.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dateline.reading.ReadResult.EarlierAnnotations;

/**
 * Annotated rows of another language pass than this Dateline's. They are kept as they are; how many
 * there were is reported once for each pass, at the place of the first.
 */
final class OtherPasses {
  private final String own;
  private final Map<String, RowsOfPass> others = new LinkedHashMap<>();

  /**
   * Counts the rows that another pass annotated.
   *
   * @param own this Dateline's
   */
  OtherPasses(String own) {
    this.own = own;
  }

  void met(String where, EarlierAnnotations earlier) {
    if (!earlier.pass().equals(own)) {
      others.merge(earlier.pass(), new RowsOfPass(where, 1), RowsOfPass::and);
    }
  }

  /**
   * Says which rows were annotated by another language pass.
   *
   * @param note told where the first of the rows is, and a sentence
   */
  void say(BiConsumer<String, String> note) {
    others.forEach(
        (pass, rows) ->
            note.accept(
                rows.first(),
                String.format(
                    "From here on, %,d rows were annotated by another language pass: “%s”; this"
                        + " Dateline's is “%s”. They were kept as they are; dateline reannotate"
                        + " makes them anew.",
                    rows.count(), pass, own)));
  }

  private record RowsOfPass(String first, long count) {
    RowsOfPass and(RowsOfPass more) {
      return new RowsOfPass(first, count + more.count);
    }
  }
}
