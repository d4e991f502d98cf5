package org.dateline.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read. Its title and text are never changed afterwards, so that offsets stay
 * true.
 *
 * @param id stable: the same article read twice has one id
 * @param title may be empty
 * @param text paragraphs are separated by blank lines or line ends, as in the source
 * @param published null when nothing tells
 * @param dateline the place the report was filed from, as written in its dateline ("BRUSSELS")
 * @param language ISO 639-1 code as declared by the source, null when it does not say
 * @param file name of the file it was read from, without folders
 * @param dropped what the reader left out of the text, and why
 * @param details further details in the file
 */
public record Article(
    String id,
    String title,
    String text,
    @Nullable PartialDate published,
    @Nullable String source,
    @Nullable String url,
    @Nullable String author,
    @Nullable String dateline,
    @Nullable String language,
    @Nullable String file,
    List<Dropped> dropped,
    ArticleDetails details) {
  public Article {
    dropped = List.copyOf(dropped);
    details = Objects.requireNonNullElse(details, ArticleDetails.NONE); // archives of before
  }

  /** An article of which no more is known. */
  public static Article of(String id, String title, String text, @Nullable PartialDate published) {
    return new Article(
        id,
        title,
        text,
        published,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        ArticleDetails.NONE);
  }

  public String part(Part part) {
    return part == Part.TITLE ? title : text;
  }

  /** A copy read from another file. */
  public Article withFile(String name) {
    return new Article(
        id, title, text, published, source, url, author, dateline, language, name, dropped,
        details);
  }

  /** A copy under another id. */
  public Article withId(String other) {
    return new Article(
        other, title, text, published, source, url, author, dateline, language, file, dropped,
        details);
  }

  /** A copy under another title. */
  public Article withTitle(String other) {
    return new Article(
        id, other, text, published, source, url, author, dateline, language, file, dropped,
        details);
  }

  /**
   * The same article of another day.
   *
   * @param other null for none
   */
  public Article withPublished(@Nullable PartialDate other) {
    return new Article(
        id, title, text, other, source, url, author, dateline, language, file, dropped, details);
  }

  /** A copy from another source. */
  public Article withSource(@Nullable String other) {
    return new Article(
        id, title, text, published, other, url, author, dateline, language, file, dropped, details);
  }

  /** A copy by another author. */
  public Article withAuthor(@Nullable String other) {
    return new Article(
        id, title, text, published, source, url, other, dateline, language, file, dropped, details);
  }

  /**
   * The same article in another language.
   *
   * @param other ISO 639-1 code
   */
  public Article withLanguage(@Nullable String other) {
    return new Article(
        id, title, text, published, source, url, author, dateline, other, file, dropped, details);
  }

  /** A copy with other details. */
  public Article withDetails(ArticleDetails other) {
    return new Article(
        id, title, text, published, source, url, author, dateline, language, file, dropped, other);
  }

  /** Lines of the source that are not article text. */
  public record Dropped(String reason, String text) {}
}
