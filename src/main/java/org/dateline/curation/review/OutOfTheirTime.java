package org.dateline.curation.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.authority.Lifetime;
import org.dateline.curation.review.ReviewQueues.CountedEntity;
import org.dateline.curation.review.ReviewQueues.Doubt;
import org.dateline.curation.review.ReviewQueues.ExamplePlace;
import org.jspecify.annotations.Nullable;

/**
 * Finds people whom articles cannot mean: not yet born in the year of the article, or quoted though
 * long dead.
 */
final class OutOfTheirTime {
  private static final int YEARS_AFTER_DEATH = 2;

  private final Map<NamedInYear, NamedCount> cases = new HashMap<>();

  /** A name of a person in articles of one year, or one who is quoted in them. */
  private record NamedInYear(String surface, String entity, int year, boolean speaks) {}

  private static final class NamedCount {
    private final ExamplePlace example;
    private double confidence;
    private long mentions;

    NamedCount(ExamplePlace example) {
      this.example = example;
    }
  }

  void add(AnnotatedArticle shown) {
    PartialDate published = shown.article().published();
    if (published == null) {
      return;
    }
    int year = published.from().getYear();
    List<Mention> mentions = shown.annotations().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      add(
          shown.links().get(i),
          mention.surface(),
          year,
          false,
          () -> ReviewScan.example(shown.article(), mention.part(), mention.span()));
    }
    for (Quote quote : shown.annotations().quotes()) {
      Link speaker = shown.speaker(quote);
      if (speaker != null) {
        add(
            speaker,
            speaker.name(),
            year,
            true,
            () -> ReviewScan.example(shown.article(), quote.part(), quote.span()));
      }
    }
  }

  private void add(
      Link link, String surface, int year, boolean speaks, Supplier<ExamplePlace> example) {
    if (link.type() != EntityType.PERSON || link.toArchiveBorn() || link.confidence() >= 1) {
      return;
    }
    NamedCount here =
        cases.computeIfAbsent(
            new NamedInYear(surface, link.entity(), year, speaks),
            key -> new NamedCount(example.get()));
    here.confidence += link.confidence();
    here.mentions++;
  }

  /** The people that were named or quoted. */
  Set<String> people() {
    return cases.keySet().stream().map(NamedInYear::entity).collect(Collectors.toSet());
  }

  /**
   * The people who cannot be meant, the most frequent first.
   *
   * @param lifetimes by id; of the others nothing is known
   */
  List<Doubt> doubts(Map<String, Lifetime> lifetimes, Function<String, CountedEntity> named) {
    record FoundDoubt(NamedInYear said, NamedCount at, String against) {}
    List<FoundDoubt> found = new ArrayList<>();
    cases.forEach(
        (said, at) -> {
          Lifetime lifetime = lifetimes.getOrDefault(said.entity(), Lifetime.UNKNOWN);
          String against = against(said, lifetime);
          if (against != null) {
            found.add(new FoundDoubt(said, at, against));
          }
        });
    found.sort(
        Comparator.comparingLong((FoundDoubt one) -> -one.at().mentions)
            .thenComparing(one -> one.said().surface())
            .thenComparing(one -> one.said().year()));
    return found.stream()
        .map(
            one ->
                new Doubt(
                    one.said().surface(),
                    named.apply(one.said().entity()),
                    EntityType.PERSON,
                    one.at().confidence / one.at().mentions,
                    one.at().example,
                    one.against()))
        .toList();
  }

  private static @Nullable String against(NamedInYear said, Lifetime lifetime) {
    if (said.speaks()) {
      return lifetime.yearsDeadIn(said.year()) > YEARS_AFTER_DEATH
          ? "Died in " + lifetime.died() + ", quoted in an article of " + said.year()
          : null;
    }
    return lifetime.isUnbornIn(said.year())
        ? "Born in " + lifetime.born() + ", named in an article of " + said.year()
        : null;
  }
}
