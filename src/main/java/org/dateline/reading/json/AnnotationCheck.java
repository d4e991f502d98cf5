package org.dateline.reading.json;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.DateMention;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Checks annotations that come from outside against their article: offsets lie within its texts,
 * surfaces equal the text there, speakers are among its mentions.
 */
final class AnnotationCheck {
  private final Article article;

  AnnotationCheck(Article article) {
    this.article = article;
  }

  /** The first fault of the annotations as a sentence, null if they are sound. */
  @Nullable String fault(Annotations found) {
    if (isBlank(article.id()) || isMissing(article.title()) || isMissing(article.text())) {
      return "The article has no id, no title or no text.";
    }
    if (isBlank(found.language()) || isMissing(found.models())) {
      return "What was found in the article does not say in which language, and by what.";
    }
    return Stream.of(
            found.mentions().stream().map(this::fault),
            found.quotes().stream().map(quote -> fault(quote, found.mentions())),
            found.dates().stream().map(this::fault))
        .flatMap(faults -> faults)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String fault(Mention mention) {
    if (isMissing(mention.type()) || !isAt(mention.part(), mention.span(), mention.surface())) {
      return "The mention “" + mention.surface() + "” does not stand where the row says.";
    }
    return null;
  }

  private @Nullable String fault(Quote quote, List<Mention> mentions) {
    boolean inside =
        !isMissing(quote.kind())
            && isIn(quote.part(), quote.span())
            && quote.parts().stream().allMatch(stretch -> isIn(quote.part(), stretch))
            && (quote.cue() == null || isIn(quote.part(), quote.cue()));
    if (!inside) {
      return "A quotation does not stand where the row says: " + quote.span() + ".";
    }
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return null;
    }
    boolean sound =
        speaker.mention() >= -1
            && speaker.mention() < mentions.size()
            && !isMissing(speaker.rule())
            && isAt(quote.part(), speaker.span(), speaker.surface());
    return sound
        ? null
        : "The speaker “" + speaker.surface() + "” does not stand where the row says.";
  }

  private @Nullable String fault(DateMention date) {
    return isMissing(date.type()) || isMissing(date.value()) || !isIn(date.part(), date.span())
        ? "The date “" + date.value() + "” does not stand where the row says."
        : null;
  }

  private boolean isIn(@Nullable Part part, @Nullable Span span) {
    return part != null && span != null && span.end() <= article.part(part).length();
  }

  private boolean isAt(@Nullable Part part, @Nullable Span span, @Nullable String surface) {
    return isIn(part, span)
        && part != null
        && span != null
        && span.in(article.part(part)).equals(surface);
  }

  // a record that was read may lack what its type promises
  private static boolean isMissing(@Nullable Object value) {
    return value == null;
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
