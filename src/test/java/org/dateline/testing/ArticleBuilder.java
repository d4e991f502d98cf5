package org.dateline.testing;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleDetails;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/** Articles of which a test says no more than it is about. */
public final class ArticleBuilder {
  private final String id;
  private String title = "";
  private String text = "";
  private @Nullable PartialDate published;
  private @Nullable String source;
  private @Nullable String url;
  private @Nullable String author;
  private @Nullable String dateline;
  private @Nullable String language;
  private @Nullable String file;
  private List<String> subjects = List.of();

  private ArticleBuilder(String id) {
    this.id = id;
  }

  public static ArticleBuilder article(String id) {
    return new ArticleBuilder(id);
  }

  public ArticleBuilder title(String words) {
    title = words;
    return this;
  }

  public ArticleBuilder text(String words) {
    text = words;
    return this;
  }

  /**
   * Sets the day of publication.
   *
   * @param day as PartialDate reads it, null for none
   */
  public ArticleBuilder published(@Nullable String day) {
    published = day == null ? null : new PartialDate(day);
    return this;
  }

  public ArticleBuilder source(@Nullable String name) {
    source = name;
    return this;
  }

  public ArticleBuilder url(@Nullable String address) {
    url = address;
    return this;
  }

  public ArticleBuilder author(@Nullable String name) {
    author = name;
    return this;
  }

  public ArticleBuilder dateline(String place) {
    dateline = place;
    return this;
  }

  public ArticleBuilder language(String code) {
    language = code;
    return this;
  }

  public ArticleBuilder file(String name) {
    file = name;
    return this;
  }

  public ArticleBuilder subjects(List<String> words) {
    subjects = words;
    return this;
  }

  public Article build() {
    ArticleDetails details = DetailsBuilder.details().tags(subjects).build();
    return new Article(
        id, title, text, published, source, url, author, dateline, language, file, List.of(),
        details);
  }
}
