package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.KnownEntities.entity;
import static org.dateline.linking.KnownEntities.linker;
import static org.dateline.linking.KnownEntities.place;

import java.util.List;
import java.util.Map;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.PartialDate;
import org.dateline.authority.Entity;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.testing.EntityBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityLinkerTest {
  private static final Entity RYABKOV =
      entity("Q1", EntityType.PERSON, "Sergei Ryabkov", "Sergey Ryabkov");
  private static final Entity OSCE =
      entity(
          "Q2",
          EntityType.ORGANIZATION,
          "OSCE",
          "Organization for Security and Co-operation in Europe");
  private static final Entity RUSSIA = entity("Q3", EntityType.PLACE, "Russia");
  private static final Entity SHERMAN = entity("Q4", EntityType.PERSON, "Wendy Sherman");
  private static final Entity SHERMAN_TEXAS = entity("Q5", EntityType.PLACE, "Sherman, Texas");

  private static final Entity PRESIDENT =
      EntityBuilder.person("Q6", "Ida Rosenau")
          .wikipedia("Ida Rosenau")
          .wikidata("Q6")
          .office(
              new Entity.Office(
                  "President of Utopia", new PartialDate("2003"), new PartialDate("2008")))
          .sources("curated")
          .build();

  private final Linker linker =
      linker(Map.of("Russian", "Q3"), RYABKOV, OSCE, RUSSIA, SHERMAN, SHERMAN_TEXAS);

  @Test
  void everyFormOfAPersonsNameIsThatPerson() {
    assertThat(
            ids(
                "[PER Sergei A. Ryabkov] came. [PER Mr. Ryabkov] spoke. [ORG Ryabkov]’s aides"
                    + " left."))
        .containsExactly("Q1", "Q1", "Q1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sergey Ryabkov", "Sergei A. Ryabkov", "SERGEI RYABKOV", "S. Ryabkov"})
  void spellingAndInitialsDoNotMatter(String form) {
    assertThat(ids("[PER " + form + "] spoke.")).containsExactly("Q1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sergei\u00a0Ryabkov",
        "Ser\u00adgei\u200b Ryabkov",
        "Sergei\r\nRyabkov",
        "Sergei Ryab-\nkov",
        "Sérgei Ryabkov",
        "Se\u0301rgei Ryabkov"
      })
  void howItIsSetDoesNotMatter(String form) {
    assertThat(ids("[PER " + form + "] spoke.")).containsExactly("Q1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OSCE", "O.S.C.E.", "the OSCE", "OSCE’s"})
  void periodsArticleAndPossessiveDoNotMatter(String form) {
    assertThat(ids("The [ORG " + form + "] met.")).containsExactly("Q2");
  }

  @Test
  void anAcronymExplainedInTheTextStandsForItsLongName() {
    List<String> ids =
        ids("[ORG Zemlyan Aid Fund] ([ORG ZAF]) paid. [ORG ZAF] is new. [ORG Z.A.F.] grows.");
    assertThat(ids).hasSize(4).containsOnly("archive:organization:zemlyan-aid-fund");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ORG", "LOC", "OTHER"})
  void anAcronymIsWhatItsLongNameIsWhateverTheTaggerTakesEitherFor(String type) {
    assertThat(ids("The [%s Tin Council of Utopia] ([ORG TCU]) met.".formatted(type)))
        .satisfies(ids -> assertThat(ids.get(1)).isEqualTo(ids.get(0)));
  }

  @Test
  void fatherAndSonOfOneNameAreTwo() {
    List<String> ids =
        ids(
            "[PER John Marlow Sr.] and [PER John Marlow Jr.] sailed. [PER John Marlow Jr.] spoke,"
                + " [PER John Marlow Sr.] did not.");
    assertThat(ids)
        .containsExactly(
            "archive:person:john-marlow",
            "archive:person:john-marlow:jr",
            "archive:person:john-marlow:jr",
            "archive:person:john-marlow");
    assertThat(ids("[PER John Marlow Jr.] came. [PER John Marlow] spoke."))
        .containsOnly("archive:person:john-marlow");
  }

  @Test
  void aSurnameAloneIsNoKnownPerson() {
    assertThat(ids("[PER Sherman] spoke.")).containsExactly("archive:person:sherman");
  }

  @Test
  void aNameNoSourceHoldsIsAnEntityOfTheArchive() {
    Link link = links("[PER Zebulon Quackenbush] spoke.").get(0);
    assertThat(link.entity()).isEqualTo("archive:person:zebulon-quackenbush");
    assertThat(link.name()).isEqualTo("Zebulon Quackenbush");
    assertThat(link.type()).isEqualTo(EntityType.PERSON);
    assertThat(link.wikipedia()).isNull();
    assertThat(link.wikidata()).isNull();
  }

  @Test
  void spellingsOfAnUnknownNameShareOneIdOverArticles() {
    assertThat(ids("[PER Aleksandr V. Grushko] spoke."))
        .isEqualTo(ids("[PER Alexander Grushko] spoke."));
  }

  @Test
  void namesThatOnlyLookAlikeStayApart() {
    assertThat(ids("[PER Simon Miles] spoke.")).isNotEqualTo(ids("[PER Simon Mills] spoke."));
    assertThat(ids("[PER Mario Rossi] spoke.")).isNotEqualTo(ids("[PER Maria Rossi] spoke."));
  }

  @Test
  void twoPeopleWithOneSurnameAreKeptApart() {
    List<String> ids =
        ids(
            "[PER Anna Keller] met [PER Tom Keller]. [PER Anna Keller] won. Then [PER Keller]"
                + " left.");
    assertThat(ids)
        .containsExactly(
            "archive:person:anna-keller",
            "archive:person:tom-keller",
            "archive:person:anna-keller",
            "archive:person:anna-keller");
  }

  @Test
  void anAdjectiveIsItsCountry() {
    assertThat(ids("[OTHER Russian] troops")).containsExactly("Q3");
  }

  @Test
  void theLinkCorrectsTheTypeOfTheTagger() {
    assertThat(links("[ORG Russia] agreed.").get(0).type()).isEqualTo(EntityType.PLACE);
  }

  @Test
  void aPresidentNeedsNoFullNameInTheArticleOnADayInOffice() {
    Linker linker = new EntityLinker(new InMemoryAuthority(List.of(PRESIDENT)));
    String text = "[PER President Rosenau] agreed.";
    assertThat(Texts.marked(text, "2005-06-01").linkedBy(linker).get(0).entity()).isEqualTo("Q6");
    assertThat(Texts.marked(text, "2015-06-01").linkedBy(linker).get(0).entity())
        .isEqualTo("archive:person:rosenau");
  }

  @Test
  void aCompanyKeepsItsNameBesideARarePersonOfThatSurname() {
    List<String> ids =
        ids("[ORG Quent] rose. [ORG Quent] fell. [ORG Quent] rose. [PER William Quent] sold.");
    assertThat(ids)
        .containsExactly(
            "archive:organization:quent",
            "archive:organization:quent",
            "archive:organization:quent",
            "archive:person:william-quent");
  }

  @Test
  void aPlaceIsNotShortForALongerPlace() {
    assertThat(ids("[LOC Quarm] lies on [LOC Quarm Bay]."))
        .containsExactly("archive:place:quarm", "archive:place:quarm-bay");
  }

  @Test
  void aPossessiveOrCapitalsMakeNoOtherName() {
    assertThat(ids("[LOC QUARM], Monday. [LOC Quarm’s] port, [LOC Quarm]."))
        .containsOnly("archive:place:quarm");
  }

  @Test
  void aPlaceLiesWhereTheOtherPlacesOfTheArticleLie() {
    Linker places =
        linker(
            place("Q10", "Quarm (country)", "QA", "Quarm"),
            place("Q11", "Quarm (state)", "ZZ", "Quarm"),
            place("Q12", "Ostmere", "QA"),
            place("Q13", "Westmere", "ZZ"));
    assertThat(Texts.marked("From [LOC Ostmere] to the rest of [LOC Quarm].").linkedBy(places))
        .extracting(Link::entity)
        .containsExactly("Q12", "Q10");
    assertThat(Texts.marked("From [LOC Westmere] to the rest of [LOC Quarm].").linkedBy(places))
        .extracting(Link::entity)
        .containsExactly("Q13", "Q11");
  }

  @Test
  void aPlaceIsOfTheKindOfTheOthers() {
    Linker places =
        linker(
            Map.of("Quarmish", "Q10", "Ostmeric", "Q12"),
            place("Q10", "Quarm (country)", "QA", "Quarm"),
            place("Q11", "Quarm (state)", "ZZ", "Quarm"),
            place("Q12", "Ostmere", "OM"),
            place("Q13", "Westmere", "ZZ"),
            place("Q14", "Norland", "ZZ"));
    assertThat(Texts.marked("[LOC Ostmere] fought [LOC Quarm].").linkedBy(places))
        .extracting(Link::entity)
        .containsExactly("Q12", "Q10");
    assertThat(
            Texts.marked("[LOC Quarm] votes, as [LOC Westmere] and [LOC Norland] did.")
                .linkedBy(places))
        .extracting(Link::entity)
        .containsExactly("Q11", "Q13", "Q14");
  }

  @Test
  void aTreatyIsNoOrganization() {
    assertThat(links("They signed the [ORG Quarm Fisheries Treaty] and [ORG 2021 Quarm Forces]."))
        .extracting(Link::type)
        .containsOnly(EntityType.OTHER);
  }

  @Test
  void aSurnameAloneIsAPersonOnlyWhereOurOwnFactsSayThatItIsTheirName() {
    Linker bywords =
        linker(
            entity("Q20", EntityType.PERSON, "Ulf Harrowmont", "Harrowmont"),
            entity("Q21", EntityType.PERSON, "Ada Plain"));
    assertThat(Texts.marked("[PER Harrowmont] met [PER Plain].").linkedBy(bywords))
        .extracting(Link::entity)
        .containsExactly("Q20", "archive:person:plain");
  }

  @Test
  void anUnknownPersonIsDescribedInTheTextsOwnWords() {
    assertThat(
            links(
                "[PER Ida Quarm], a harbour expert at Ostmere University, spoke. [PER Quarm] left."
                    + " So did [PER Carl Emsig], the last of them, and [PER Ada Plain]."))
        .extracting(Link::description)
        .containsExactly(
            "harbour expert at Ostmere University",
            "harbour expert at Ostmere University",
            "last of them",
            null);
  }

  @Test
  void aMinisterAndAGoalkeeperOfOneNameAreTwo() {
    String minister = "[PER Ida Quarm], the minister of finance, read the budget.";
    String goalkeeper =
        "[PER Ida Quarm], the goalkeeper, saved a penalty; the referee sent off a midfielder.";
    assertThat(ids(minister)).containsExactly("archive:person:ida-quarm");
    assertThat(ids(goalkeeper)).containsExactly("archive:person:ida-quarm:sport");
    assertThat(ids("The budget of minister [PER Ida Quarm] failed."))
        .containsExactly("archive:person:ida-quarm");
  }

  @Test
  void twoOfOneSurnameInAnArticleStayTwo() {
    assertThat(ids("[PER Ida Quarm] and [PER Carl Quarm] spoke. [PER Ida Quarm] left."))
        .containsExactly(
            "archive:person:ida-quarm", "archive:person:carl-quarm", "archive:person:ida-quarm");
  }

  @Test
  void aSentenceAloneLeavesMoreDoubtThanAnArticle() {
    String sentence = "[PER Sergei Ryabkov] spoke.";
    StringBuilder article = new StringBuilder(sentence);
    for (char c = 'a'; c <= 'z'; c++) {
      article.append(" wa").append(c).append(" we").append(c);
    }
    assertThat(links(sentence).get(0).confidence())
        .isLessThan(links(article.toString()).get(0).confidence());
  }

  @Test
  void linkingAgainGivesTheSame() {
    Texts text = Texts.marked("[PER Sergei A. Ryabkov] met [PER Anna Keller] of the [ORG OSCE].");
    assertThat(text.linkedBy(linker)).isEqualTo(text.linkedBy(linker));
  }

  private List<Link> links(String marked) {
    return Texts.marked(marked).linkedBy(linker);
  }

  private List<String> ids(String marked) {
    return links(marked).stream().map(Link::entity).toList();
  }
}
