package org.dateline.curation.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.authority.Lifetime;
import org.dateline.curation.review.ReviewQueues.CountedEntity;
import org.dateline.curation.review.ReviewQueues.Doubt;
import org.dateline.testing.Links;
import org.dateline.testing.Quotes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the questions that an archive's articles raise. */
final class ReviewScanTest {
  private final ReviewScan scan = new ReviewScan();
  private int articles;

  /** A name with whom it means; the id says whether the archive made it. */
  private record Meant(
      String name, EntityType mentionType, String id, EntityType type, double confidence) {
    static Meant unknown(String name, EntityType type) {
      return new Meant(name, type, "archive:" + name, type, 0.9);
    }

    static Meant known(String name, double confidence) {
      return new Meant(name, EntityType.PERSON, "Q " + name, EntityType.PERSON, confidence);
    }
  }

  private void article(Meant... names) {
    articleOf(null, names);
  }

  private void articleOf(@Nullable String day, Meant... names) {
    List<Mention> mentions = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Meant meant : names) {
      Span span = new Span(text.length(), text.length() + meant.name().length());
      mentions.add(new Mention(Part.TEXT, span, meant.name(), meant.mentionType()));
      links.add(Links.link(meant.id(), meant.name(), meant.type(), meant.confidence()));
      text.append(meant.name()).append(" came. ");
    }
    text.append("“We came,” he said.");
    Span words = new Span(text.indexOf("“"), text.indexOf("”") + 1);
    Span he = new Span(words.end() + 1, words.end() + 3);
    Quote.Speaker speaker = new Quote.Speaker(he, "he", 0, "test", names[0].confidence());
    Quote quote = Quotes.direct(words, speaker);
    Article article =
        Article.of(
            "a" + articles++, "", text.toString(), day == null ? null : new PartialDate(day));
    scan.add(
        new AnnotatedArticle(
            article,
            new Annotations(mentions, List.of(quote), List.of(), "en", "test"),
            links,
            "test"));
  }

  private ReviewQueues queues() {
    return scan.queues(Set.of(), Map.of());
  }

  @Test
  void unknownNamesAreListedByTheirArticles() {
    article(Meant.unknown("Ann Poe", EntityType.PERSON));
    article(Meant.unknown("Ben Roe", EntityType.PERSON), Meant.known("Carl Emsig", 0.9));
    article(Meant.unknown("Ben Roe", EntityType.PERSON));
    article(Meant.unknown("Spring Fair", EntityType.OTHER));
    assertThat(queues().unknown())
        .extracting(CountedEntity::name)
        .containsExactly("Ben Roe", "Ann Poe");
    assertThat(queues().articles()).isEqualTo(4);
  }

  @Test
  void linksBelowTheFloorAreDoubtful() {
    article(Meant.known("Carl Emsig", 0.55), Meant.known("Ida Rosenau", 0.95));
    assertThat(queues().unsure()).extracting(Doubt::surface).containsExactly("Carl Emsig");
    Doubt doubt = queues().unsure().get(0);
    assertThat(doubt.confidence()).isEqualTo(0.55);
    assertThat(doubt.example().context().substring(doubt.example().start()))
        .startsWith("Carl Emsig came.");
    assertThat(queues().speakers()).hasSize(1);
  }

  @Test
  void aNameThatIsLinkedToAnotherTypeContradictsItself() {
    article(new Meant("Leeds", EntityType.ORGANIZATION, "Q1", EntityType.PLACE, 0.9));
    article(new Meant("Hull", EntityType.ORGANIZATION, "Q2", EntityType.PLACE, 1)); // decided
    assertThat(queues().contradicting()).extracting(Doubt::surface).containsExactly("Leeds");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "1975-03-02, 1990, none, 'Born in 1990, named in an article of 1975'",
        "1975, 1901, 1960, 'Died in 1960, quoted in an article of 1975'",
        "1975-03, 1901, 1974, none",
        "1975-03, 1901, none, none",
        "1975-03, none, none, none",
        "none, 1990, none, none"
      })
  void whoWasNotBornOrSpeaksThoughDeadContradictsTheDay(
      @Nullable String day, @Nullable Integer born, @Nullable Integer died, @Nullable String told) {
    articleOf(day, Meant.known("Carl Emsig", 0.9));
    ReviewQueues queues = scan.queues(Set.of(), Map.of("Q Carl Emsig", new Lifetime(born, died)));
    assertThat(queues.contradicting())
        .extracting(Doubt::against)
        .containsExactlyElementsOf(told == null ? List.of() : List.of(told));
  }

  @Test
  void theDeadMayBeNamedAndWhatWasDecidedStands() {
    articleOf("1975", new Meant("Carl Emsig", EntityType.PERSON, "Q1", EntityType.PERSON, 1));
    articleOf("1975", Meant.known("Ida Rosenau", 0.9), Meant.known("Bo Ek", 0.9));
    ReviewQueues queues =
        scan.queues(
            Set.of(), Map.of("Q1", new Lifetime(1990, null), "Q Bo Ek", new Lifetime(1850, 1910)));
    assertThat(queues.contradicting()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Oren Grushka, O. Grushka, true",
    "Oren Grushka, Oren V. Grushka, true",
    "Alexander Grushka, Aleksandr Grushka, true",
    "Oren Grushka, Grushka, true",
    "Oren Grushka, Vera Grushka, false",
    "Oren Grushka, P. Grushka, false",
    "Oren Grushka, Oren Poe, false"
  })
  void peopleMayBeOneWhoseNamesAreSpeltAlike(String first, String second, boolean alike) {
    article(Meant.known(first, 1));
    article(Meant.unknown(second, EntityType.PERSON));
    assertThat(queues().same()).hasSize(alike ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "O.S.C.E., OSCE, true",
    "Port-Ester, Port Ester, true",
    "Union of Harbour Crews, UOHC, true",
    "Harbour Union, Harbour Board, false"
  })
  void othersMayBeOneWhoseLettersAreTheSame(String first, String second, boolean alike) {
    article(Meant.unknown(first, EntityType.ORGANIZATION));
    article(Meant.unknown(second, EntityType.ORGANIZATION));
    assertThat(queues().same()).hasSize(alike ? 1 : 0);
  }

  @Test
  void evidenceSpeaksForAndAgainst() {
    Meant rosenau = Meant.known("Ida Rosenau", 1);
    Meant vanholm = Meant.unknown("Vanholm", EntityType.PLACE);
    article(Meant.known("Oren Grushka", 1), rosenau, vanholm);
    article(Meant.unknown("O. Grushka", EntityType.PERSON), rosenau, vanholm);
    article(Meant.known("Oren Grushka", 1), Meant.unknown("O. Grushka", EntityType.PERSON));
    ReviewQueues.LikelyPair pair = queues().same().get(0);
    assertThat(pair.reasons()).contains("Named with the same 2 others");
    assertThat(pair.against()).contains("Both are named in one article");
    String apart = pair.second().id() + " " + pair.first().id();
    assertThat(scan.queues(Set.of(apart), Map.of()).same()).isEmpty();
  }
}
