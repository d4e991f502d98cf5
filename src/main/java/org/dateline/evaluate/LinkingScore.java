package org.dateline.evaluate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.linking.train.TrainingArticle;
import org.jspecify.annotations.Nullable;

/**
 * Counts right and wrong links: the place exact and the title right (blanks, dashes, accents and
 * case folded). A name without a right title costs no recall; a link on it is wrong.
 */
final class LinkingScore {
  private final F1 links = new F1();
  private final F1 names = new F1();
  private final Map<EntityType, F1> byType = new EnumMap<>(EntityType.class);
  private final Calibration calibration = new Calibration();
  private int found;
  private int disambiguated;
  private int proposed;
  private int linkable;
  private int unlinkable;
  private int wronglyLinked;

  /**
   * Counts the links of one text against its gold.
   *
   * @param titles of each mention's link, null where it has none
   * @param candidates of each mention, titles
   */
  void add(
      LinkingGold gold,
      List<Mention> mentions,
      List<Link> predicted,
      List<Set<String>> candidates) {
    Set<Span> seen = new HashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Span span = mention.part() == Part.TEXT ? gold.place(mention.span()) : mention.span();
      if (mention.part() == Part.TEXT && gold.isJudged(span) && seen.add(span)) {
        judge(gold.titles().get(span), predicted.get(i), candidates.get(i));
      }
    }
    gold.titles()
        .forEach(
            (span, titles) -> {
              linkable += titles.isEmpty() ? 0 : 1;
              if (!seen.contains(span)) {
                names.addGold();
                if (!titles.isEmpty()) {
                  links.addGold();
                }
              }
            });
  }

  private void judge(@Nullable Set<String> gold, Link link, Set<String> candidates) {
    F1 type = byType.computeIfAbsent(link.type(), t -> new F1());
    names.addFound(gold != null);
    String title = link.wikipedia();
    boolean right = gold != null && title != null && gold.contains(TrainingArticle.key(title));
    if (title != null) {
      links.addFound(right);
      type.addFound(right);
      calibration.add(link.confidence(), gold != null, right);
    }
    if (gold == null) {
      return;
    }
    names.addGold();
    if (gold.isEmpty()) {
      unlinkable++;
      wronglyLinked += title == null ? 0 : 1;
      return;
    }
    links.addGold();
    type.addGold();
    proposed += candidates.stream().anyMatch(gold::contains) ? 1 : 0;
    if (title != null) {
      found++;
      disambiguated += right ? 1 : 0;
    }
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "links P %.1f R %.1f F1 %.1f | mention F1 %.1f | disambiguation %.1f of %d"
            + " | candidate recall %.1f | names without a title, linked all the same %d of %d",
        links.precision(),
        links.recall(),
        links.f1(),
        names.f1(),
        F1.percent(disambiguated, found),
        found,
        F1.percent(proposed, linkable),
        wronglyLinked,
        unlinkable);
  }

  List<String> byType() {
    return byType.entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "  %s: F1 %.1f (right %d, wrong %d, missed %d)",
                    e.getKey(),
                    e.getValue().f1(),
                    e.getValue().right(),
                    e.getValue().wrong(),
                    e.getValue().missed()))
        .toList();
  }

  /** The lines of {@link Calibration#lines}. */
  List<String> calibration() {
    return calibration.lines(links.gold());
  }
}
