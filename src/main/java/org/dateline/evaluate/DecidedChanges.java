package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.Merges;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.authority.NameKey;
import org.jspecify.annotations.Nullable;

/** Decisions that hold, by the mentions and quotations that they say something of. */
final class DecidedChanges {
  private final Merges merges;
  private final Map<String, List<Change>> byArticle = new HashMap<>();
  private final Map<String, List<Change>> byName = new HashMap<>();

  /**
   * Gathers decisions by the article and by the name that they are on.
   *
   * @param log all decisions
   */
  DecidedChanges(List<Decision> log) {
    merges = new Merges(log);
    for (Decision decision : Decision.holding(log)) {
      Change change = decision.change();
      if (!change.articles().isEmpty()) {
        for (String article : change.articles()) {
          byArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(change);
        }
      } else if (change instanceof Change.OnName || change instanceof Change.NotAName) {
        String key = NameKey.fold(change.names().get(0));
        byName.computeIfAbsent(key, name -> new ArrayList<>()).add(change);
      }
    }
  }

  /**
   * The last word on a mention, null for none: what is decided on the mention alone counts before
   * what is decided on its name.
   */
  @Nullable Change onMention(AnnotatedArticle asMade, int index) {
    Change last = null;
    List<Mention> mentions = asMade.annotations().mentions();
    String key = NameKey.fold(mentions.get(index).surface());
    for (Change change : byName.getOrDefault(key, List.of())) {
      last = change;
    }
    for (Change change : byArticle.getOrDefault(asMade.article().id(), List.of())) {
      if (change instanceof Change.OnMention onMention
          && onMention.mention().in(asMade.article(), mentions) == index) {
        last = change;
      }
    }
    return last;
  }

  /** All changes to quotations of an article, in the order they were made. */
  List<Change.OnQuote> onQuotes(String article) {
    return byArticle.getOrDefault(article, List.of()).stream()
        .filter(Change.OnQuote.class::isInstance)
        .map(Change.OnQuote.class::cast)
        .toList();
  }

  /**
   * The entity that a link should lead to by a decision on its own entity: that was told apart in
   * the article, or stood for nobody known and was merged into somebody who is.
   */
  Optional<String> meantInstead(String article, Link link) {
    for (Change change : byArticle.getOrDefault(article, List.of())) {
      if (change instanceof Change.Split split && isSame(split.from().id(), link.entity())) {
        return Optional.of(split.into().id());
      }
    }
    return Optional.of(link.entity()).filter(id -> link.toArchiveBorn() && isKnown(id));
  }

  /** True if an id stands for an entity that is known from outside, maybe by a merge. */
  boolean isKnown(String entity) {
    return !entity.startsWith(Link.ARCHIVE_BORN)
        || !merges.follow(entity).startsWith(Link.ARCHIVE_BORN);
  }

  /** True if two ids stand for one entity, by the merges that hold. */
  boolean isSame(String one, String other) {
    return merges.follow(one).equals(merges.follow(other));
  }
}
