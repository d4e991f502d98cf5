package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.linking.nil.Namesakes;
import org.dateline.testing.Links;
import org.junit.jupiter.api.Test;

/** People whom no source knows, over the articles of an archive. */
final class UnknownNamesakesTest {
  private static final String PLAIN = "archive:person:ida-quarm";
  private final Linker linker = KnownEntities.linker();
  private final Namesakes namesakes = new Namesakes(ids -> Map.of());

  @Test
  void whoIsSaidToBeTheSameOrNothingElseIsShared() {
    assertThat(
            ids(
                "[PER Ida Quarm], a harbour expert at Duke University, spoke.",
                "[PER Ida Quarm] spoke.",
                "The expert [PER Ida Quarm] spoke.",
                "[PER Ida Quarm], a professor at Duke, left."))
        .containsExactly(PLAIN, PLAIN, PLAIN, PLAIN);
  }

  @Test
  void twoOccupationsAreTwoPeople() {
    assertThat(
            ids(
                "[PER Ida Quarm], the deputy mayor, spoke.",
                "[PER Ida Quarm], a nurse at the hospital, spoke.",
                "Singer [PER Ida Quarm] won.",
                "[PER Ida Quarm], a rapper from Leeds, won.",
                "[PER Ida Quarm] left."))
        .containsExactly(PLAIN, PLAIN, PLAIN + ":arts", PLAIN + ":arts", PLAIN);
  }

  @Test
  void theMayorsOfTwoTownsAreTwoPeople() {
    assertThat(
            ids(
                "[PER Ida Quarm], the mayor of Ostmere, spoke.",
                "[PER Ida Quarm], mayor of Westmere, spoke.",
                "[PER Ida Quarm], the mayor, spoke."))
        .containsExactly(PLAIN, PLAIN + ":politics-westmere", PLAIN);
  }

  @Test
  void thoseOfTwoAgesAreTwoPeople() {
    assertThat(
            ids("[PER Ida Quarm], 22, spoke.", "[PER Ida Quarm], 71, of Knightcott Road, spoke."))
        .containsExactly(PLAIN, PLAIN + ":born-1951");
  }

  @Test
  void whatTheArchiveHoldsIsRemembered() {
    Namesakes later = new Namesakes(ids -> Map.of(PLAIN, "deputy mayor"));
    AnnotatedArticle article = article("Singer [PER Ida Quarm] won.");
    assertThat(later.apart(List.of(article)).get(0).links().get(0).entity())
        .isEqualTo(PLAIN + ":arts");
  }

  @Test
  void allOccurrencesInAnArticleAreOnePerson() {
    ids("[PER Ida Quarm], the deputy mayor, spoke.");
    AnnotatedArticle article =
        namesakes
            .apart(
                List.of(
                    article(
                        "[PER Ida Quarm] won. [PER Quarm] is a singer. Singer [PER Ida Quarm] left.")))
            .get(0);
    assertThat(article.links()).extracting(link -> link.entity()).containsOnly(PLAIN + ":arts");
  }

  @Test
  void linkedAnewTheyStayApart() {
    ids("[PER Ida Quarm], the deputy mayor, spoke.");
    AnnotatedArticle anew = article("Singer [PER Ida Quarm] won.");
    AnnotatedArticle before = namesakes.apart(List.of(anew)).get(0);
    assertThat(namesakes.anew(before, anew)).isEqualTo(before);
  }

  @Test
  void whoIsConfirmedToBeOneStaysNotApart() {
    ids("[PER Ida Quarm], the deputy mayor, spoke.");
    AnnotatedArticle before =
        namesakes.apart(List.of(article("Singer [PER Ida Quarm] won."))).get(0);
    Link confirmed = Links.link(PLAIN, "Ida Quarm", EntityType.PERSON, 1, "confirmed");
    AnnotatedArticle after = before.withLinks(List.of(confirmed));
    assertThat(namesakes.anew(before, after)).isEqualTo(after);
  }

  @Test
  void whoIsConfirmedNoMoreIsApartAgain() {
    ids("[PER Ida Quarm], the deputy mayor, spoke.");
    AnnotatedArticle after = article("Singer [PER Ida Quarm] won.");
    AnnotatedArticle confirmed = after.withLinks(List.of(after.links().get(0).to("Q1")));
    assertThat(namesakes.anew(confirmed, after).links().get(0).entity()).isEqualTo(PLAIN + ":arts");
  }

  private List<String> ids(String... texts) {
    List<String> ids = new ArrayList<>();
    for (String text : texts) {
      ids.add(namesakes.apart(List.of(article(text))).get(0).links().get(0).entity());
    }
    return ids;
  }

  private AnnotatedArticle article(String marked) {
    Texts text = Texts.marked(marked, "2022-03-01");
    return new AnnotatedArticle(
        text.article(), text.annotations(), text.linkedBy(linker), linker.version());
  }
}
