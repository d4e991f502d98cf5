package org.dateline.language.quote.coreference;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;

/** Looks up the mention that covers a character. */
final class MentionsByPlace {
  private final List<Mention> mentions;

  MentionsByPlace(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Index of the mention that holds a character and can speak, -1 for none. */
  int at(int offset) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Mention mention = mentions.get(middle);
      if (mention.span().end() <= offset) {
        low = middle + 1;
      } else if (mention.span().start() > offset) {
        high = middle - 1;
      } else {
        return mention.type() == EntityType.OTHER ? -1 : middle;
      }
    }
    return -1;
  }
}
