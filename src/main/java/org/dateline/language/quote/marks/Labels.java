package org.dateline.language.quote.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Transcripts in marks: “SMITH: ...”. One such beginning may be a shout, two are a dialogue. */
public final class Labels {
  private static final int LONGEST = 40;
  private static final int FEWEST = 2;
  private static final Pattern LABEL =
      Pattern.compile("\\s*(\\p{Lu}[\\p{Lu}.'’ -]{1,38}\\p{Lu}):\\s");

  private Labels() {}

  /** The label that each quotation begins with, null for none. */
  public static List<@Nullable Span> of(String text, List<Stretch> stretches) {
    List<@Nullable Span> labels = new ArrayList<>(stretches.size());
    int found = 0;
    for (Stretch stretch : stretches) {
      Span label = label(text, stretch.inside());
      found += label == null ? 0 : 1;
      labels.add(label);
    }
    if (found < FEWEST) {
      labels.replaceAll(label -> null);
    }
    return labels;
  }

  private static @Nullable Span label(String text, Span inside) {
    int start = inside.start();
    Matcher matcher =
        LABEL.matcher(text.substring(start, Math.min(inside.end(), start + LONGEST + 2)));
    return matcher.lookingAt() ? new Span(start + matcher.start(1), start + matcher.end(1)) : null;
  }
}
