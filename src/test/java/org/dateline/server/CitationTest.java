package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dateline.article.Article;
import org.dateline.server.Citation.CitationFormat;
import org.dateline.testing.ArticleBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CitationTest {
  private static final Article FULL = article("a/1", "2022-01-12", "Maren Holt");

  private static Article article(String id, @Nullable String day, @Nullable String author) {
    String source = author == null ? null : "North Sea Post";
    String url = author == null ? null : "https://example.org/100%_sure";
    return ArticleBuilder.article(id)
        .title("R&D {costs} 5% more")
        .published(day)
        .source(source)
        .url(url)
        .author(author)
        .build();
  }

  private static String cite(Article article, CitationFormat format) {
    return new String(
        new Citation(article, "http://here/articles/a").in(format), StandardCharsets.UTF_8);
  }

  @Test
  void plainTextHasAuthorTitleSourceDayAndAddressInOneLine() {
    assertThat(cite(FULL, CitationFormat.PLAIN))
        .isEqualTo(
            "Maren Holt. “R&D {costs} 5% more.” North Sea Post, 12 January 2022."
                + " https://example.org/100%_sure.\n");
  }

  @Test
  void plainWithLittleKnown() {
    assertThat(cite(article("a", "2022", null), CitationFormat.PLAIN))
        .isEqualTo("“R&D {costs} 5% more.” 2022. http://here/articles/a.\n");
    assertThat(cite(article("a", null, null), CitationFormat.PLAIN))
        .isEqualTo("“R&D {costs} 5% more.” http://here/articles/a.\n");
  }

  @Test
  void bibtexEscapesWhatTexReads() {
    assertThat(cite(FULL, CitationFormat.BIBTEX))
        .isEqualTo(
            """
            @article{a-1,
              author = {Holt, Maren},
              title = {{R\\&D costs 5\\% more}},
              journal = {North Sea Post},
              date = {2022-01-12},
              year = {2022},
              url = {https://example.org/100%_sure}
            }
            """);
  }

  @Test
  void bibtexTakesAccentsAloneForCharacters() {
    Article odd = ArticleBuilder.article("a").title("~x^2").url("https://x.org/~a/{b}").build();
    assertThat(cite(odd, CitationFormat.BIBTEX))
        .contains("title = {{\\textasciitilde x\\textasciicircum 2}}")
        .contains("url = {https://x.org/~a/%7Bb%7D}");
  }

  @Test
  void risHasOneFieldOnEachLine() {
    assertThat(cite(FULL, CitationFormat.RIS).split("\r\n", -1))
        .containsExactly(
            "TY  - NEWS",
            "TI  - R&D {costs} 5% more",
            "AU  - Holt, Maren",
            "T2  - North Sea Post",
            "PY  - 2022",
            "DA  - 2022/01/12/",
            "UR  - https://example.org/100%_sure",
            "ER  - ",
            "");
  }

  @Test
  void risKeepsTheSlashesOfWhatIsNotKnown() {
    assertThat(cite(article("a", "2022-01", null), CitationFormat.RIS))
        .contains("DA  - 2022/01//\r\n");
    assertThat(cite(article("a", "2022", null), CitationFormat.RIS)).contains("DA  - 2022///\r\n");
  }

  @Test
  void authorsStandApartFromAgencies() {
    Article wire = article("a", "2022", "By Ann Lee and Bo van Ek, Reuters");
    assertThat(cite(wire, CitationFormat.BIBTEX))
        .contains("author = {Lee, Ann and van Ek, Bo}", "note = {Reuters}");
    assertThat(cite(wire, CitationFormat.RIS))
        .contains("AU  - Lee, Ann\r\nAU  - van Ek, Bo\r\n", "N1  - Reuters");
    assertThat(cite(wire, CitationFormat.CSL))
        .contains("\"family\" : \"Lee\"", "\"given\" : \"Bo\"", "\"source\" : \"Reuters\"");
    assertThat(cite(wire, CitationFormat.PLAIN)).startsWith("Ann Lee, Bo van Ek. “");
  }

  @Test
  void anUndatedArticleIsFoundAgainInTheArchive() {
    Article undated = article("a", null, "Maren Holt");
    for (CitationFormat format : CitationFormat.values()) {
      assertThat(cite(undated, format)).contains("http://here/articles/a");
    }
  }

  @Test
  void cslSaysAPartialDateAsItIs() {
    assertThat(cite(article("a", "2022-01", null), CitationFormat.CSL))
        .contains("[ [ 2022, 1 ] ]")
        .contains("\"type\" : \"article-newspaper\"");
  }
}
