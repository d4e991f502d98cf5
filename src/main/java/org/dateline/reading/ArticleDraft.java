package org.dateline.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.ArticleDetails;
import org.dateline.article.Digest;
import org.dateline.article.Moment;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/** An article that a reader puts together as it goes. */
public final class ArticleDraft {
  private static final Pattern FRONT_PAGE =
      Pattern.compile("(?i)(?:https?://[^/?#]+)?/?(?:(?:index|home|default)\\.\\w{1,5})?#?");

  /** Text in place of a dateline that is a day and no place, as some systems write it. */
  private static final Pattern DAY_ALONE =
      Pattern.compile("[\\d\\s/.,:+@-]+(?:T[\\d:.+-]+Z?)?(?: ?(?:GMT|UTC)\\S*)?");

  private final List<Article.Dropped> dropped = new ArrayList<>();
  private @Nullable String id;
  private String title = "";
  private String text = "";
  private @Nullable String source;
  private @Nullable String url;
  private @Nullable String frontPage;
  private @Nullable String author;
  private @Nullable String dateline;
  private @Nullable String language;
  private @Nullable Moment published;
  private @Nullable Moment updated;
  private @Nullable String dayFrom;
  private @Nullable String section;
  private @Nullable String page;
  private @Nullable String datelineLine;
  private @Nullable String copyright;
  private final Set<String> tags = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private boolean mayLackText;

  public ArticleDraft id(@Nullable String value) {
    id = FieldText.blankToNull(value);
    return this;
  }

  public ArticleDraft title(@Nullable String value) {
    String given = FieldText.blankToNull(value);
    title = given == null ? "" : given.replaceAll("\\s+", " ");
    return this;
  }

  public ArticleDraft text(String value) {
    text = value;
    return this;
  }

  public ArticleDraft published(Optional<PartialDate> value) {
    return publishedAt(value.map(Moment::of));
  }

  /** Sets the moment of publication; the first that is known counts. */
  public ArticleDraft publishedAt(Optional<Moment> value) {
    if (published == null) {
      published = value.orElse(null);
    }
    return this;
  }

  public ArticleDraft updatedAt(Optional<Moment> value) {
    if (updated == null) {
      updated = value.orElse(null);
    }
    return this;
  }

  public ArticleDraft section(@Nullable String value) {
    section = section == null ? FieldText.words(value) : section;
    return this;
  }

  public ArticleDraft page(@Nullable String value) {
    page = page == null ? FieldText.words(value) : page;
    return this;
  }

  public ArticleDraft copyright(@Nullable String value) {
    copyright = copyright == null ? FieldText.words(value) : copyright;
    return this;
  }

  public ArticleDraft tag(@Nullable String value) {
    String given = FieldText.words(value);
    if (given != null && given.length() <= ReadingLimits.FIELD_CHARACTERS) {
      tags.add(given);
    }
    return this;
  }

  public ArticleDraft tags(Iterable<String> values) {
    values.forEach(this::tag);
    return this;
  }

  /** The whole dateline, as a field of its own has it: "SALVADOR, Feb 26 -". */
  public ArticleDraft datelineLine(@Nullable String value) {
    String given = FieldText.words(value);
    if (datelineLine == null && given != null && !DAY_ALONE.matcher(given).matches()) {
      datelineLine = given;
      dateline(Dateline.ofField(given));
    }
    return this;
  }

  public ArticleDraft paragraphs(List<String> paragraphs) {
    return text(String.join("\n\n", paragraphs));
  }

  public boolean hasText() {
    return !text.isBlank();
  }

  public boolean hasAuthor() {
    return author != null;
  }

  public boolean hasTags() {
    return !tags.isEmpty();
  }

  public boolean hasUrl() {
    return url != null;
  }

  public boolean hasSource() {
    return source != null;
  }

  public boolean hasTitle() {
    return !title.isEmpty();
  }

  /** True if a line says what the title says. */
  public boolean isTitle(String line) {
    return hasTitle() && Xml.flat(line).equalsIgnoreCase(Xml.flat(title));
  }

  /** True if a name is the author's. */
  public boolean isAuthor(@Nullable String name) {
    return name != null && name.equalsIgnoreCase(author);
  }

  /** True if a name is the source's. */
  public boolean isSource(String name) {
    return name.equalsIgnoreCase(source);
  }

  public ArticleDraft source(@Nullable String value) {
    source = source == null ? FieldText.blankToNull(value) : source;
    return this;
  }

  /**
   * Sets the address. Of several the last that can be an article's counts: a front page is none.
   */
  public ArticleDraft url(@Nullable String value) {
    String given = FieldText.blankToNull(value);
    if (given != null && FRONT_PAGE.matcher(given).matches()) {
      frontPage = given;
    } else if (given != null && given.matches("(?i)(?:https?:/)?/\\S{1,2000}")) {
      url = given;
    }
    return this;
  }

  public ArticleDraft author(@Nullable String value) {
    author = author == null ? FieldText.blankToNull(value) : author;
    return this;
  }

  public ArticleDraft dateline(Optional<String> value) {
    dateline = dateline == null ? value.orElse(null) : dateline;
    return this;
  }

  public ArticleDraft language(@Nullable String value) {
    language = language == null ? Languages.code(value).orElse(null) : language;
    return this;
  }

  public ArticleDraft dropped(String reason, String what) {
    dropped.add(new Article.Dropped(reason, what));
    return this;
  }

  /** A sentence for whoever reads the report of what was read. */
  public ArticleDraft note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /**
   * A headline with a source and a day is an article, too: of a picture, or kept for its record.
   */
  public ArticleDraft mayLackText() {
    mayLackText = true;
    return this;
  }

  private boolean isHeadlineAlone() {
    return mayLackText && text.isBlank() && hasTitle() && source != null && published != null;
  }

  /** The article, or why it is none. */
  public ReadResult finish(Input in) {
    return finish(in.where(), in);
  }

  /** The article, or why it is none; where has the line or the number in the file. */
  public ReadResult finish(String where, Input in) {
    if (text.isBlank() && !isHeadlineAlone()) {
      return new ReadResult.Failure(where, FieldText.noText(title));
    }
    if (text.length() > ReadingLimits.ARTICLE_CHARACTERS) {
      return new ReadResult.Failure(where, ReadingLimits.tooLong(text.length()));
    }
    source = fitting("source", source);
    author = fitting("author", author);
    ArticleDetails details = details();
    dateline(Dateline.ofOpening(text));
    return new ReadResult.Success(where, in.where(), article(in.name(), details), notes, null);
  }

  private ArticleDetails details() {
    String said = source;
    String given = url;
    Moment stated = published;
    String address = given == null || given.startsWith("/") ? null : given;
    url = address; // one without a host leads nowhere, but tells the article apart in its source
    if (address != null) {
      published(WrittenDate.ofUrl(address));
      source(FieldText.host(address));
      dayFrom = stated == null && published != null ? "address" : null;
    }
    if (published == null) {
      publishedAt(Dateline.dayOfOpening(text).flatMap(WrittenMoment::of));
      dayFrom = published == null ? null : "dateline";
    }
    source(frontPage == null ? null : FieldText.host(frontPage));
    return new ArticleDetails(
        id,
        said,
        given,
        published,
        dayFrom,
        updated,
        fitting("section", section),
        fitting("dateline", datelineLine),
        fitting("page", page),
        List.copyOf(tags),
        fitting("copyright notice", copyright));
  }

  private Article article(String file, ArticleDetails details) {
    return new Article(
        id == null ? ownId() : id,
        title,
        text,
        published == null ? null : published.date(),
        source,
        url,
        author,
        dateline,
        language,
        file,
        dropped,
        details);
  }

  // A whole page in the wrong field must not cost the archive the article.
  private @Nullable String fitting(String field, @Nullable String value) {
    if (value == null || value.length() <= ReadingLimits.FIELD_CHARACTERS) {
      return value;
    }
    dropped("too long for a " + field, value);
    return null;
  }

  // One article read twice has one id, wherever the file lies: by its address, else by
  // what it says.
  private String ownId() {
    String said = isHeadlineAlone() ? source + "\n" + published : text;
    String identity = url == null ? title + "\n" + said : url;
    return Digest.sha256(identity).substring(0, 16);
  }
}
