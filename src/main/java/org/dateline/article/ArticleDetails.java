package org.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Details that a file gives of an article beside its words, each as it stands there and null where
 * it does not say.
 *
 * @param id the id that the file gives it
 * @param source the publisher that the file names
 * @param url the address that the file gives, maybe without a host
 * @param published with the time of day and its zone
 * @param dayFrom where the day of publication is from when no field of the file states it
 * @param updated moment of the publisher's last change
 * @param dateline the whole line: "BRUSSELS, Jan 12 (Reuters) -"
 * @param page of the printed issue
 * @param tags subjects as words
 */
public record ArticleDetails(
    @Nullable String id,
    @Nullable String source,
    @Nullable String url,
    @Nullable Moment published,
    @Nullable String dayFrom,
    @Nullable Moment updated,
    @Nullable String section,
    @Nullable String dateline,
    @Nullable String page,
    List<String> tags,
    @Nullable String copyright) {
  private static final int LONGEST_SUBJECT = 200;

  public static final ArticleDetails NONE =
      new ArticleDetails(null, null, null, null, null, null, null, null, null, List.of(), null);

  public ArticleDetails {
    tags = List.copyOf(Objects.requireNonNullElse(tags, List.of()));
  }

  /** The tags that readers can choose articles by: each once, none longer than a line. */
  public List<String> subjects() {
    return tags.stream()
        .map(String::strip)
        .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_SUBJECT)
        .distinct()
        .toList();
  }

  /** The same with other subjects in place of those that it has. */
  public ArticleDetails withSubjects(UnaryOperator<String> named) {
    return new ArticleDetails(
        id,
        source,
        url,
        published,
        dayFrom,
        updated,
        section,
        dateline,
        page,
        tags.stream().map(named).distinct().toList(),
        copyright);
  }

  /** True if anything is said that the fields of {@link Article} have no place for. */
  public boolean isMore() {
    return updated != null
        || section != null
        || page != null
        || copyright != null
        || !tags.isEmpty();
  }
}
