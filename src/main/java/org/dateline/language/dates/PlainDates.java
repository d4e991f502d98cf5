package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plainest time expressions by a table, and asks a tagger for all others. The table, the
 * file {@code plain-dates.tsv}, holds half of the expressions in news: years, days of months,
 * weekdays, "last year", "two weeks". Its answers are SUTime's own, which {@code evaluate speed
 * --verify} checks for each day of ten years.
 */
public final class PlainDates implements TimexTagger {
  private final TimexTagger tagger;
  private final DateParts parts = new DateParts(Language.ENGLISH);
  private final Map<String, PlainForm> forms = new HashMap<>();
  private int longest;

  public PlainDates(TimexTagger tagger) {
    this.tagger = tagger;
    for (String line : Language.ENGLISH.lines("plain-dates.tsv")) {
      PlainForm form = PlainForm.of(line);
      if (forms.put(form.key(), form) != null) {
        throw new IllegalStateException("two lines of plain-dates.tsv for " + form.key());
      }
      longest = Math.max(longest, form.words());
    }
  }

  @Override
  public List<Timex> tag(String text, Sentence sentence, @Nullable LocalDate anchor) {
    List<Timex> plain = plain(sentence.tokens(), anchor);
    return plain == null ? tagger.tag(text, sentence, anchor) : plain;
  }

  /** The times of a plain expression; null where the words are none. */
  private @Nullable List<Timex> plain(List<Token> tokens, @Nullable LocalDate anchor) {
    if (tokens.size() > longest) {
      return null;
    }
    DateParts.Read read = parts.read(tokens);
    PlainForm form = forms.get(read.key());
    Token last = tokens.get(tokens.size() - 1);
    if (form == null || !form.tags().contains(last.tag())) {
      return null;
    }
    if (form.type() == null) {
      return List.of();
    }
    String value = form.value(read, anchor);
    if (value == null) {
      return null;
    }
    Span span = new Span(tokens.get(form.before()).span().start(), last.span().end());
    return List.of(new Timex(span, form.type(), value));
  }
}
