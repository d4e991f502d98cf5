package org.dateline.server;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.curation.History;
import org.dateline.search.DayRange;
import org.jspecify.annotations.Nullable;

/** The decisions that a request asks for, the newest first. */
final class DecisionFilter {
  private static final int USUAL = 50;
  private static final int MOST = 500;

  /** The labels of the kinds. */
  static final List<String> KINDS =
      Stream.of(DecisionKind.values()).map(DecisionKind::label).toList();

  private static final Set<String> PARAMETERS =
      Set.of("entity", "article", "who", "kind", "holds", "made.from", "made.to", "size", "after");

  private final List<String> subjects;
  private final List<String> who;
  private final @Nullable DecisionKind kind;
  private final @Nullable Boolean holds;
  private final DayRange made;
  private final int size;
  private final String after;

  DecisionFilter(@Nullable String queryString) {
    Parameters given = new Parameters(queryString, PARAMETERS);
    subjects = new ArrayList<>(given.values("entity"));
    subjects.addAll(given.values("article"));
    who = given.values("who").stream().map(DecisionFilter::folded).toList();
    kind = kind(given.text("kind", 40));
    holds = holds(given.text("holds", 10));
    made = given.days("made");
    size = given.number("size", 1, MOST, USUAL);
    after = given.text("after", 40);
  }

  private static @Nullable DecisionKind kind(String label) {
    Optional<DecisionKind> kind = DecisionKind.of(label);
    if (!label.isEmpty() && kind.isEmpty()) {
      throw new BadParameter(
          "kind",
          "“%s” is not a kind of decision. It can be %s."
              .formatted(label, String.join(", ", KINDS)));
    }
    return kind.orElse(null);
  }

  private static @Nullable Boolean holds(String label) {
    return switch (label) {
      case "" -> null;
      case "yes" -> true;
      case "no" -> false;
      default -> throw new BadParameter("holds", "holds must be yes or no.");
    };
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The page that was asked for. */
  record DecisionsPage(List<Decision> decisions, long total, @Nullable String next) {}

  DecisionsPage page(List<Decision> log, History history) {
    List<Decision> asked = new ArrayList<>(subjects.isEmpty() ? log : history.on(subjects));
    asked.removeIf(decision -> !matches(decision, history));
    Collections.reverse(asked);
    int from = 0;
    for (int i = 0; i < asked.size() && !after.isEmpty(); i++) {
      if (asked.get(i).id().equals(after)) {
        from = i + 1;
      }
    }
    if (from == 0 && !after.isEmpty()) {
      throw new BadParameter(
          "after",
          "after must be the value next of the page before. Ask for the first page without it.");
    }
    List<Decision> page = asked.subList(from, Math.min(asked.size(), from + size));
    boolean more = from + page.size() < asked.size();
    return new DecisionsPage(page, asked.size(), more ? page.get(page.size() - 1).id() : null);
  }

  private boolean matches(Decision decision, History history) {
    return (who.isEmpty() || who.contains(folded(decision.who())))
        && (kind == null || decision.kind() == kind)
        && (holds == null || holds == history.holds(decision))
        && isMadeThen(LocalDate.ofInstant(decision.when(), ZoneOffset.UTC));
  }

  private boolean isMadeThen(LocalDate day) {
    LocalDate from = made.from();
    LocalDate to = made.to();
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
