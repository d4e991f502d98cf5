package org.dateline.archive.decision;

import java.util.List;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;

/**
 * The place of a mention that something was decided on, found again after the article was read
 * anew.
 *
 * @param span as the machine found it
 * @param surface its characters
 * @param occurrence number among the mentions of this surface in this part, from 0
 */
public record MentionPlace(Part part, Span span, String surface, int occurrence) {
  /** The place of one of an article's mentions. */
  public static MentionPlace of(List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    int before = 0;
    for (Mention other : mentions.subList(0, index)) {
      before += isAlike(other, mention.part(), mention.surface()) ? 1 : 0;
    }
    return new MentionPlace(mention.part(), mention.span(), mention.surface(), before);
  }

  /**
   * The mention's index, -1 when the article no longer has it. Where the text was changed, the
   * mention is the one with as many equal surfaces before it.
   */
  public int in(List<Mention> mentions) {
    return FoundAgain.in(
        mentions, mention -> isAlike(mention, part, surface), Mention::span, span, occurrence);
  }

  private static boolean isAlike(Mention mention, Part part, String surface) {
    return mention.part() == part && mention.surface().equals(surface);
  }
}
