package org.dateline.archive.elastic.query;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/**
 * Highlights as Elasticsearch marks them in a fragment. The marks are Unicode noncharacters, which
 * no text holds.
 */
public final class HighlightMarks {
  public static final String BEGIN = "\uFDD0";
  public static final String END = "\uFDD1";

  private HighlightMarks() {}

  /** A highlighter that writes these marks; its fields are still to be named. */
  public static Highlight.Builder highlighter() {
    return new Highlight.Builder().type(HighlighterType.Unified).preTags(BEGIN).postTags(END);
  }

  /**
   * Highlights a whole field as one fragment; words that were asked for as written are marked, too.
   */
  public static HighlightField whole(String field) {
    return HighlightField.of(f -> f.matchedFields(field, field + ".exact").numberOfFragments(0));
  }

  /** A fragment without its marks, and where they were. */
  public static MarkedText parse(String fragment) {
    StringBuilder text = new StringBuilder(fragment.length());
    List<Span> spans = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < fragment.length(); i++) {
      char c = fragment.charAt(i);
      if (c == BEGIN.charAt(0)) {
        begin = text.length();
      } else if (c == END.charAt(0) && begin >= 0) {
        add(spans, new Span(begin, text.length()), text);
        begin = -1;
      } else {
        text.append(c);
      }
    }
    return new MarkedText(text.toString(), List.copyOf(spans));
  }

  /** Words of one phrase are marked one by one; a reader sees one mark. */
  private static void add(List<Span> spans, Span span, CharSequence text) {
    if (!spans.isEmpty()) {
      Span last = spans.get(spans.size() - 1);
      if (span.start() == last.end()) {
        spans.set(spans.size() - 1, new Span(last.start(), span.end()));
        return;
      }
    }
    if (span.length() > 0 && span.end() <= text.length()) {
      spans.add(span);
    }
  }

  public record MarkedText(String text, List<Span> spans) {}
}
