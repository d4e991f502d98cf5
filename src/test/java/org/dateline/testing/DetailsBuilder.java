package org.dateline.testing;

import java.util.List;
import org.dateline.article.ArticleDetails;
import org.jspecify.annotations.Nullable;

/** Details of articles, of which a test says no more than it is about. */
public final class DetailsBuilder {
  private @Nullable String id;
  private @Nullable String source;
  private @Nullable String section;
  private @Nullable String page;
  private @Nullable String copyright;
  private List<String> tags = List.of();

  private DetailsBuilder() {}

  public static DetailsBuilder details() {
    return new DetailsBuilder();
  }

  public DetailsBuilder id(String name) {
    id = name;
    return this;
  }

  public DetailsBuilder source(String name) {
    source = name;
    return this;
  }

  public DetailsBuilder section(String name) {
    section = name;
    return this;
  }

  public DetailsBuilder page(String number) {
    page = number;
    return this;
  }

  public DetailsBuilder copyright(String notice) {
    copyright = notice;
    return this;
  }

  public DetailsBuilder tags(List<String> words) {
    tags = words;
    return this;
  }

  public ArticleDetails build() {
    return new ArticleDetails(
        id, source, null, null, null, null, section, null, page, tags, copyright);
  }
}
