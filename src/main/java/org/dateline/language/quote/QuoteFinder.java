package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds quotations and their speakers. */
public final class QuoteFinder {
  private static final Set<String> SAY = Set.of("say", "tell", "add", "write", "ask");

  /**
   * @param text the part's characters
   * @param sentences of that part
   * @param mentions names of that part; a speaker refers to them by index
   * @return in order of their start
   */
  public List<Quote> find(
      Part part, String text, List<Sentence> sentences, List<Mention> mentions) {
    List<Token> tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    List<Quote> quotes = new ArrayList<>();
    for (Stretch stretch : QuoteMarks.find(part, text, Paragraphs.of(text))) {
      quotes.add(
          new Quote(
              part,
              stretch.span(),
              List.of(),
              Quote.Kind.DIRECT,
              null,
              speaker(stretch.span(), tokens, mentions)));
    }
    return quotes;
  }

  private static Quote.@Nullable Speaker speaker(
      Span quote, List<Token> tokens, List<Mention> mentions) {
    int after = 0;
    while (after < tokens.size() && tokens.get(after).span().start() < quote.end()) {
      after++;
    }
    for (int verb = after; verb < Math.min(after + 4, tokens.size()); verb++) {
      if (!SAY.contains(tokens.get(verb).lemma())) {
        continue;
      }
      Span near =
          new Span(quote.end(), tokens.get(Math.min(verb + 2, tokens.size() - 1)).span().end());
      for (int i = 0; i < mentions.size(); i++) {
        if (mentions.get(i).span().overlaps(near)) {
          return new Quote.Speaker(
              mentions.get(i).span(), mentions.get(i).surface(), i, "beside the verb", 0.9);
        }
      }
    }
    return null;
  }
}
