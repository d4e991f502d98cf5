package org.dateline.reading.agency;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.dateline.article.Moment;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.WrittenMoment;
import org.jspecify.annotations.Nullable;

/** The moments at which an item was first sent and at which the version at hand was. */
final class Versions {
  private Versions() {}

  /**
   * Writes both moments to a draft. Some systems write a version that is older than its item: the
   * earlier of the two is the first.
   */
  static void writeTo(ArticleDraft draft, @Nullable String first, @Nullable String version) {
    Optional<Moment> created = WrittenMoment.of(first);
    Optional<Moment> changed = WrittenMoment.of(version);
    boolean swapped =
        created.isPresent() && changed.isPresent() && isBefore(changed.get(), created.get());
    draft.publishedAt(swapped ? changed : created.or(() -> changed));
    if (created.isPresent() && !swapped && !created.equals(changed)) {
      draft.updatedAt(changed);
    }
  }

  private static boolean isBefore(Moment one, Moment other) {
    if (one.value().matches(".*T.*(?:Z|[+-]\\d\\d:\\d\\d)")
        && other.value().matches(".*T.*(?:Z|[+-]\\d\\d:\\d\\d)")) {
      return OffsetDateTime.parse(one.value()).isBefore(OffsetDateTime.parse(other.value()));
    }
    return one.value().compareTo(other.value()) < 0;
  }
}
