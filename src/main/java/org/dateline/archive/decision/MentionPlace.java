package org.dateline.archive.decision;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The place of a mention that something was decided on, found again after the article was read
 * anew.
 *
 * @param span as the machine found it
 * @param surface its characters
 * @param occurrence number among the mentions of this surface in this part, from 0
 * @param around the text on both sides, null in decisions of an earlier Dateline
 */
public record MentionPlace(
    Part part, Span span, String surface, int occurrence, @Nullable WordsAround around) {
  /** The place of one of an article's mentions. */
  public static MentionPlace of(Article article, List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    int before = 0;
    for (Mention other : mentions.subList(0, index)) {
      before += isAlike(other, mention.part(), mention.surface()) ? 1 : 0;
    }
    return new MentionPlace(
        mention.part(),
        mention.span(),
        mention.surface(),
        before,
        WordsAround.of(article.part(mention.part()), mention.span(), 0));
  }

  /**
   * The mention's index, -1 when the article no longer has it or it cannot be told which one is
   * meant.
   */
  public int in(Article article, List<Mention> mentions) {
    Predicate<Mention> alike = mention -> isAlike(mention, part, surface);
    return around == null
        ? FoundAgain.byNumber(mentions, alike, Mention::span, span, occurrence)
        : FoundAgain.in(
            mentions, alike, Mention::span, around.in(article.part(part), surface, span));
  }

  private static boolean isAlike(Mention mention, Part part, String surface) {
    return mention.part() == part && mention.surface().equals(surface);
  }
}
