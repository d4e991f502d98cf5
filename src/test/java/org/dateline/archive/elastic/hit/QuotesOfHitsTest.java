package org.dateline.archive.elastic.hit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dateline.search.ArticleQuery;
import org.dateline.search.FoundArticle.MatchingQuote;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.Selection;
import org.dateline.testing.ArticleQueries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class QuotesOfHitsTest {
  private static final String TEXT = "Lee: “We need guarantees.” Crew: “No guarantees.” “A ship.”";
  private static final ObjectNode ARTICLE = JsonNodeFactory.instance.objectNode();

  static {
    ARTICLE.put("text", TEXT);
    ARTICLE
        .putArray("named")
        .addObject()
        .put("id", "p:lee")
        .put("name", "Ann Lee")
        .put("type", "PERSON")
        .put("mentions", 1);
    said("“We need guarantees.”", "p:lee");
    said("“No guarantees.”", null);
    said("“A ship.”", null).putArray("about").add("p:lee");
  }

  private static ObjectNode said(String words, @Nullable String speaker) {
    int start = TEXT.indexOf(words);
    return ARTICLE
        .withArray("said")
        .addObject()
        .put("start", start)
        .put("end", start + words.length())
        .put("kind", "DIRECT")
        .put("speaker", speaker);
  }

  private static List<MatchingQuote> quotes(String typed, String... speakers) {
    return quotes(typed, Map.of(), speakers);
  }

  private static List<MatchingQuote> quotes(
      String typed, Map<QuoteFacet, Selection> quoted, String... speakers) {
    ArticleQuery query =
        ArticleQueries.of(typed).quoted(quoted).sort(ArticleQuery.ArticleSort.NEWEST).build();
    return new QuotesOfHits(query, ParsedWords.of(typed).words(), List.of(speakers))
        .of(ARTICLE, Map.of());
  }

  @Test
  void thoseOfAKindThatIsNotWantedAreNotShown() {
    Selection direct = new Selection(List.of("direct"), List.of(), List.of());
    Selection none = new Selection(List.of(), List.of(), List.of("direct"));
    assertThat(quotes("", Map.of(QuoteFacet.KIND, direct))).isNotEmpty();
    assertThat(quotes("", Map.of(QuoteFacet.KIND, none))).isEmpty();
  }

  @Test
  void thoseAboutSomebodyElseAreNotShown() {
    Selection lee = new Selection(List.of("p:lee"), List.of(), List.of());
    Selection ek = new Selection(List.of("p:ek"), List.of(), List.of());
    assertThat(quotes("", Map.of(QuoteFacet.ABOUT, lee)))
        .extracting(MatchingQuote::text)
        .containsExactly("“A ship.”");
    assertThat(quotes("", Map.of(QuoteFacet.ABOUT, ek))).isEmpty();
  }

  private static List<String> texts(String typed, String... speakers) {
    return quotes(typed, speakers).stream().map(MatchingQuote::text).toList();
  }

  @Test
  void thoseOfASelectedSpeakerOrElseThoseWithTheWords() {
    assertThat(texts("ship", "p:lee")).containsExactly("“We need guarantees.”");
    assertThat(texts("guarantee")).containsExactly("“We need guarantees.”", "“No guarantees.”");
    assertThat(texts("")).isEmpty();
  }

  @Test
  void whereUnknownSpeakersAreSelectedTheirsWithTheWords() {
    assertThat(texts("guarantee", Selection.NO_VALUE)).containsExactly("“No guarantees.”");
    assertThat(texts("", Selection.NO_VALUE)).containsExactly("“No guarantees.”", "“A ship.”");
    assertThat(texts("ship", "p:lee", Selection.NO_VALUE))
        .containsExactly("“We need guarantees.”", "“A ship.”");
  }

  @Test
  void aSpeakerWhoIsNotStoredBearsTheNameOfTheArticlesLink() {
    assertThat(quotes("need").get(0).speakerName()).isEqualTo("Ann Lee");
  }
}
