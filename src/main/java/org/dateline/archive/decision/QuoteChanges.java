package org.dateline.archive.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Effect of decisions on the quotations of one article. */
final class QuoteChanges {
  /**
   * The rule's name of a speaker whom an archivist decided on. Other quotations have the rule that
   * found their speaker.
   */
  static final String DECIDED = "decided";

  private final AnnotatedArticle asMade;
  private final List<ChangedQuote> states = new ArrayList<>();

  QuoteChanges(AnnotatedArticle asMade, List<Decision> own, Set<String> effective) {
    this.asMade = asMade;
    Article article = asMade.article();
    List<Quote> quotes = asMade.annotations().quotes();
    quotes.forEach(quote -> states.add(new ChangedQuote(quote)));
    for (Decision decision : own) {
      if (decision.change() instanceof Change.OnQuote change) {
        int at = change.quote().in(article, quotes);
        if (at >= 0 && states.get(at).apply(change, article, decision)) {
          effective.add(decision.id());
        }
      }
    }
  }

  int size() {
    return states.size();
  }

  /**
   * The quotation as it is to be shown, null when it is none.
   *
   * @param now for each mention the machine found its place among those that are shown, or -1
   * @param mentions those that are shown
   * @param links theirs
   * @param merged follows merges and other decisions on entities
   */
  @Nullable Quote shown(
      int index, int[] now, List<Mention> mentions, List<Link> links, UnaryOperator<Link> merged) {
    ChangedQuote state = states.get(index);
    if (!state.speech) {
      return null;
    }
    Quote quote = state.quote;
    Quote.Speaker speaker = quote.speaker();
    if (state.decidedBy != null) {
      EntityRef decided = state.speaker;
      speaker =
          decided == null
              ? null
              : speaker(
                  quote,
                  merged.apply(decided.link("speaker set " + state.decidedBy.by(), List.of())),
                  mentions,
                  links);
    } else if (speaker != null && speaker.named()) {
      speaker = speaker.to(now[speaker.mention()]);
    }
    return new Quote(quote.part(), quote.span(), quote.parts(), quote.kind(), quote.cue(), speaker);
  }

  /**
   * The expression stays if it is no name ("he", "the minister"); else the nearest name of the
   * speaker takes its place.
   */
  private Quote.Speaker speaker(
      Quote quote, Link decided, List<Mention> mentions, List<Link> links) {
    int nearest = -1;
    for (int i = 0; i < mentions.size(); i++) {
      boolean same =
          links.get(i).entity().equals(decided.entity()) && mentions.get(i).part() == quote.part();
      if (same && (nearest < 0 || isNearer(mentions, i, nearest, quote))) {
        nearest = i;
      }
    }
    Quote.Speaker before = quote.speaker();
    Link unnamed = nearest < 0 ? decided : null;
    if (before != null && !isName(before, quote)) {
      return new Quote.Speaker(before.span(), before.surface(), nearest, DECIDED, 1, unnamed);
    }
    if (nearest >= 0) {
      Mention name = mentions.get(nearest);
      return new Quote.Speaker(name.span(), name.surface(), nearest, DECIDED, 1, null);
    }
    int end = quote.span().end();
    return new Quote.Speaker(new Span(end, end), "", -1, DECIDED, 1, decided);
  }

  private boolean isName(Quote.Speaker speaker, Quote quote) {
    return asMade.annotations().mentions().stream()
        .anyMatch(m -> m.part() == quote.part() && m.span().overlaps(speaker.span()));
  }

  private static boolean isNearer(List<Mention> mentions, int one, int other, Quote quote) {
    return distance(mentions.get(one).span(), quote.span())
        < distance(mentions.get(other).span(), quote.span());
  }

  private static int distance(Span mention, Span quote) {
    return mention.start() >= quote.end()
        ? mention.start() - quote.end()
        : Math.abs(quote.start() - mention.end());
  }

  /** A quotation with the changes made to it so far. */
  private static final class ChangedQuote {
    private final Quote asMade;
    private Quote quote;
    private boolean speech = true;
    private @Nullable Decision decidedBy;
    private @Nullable EntityRef speaker;

    ChangedQuote(Quote asMade) {
      this.asMade = asMade;
      this.quote = asMade;
    }

    /** False if the decision has no effect: there are other words now. */
    boolean apply(Change.OnQuote change, Article article, Decision decision) {
      if (change instanceof Change.SetSpeaker set) {
        speaker = set.speaker();
        decidedBy = decision;
        speech = true;
      } else if (change instanceof Change.ClearSpeaker) {
        speaker = null;
        decidedBy = decision;
        speech = true;
      } else if (change instanceof Change.NoSpeech) {
        speech = false;
      } else if (change instanceof Change.SetBounds bounds) {
        Span now = bounds.quote().moved(bounds.span(), article, asMade);
        if (now == null) {
          return false;
        }
        quote = moved(now);
        speech = true;
      }
      return true;
    }

    private Quote moved(Span now) {
      return new Quote(quote.part(), now, List.of(), quote.kind(), quote.cue(), quote.speaker());
    }
  }
}
