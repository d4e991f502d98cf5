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
import org.dateline.linking.Taught;
import org.jspecify.annotations.Nullable;

/**
 * Counts right and wrong links: the place exact and the title right (blanks, dashes, accents and
 * case folded). A name without a right title costs no recall; a link on it is wrong.
 */
final class LinkingScore {
  private final Count links = new Count();
  private final Count names = new Count();
  private final Map<EntityType, Count> byType = new EnumMap<>(EntityType.class);
  private final Calibration calibration = new Calibration();
  private int found;
  private int disambiguated;
  private int proposed;
  private int linkable;
  private int unlinkable;
  private int wronglyLinked;

  /** Right, wrong and missed. */
  private static final class Count {
    private int right;
    private int wrong;
    private int missed;

    double f1() {
      return right == 0 ? 0 : 200.0 * right / (2 * right + wrong + missed);
    }
  }

  /**
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
                names.missed++;
                links.missed += titles.isEmpty() ? 0 : 1;
              }
            });
  }

  private void judge(@Nullable Set<String> gold, Link link, Set<String> candidates) {
    Count type = byType.computeIfAbsent(link.type(), t -> new Count());
    if (gold == null) {
      names.wrong++;
    } else {
      names.right++;
    }
    String title = link.wikipedia();
    boolean right = gold != null && title != null && gold.contains(Taught.key(title));
    if (title != null) {
      if (right) {
        links.right++;
        type.right++;
      } else {
        links.wrong++;
        type.wrong++;
      }
    }
    if (title != null) {
      calibration.add(link.confidence(), gold != null, right);
    }
    if (gold == null) {
      return;
    }
    if (gold.isEmpty()) {
      unlinkable++;
      wronglyLinked += title == null ? 0 : 1;
      return;
    }
    proposed += candidates.stream().anyMatch(gold::contains) ? 1 : 0;
    if (title != null) {
      found++;
      disambiguated += right ? 1 : 0;
    }
    if (!right) {
      links.missed++;
      type.missed++;
    }
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "links P %.1f R %.1f F1 %.1f | mention F1 %.1f | disambiguation %.1f of %d"
            + " | candidate recall %.1f | names without a title, linked all the same %d of %d",
        percent(links.right, links.right + links.wrong),
        percent(links.right, links.right + links.missed),
        links.f1(),
        names.f1(),
        percent(disambiguated, found),
        found,
        percent(proposed, linkable),
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
                    e.getValue().right,
                    e.getValue().wrong,
                    e.getValue().missed))
        .toList();
  }

  /** See {@link Calibration#lines}. */
  List<String> calibration() {
    return calibration.lines(links.right + links.missed);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
