package org.dateline.archive.decision;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateMention;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Places of the names, quotations and dates of a title after the title was corrected: those whose
 * characters are still there, in the same order. No language model runs; what is new in the title
 * is found as words.
 */
final class TitleChange {
  private final String before;
  private final String after;
  private int mentionsFrom;
  private int datesFrom;

  TitleChange(String before, String after) {
    this.before = before;
    this.after = after;
  }

  private boolean isNothing() {
    return before.equals(after);
  }

  /**
   * The mention at its place in the new title; null when it is gone. To be asked in the order of
   * the mentions.
   */
  @Nullable Mention moved(Mention mention) {
    if (mention.part() != Part.TITLE || isNothing()) {
      return mention;
    }
    Span found = find(mention.surface(), mentionsFrom);
    if (found == null) {
      return null;
    }
    mentionsFrom = found.end();
    return new Mention(Part.TITLE, found, mention.surface(), mention.type());
  }

  /**
   * The quotation at its place in the new title; null when its words or the expression for its
   * speaker are gone.
   */
  @Nullable Quote moved(Quote quote) {
    if (quote.part() != Part.TITLE || isNothing()) {
      return quote;
    }
    Span span = same(quote.span());
    if (span == null) {
      return null;
    }
    int by = span.start() - quote.span().start();
    Quote.Speaker speaker = quote.speaker();
    Span expression = speaker == null ? null : expression(speaker, span);
    Span cue = quote.cue() == null ? null : same(quote.cue());
    return new Quote(
        Part.TITLE,
        span,
        quote.parts().stream().map(part -> part.shift(by)).toList(),
        quote.kind(),
        cue,
        speaker == null || expression == null ? null : speaker.at(expression));
  }

  private @Nullable Span expression(Quote.Speaker speaker, Span quote) {
    String words = speaker.surface();
    if (words.isEmpty()) {
      return new Span(quote.end(), quote.end());
    }
    // a speaker by a decision may stand where the new title has the name
    return before.startsWith(words, speaker.span().start()) ? same(speaker.span()) : find(words, 0);
  }

  /**
   * The place in the new title of what stood here in the former: among equal words the one with as
   * many of them before it, or the last where there are fewer now.
   */
  private @Nullable Span same(Span place) {
    String words = place.in(before);
    Span found = null;
    Span next = find(after, words, 0);
    for (Span earlier = find(before, words, 0);
        next != null && earlier != null && earlier.start() <= place.start();
        earlier = find(before, words, earlier.end())) {
      found = next;
      next = find(after, words, next.end());
    }
    return found;
  }

  List<DateMention> movedDates(List<DateMention> dates) {
    if (isNothing()) {
      return dates;
    }
    List<DateMention> moved = new ArrayList<>();
    for (DateMention date : dates) {
      if (date.part() != Part.TITLE) {
        moved.add(date);
        continue;
      }
      Span found = find(date.span().in(before), datesFrom);
      if (found != null) {
        datesFrom = found.end();
        moved.add(
            new DateMention(
                Part.TITLE, found, date.type(), date.value(), date.from(), date.until()));
      }
    }
    return moved;
  }

  private @Nullable Span find(String words, int from) {
    return find(after, words, from);
  }

  private static @Nullable Span find(String title, String words, int from) {
    for (int at = title.indexOf(words, from); at >= 0; at = title.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1)))
              && (end == title.length() || !Character.isLetterOrDigit(title.charAt(end)));
      if (whole) {
        return new Span(at, end);
      }
    }
    return null;
  }
}
