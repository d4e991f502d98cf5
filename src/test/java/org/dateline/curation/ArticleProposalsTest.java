package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.testing.Links;
import org.dateline.testing.Quotes;
import org.junit.jupiter.api.Test;

/** Decisions on a place of an article where nothing stands. */
final class ArticleProposalsTest {
  private static final String TEXT = "Ida Rosenau said: “We are glad.” Carl Emsig left.";

  private final Curator curator =
      new Curator(
          new NoDecisions(),
          id -> Optional.empty(),
          id -> Optional.of(article()),
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  private static AnnotatedArticle article() {
    List<Mention> mentions =
        List.of(
            new Mention(Part.TEXT, new Span(0, 11), "Ida Rosenau", EntityType.PERSON),
            new Mention(Part.TEXT, new Span(33, 43), "Carl Emsig", EntityType.PERSON));
    List<Link> links =
        mentions.stream()
            .map(mention -> Links.link("Q1", mention.surface(), EntityType.PERSON, 1))
            .toList();
    Annotations annotations =
        new Annotations(
            mentions, List.of(Quotes.direct(new Span(18, 32), null)), List.of(), "en", "test");
    return new AnnotatedArticle(Article.of("w/1", "", TEXT, null), annotations, links, "test");
  }

  private void refused(DecisionKind kind, Part part, int start, int end, String reason) {
    Proposal proposal = Proposal.of(kind).articles(List.of("w/1")).at(part, new Span(start, end));
    assertThatThrownBy(() -> curator.proposed(proposal, "anna", "a test", List.of()))
        .isInstanceOf(DecisionRefused.class)
        .hasMessage(reason);
  }

  @Test
  void whereNothingStandsTheNearestThatDoesIsNamed() {
    refused(
        DecisionKind.NOT_SPEECH,
        Part.TEXT,
        19,
        31,
        "No quotation stands at 19 to 31 of the text of article w/1. The nearest stands at 18 to 32.");
    refused(
        DecisionKind.NOT_A_NAME_HERE,
        Part.TEXT,
        38,
        43,
        "No name stands at 38 to 43 of the text of article w/1. The nearest stands at 33 to 43.");
  }

  @Test
  void whereThereIsNoneInThatPartThatIsSaid() {
    refused(
        DecisionKind.NOT_A_NAME_HERE,
        Part.TITLE,
        0,
        3,
        "No name stands at 0 to 3 of the title of article w/1, nor elsewhere there.");
  }

  private static final class NoDecisions implements DecisionLog {
    @Override
    public List<Decision> all() {
      return List.of();
    }

    @Override
    public Decision add(Decision decision, Pending work) {
      return decision;
    }

    @Override
    public List<Decision> addedBy(List<Pending> works) {
      return List.of();
    }
  }
}
