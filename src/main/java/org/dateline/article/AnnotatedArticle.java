package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that is known of it.
 *
 * @param links one for each of the annotations' mentions, in their order
 * @param authority version of the authority and the linker that made the links
 */
public record AnnotatedArticle(
    Article article, Annotations annotations, List<Link> links, String authority) {
  public AnnotatedArticle {
    links = List.copyOf(links);
    if (links.size() != annotations.mentions().size()) {
      throw new IllegalArgumentException(
          links.size() + " links for " + annotations.mentions().size() + " mentions");
    }
  }

  /** The same with other links. */
  public AnnotatedArticle withLinks(List<Link> others) {
    return new AnnotatedArticle(article, annotations, others, authority);
  }

  /** Who says a quotation, null when that is not known. */
  public @Nullable Link speaker(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return null;
    }
    return speaker.named() ? links.get(speaker.mention()) : speaker.decided();
  }
}
