package org.dateline.language.annotation;

import org.dateline.article.DateMention;
import org.dateline.article.Mention;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Moves what was found in a section to its place in the whole article. */
final class Shift {
  private Shift() {}

  static Mention mention(Mention mention, int by) {
    return new Mention(mention.part(), mention.span().shift(by), mention.surface(), mention.type());
  }

  static DateMention date(DateMention date, int by) {
    return new DateMention(
        date.part(), date.span().shift(by), date.type(), date.value(), date.from(), date.until());
  }

  /**
   * The quotation of a section, with its place in the whole text.
   *
   * @param mentionsBefore mentions of the article before those that the quotation counts
   */
  static Quote quote(Quote quote, int by, int mentionsBefore) {
    Span cue = quote.cue();
    Quote.@Nullable Speaker speaker = quote.speaker();
    return new Quote(
        quote.part(),
        quote.span().shift(by),
        quote.parts().stream().map(part -> part.shift(by)).toList(),
        quote.kind(),
        cue == null ? null : cue.shift(by),
        speaker == null ? null : speaker(speaker, by, mentionsBefore));
  }

  private static Quote.Speaker speaker(Quote.Speaker speaker, int by, int mentionsBefore) {
    return new Quote.Speaker(
        speaker.span().shift(by),
        speaker.surface(),
        speaker.named() ? speaker.mention() + mentionsBefore : -1,
        speaker.rule(),
        speaker.confidence());
  }
}
