package org.dateline.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Digest;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a reader found of an article, put together as it goes. */
final class Draft {
  private final List<Article.Dropped> dropped = new ArrayList<>();
  private @Nullable String id;
  private String title = "";
  private String text = "";
  private @Nullable PartialDate published;
  private @Nullable String source;
  private @Nullable String url;
  private @Nullable String author;
  private @Nullable String dateline;
  private @Nullable String language;

  Draft id(@Nullable String value) {
    id = blankToNull(value);
    return this;
  }

  Draft title(@Nullable String value) {
    String given = blankToNull(value);
    title = given == null ? "" : given.replaceAll("\\s+", " ");
    return this;
  }

  Draft text(String value) {
    text = value;
    return this;
  }

  Draft published(Optional<PartialDate> value) {
    if (published == null) {
      published = value.orElse(null);
    }
    return this;
  }

  Draft source(@Nullable String value) {
    source = source == null ? blankToNull(value) : source;
    return this;
  }

  Draft url(@Nullable String value) {
    String given = blankToNull(value);
    url = given != null && given.matches("https?://\\S{1,2000}") ? given : url;
    return this;
  }

  Draft author(@Nullable String value) {
    author = author == null ? blankToNull(value) : author;
    return this;
  }

  Draft dateline(Optional<String> value) {
    dateline = dateline == null ? value.orElse(null) : dateline;
    return this;
  }

  Draft language(@Nullable String value) {
    String given = blankToNull(value);
    language = given == null ? null : given.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    return this;
  }

  Draft dropped(String reason, String what) {
    dropped.add(new Article.Dropped(reason, what));
    return this;
  }

  /** The article, or why it is none. */
  Reading finish(String where, String file) {
    if (text.isBlank()) {
      return new Reading.Failure(where, "No text in it. Nothing was added.");
    }
    if (text.length() > ReadingLimits.ARTICLE_CHARACTERS) {
      return new Reading.Failure(where, ReadingLimits.tooLong(text.length()));
    }
    String address = url;
    if (address != null) {
      published(WrittenDate.ofUrl(address));
      source(host(address));
    }
    dateline(Dateline.ofOpening(text));
    source = fitting("source", source);
    author = fitting("author", author);
    return new Reading.Success(
        where,
        new Article(
            id == null ? ownId() : id,
            title,
            text,
            published,
            source,
            url,
            author,
            dateline,
            language,
            file,
            dropped));
  }

  // A whole page in the wrong field must not cost the archive the article.
  private @Nullable String fitting(String field, @Nullable String value) {
    if (value == null || value.length() <= ReadingLimits.FIELD_CHARACTERS) {
      return value;
    }
    dropped("too long for a " + field, value);
    return null;
  }

  // Two readings of one article have one id, wherever the file lies: by its address, else by
  // what it says.
  private String ownId() {
    String identity = url == null ? title + "\n" + text : url;
    return Digest.sha256(identity).substring(0, 16);
  }

  private static @Nullable String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
