package org.dateline.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.archive.decision.ArticleCondition;
import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.EntityRef;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.EntityRefs;

/** Decisions of all kinds as somebody might make them who does not look; some make no sense. */
final class RandomProposals {
  static final List<String> NEW_NAMES = List.of("Carl the Elder", "C. Emsig", "Ida R.");
  private static final List<DecisionKind> KINDS = List.of(DecisionKind.values());
  private static final List<String> NAMES = List.of("Carl Emsig", "Karl Aemsig", "Ida Rosenau");
  private static final List<String> DAYS = List.of("2012-03-05", "2012-04", "2011");

  private final Random random;
  private final List<AnnotatedArticle> articles;
  private int next;

  RandomProposals(Random random, List<AnnotatedArticle> articles) {
    this.random = random;
    this.articles = articles;
  }

  Proposal next(List<Decision> log, List<AnnotatedArticle> shown) {
    if (!log.isEmpty() && random.nextInt(3) == 0) {
      return Proposal.undo(one(log).id());
    }
    DecisionKind kind = KINDS.get(next++ % KINDS.size());
    Proposal proposal = Proposal.of(kind).articles(List.of(one(articles).article().id()));
    AnnotatedArticle article = shown.isEmpty() ? one(articles) : one(shown);
    return switch (kind) {
      case CONFIRM, REJECT, ADD_ALIAS, REMOVE_ALIAS -> proposal.name(one(NAMES)).entity(entity());
      case MERGE -> proposal.entity(entity()).into(entity());
      case SPLIT -> split(proposal, article);
      case NOT_THIS_ONE -> notThisOne(proposal);
      case RENAME -> proposal.entity(entity()).name(one(NEW_NAMES));
      case RETYPE -> proposal.entity(entity()).type(one(List.of(EntityType.values())));
      case NOT_A_NAME -> proposal.name(one(NAMES));
      case NOT_A_NAME_HERE -> atMention(proposal, article);
      case LINK_HERE ->
          random.nextInt(4) == 0
              ? atMention(proposal, article)
              : atMention(proposal, article).entity(entity());
      case SET_SPEAKER -> atQuote(proposal, article).entity(entity());
      case CLEAR_SPEAKER, NOT_SPEECH -> atQuote(proposal, article);
      case SET_BOUNDS -> {
        int end = article.article().text().length();
        yield atQuote(proposal, article).bounds(new Span(random.nextInt(9), end - 1));
      }
      case CORRECT -> {
        ArticleField field = one(List.of(ArticleField.values()));
        boolean day = field == ArticleField.PUBLISHED;
        yield proposal.field(field, day ? one(DAYS) : "word " + random.nextInt(3));
      }
      case WITHDRAW, UNDO -> proposal;
    };
  }

  private Proposal split(Proposal proposal, AnnotatedArticle article) {
    String named = article.links().isEmpty() ? entity() : one(article.links()).entity();
    Proposal split = on(proposal, article).entity(named);
    return random.nextBoolean() ? split.into(entity()) : split.name("Another");
  }

  private Proposal notThisOne(Proposal proposal) {
    Proposal split = proposal.entity(entity()).where(condition());
    return random.nextBoolean() ? split.into(entity()) : split.name("Another");
  }

  private ArticleCondition condition() {
    EntityRef beside = EntityRefs.person(entity(), "");
    return new ArticleCondition(
        random.nextInt(3) == 0 ? "word " + random.nextInt(3) : null,
        random.nextInt(3) == 0 ? "2012-03-05" : null,
        random.nextInt(3) == 0 ? "2012-04-30" : null,
        random.nextInt(2) == 0 ? beside : null);
  }

  private Proposal atMention(Proposal proposal, AnnotatedArticle article) {
    List<Mention> mentions = article.annotations().mentions();
    return mentions.isEmpty()
        ? proposal
        : on(proposal, article).at(one(mentions).part(), one(mentions).span());
  }

  private Proposal atQuote(Proposal proposal, AnnotatedArticle article) {
    List<Quote> quotes = article.annotations().quotes();
    return quotes.isEmpty()
        ? proposal
        : on(proposal, article).at(one(quotes).part(), one(quotes).span());
  }

  private static Proposal on(Proposal proposal, AnnotatedArticle article) {
    return proposal.articles(List.of(article.article().id()));
  }

  private String entity() {
    List<String> ids =
        new ArrayList<>(List.of(EmsigArchives.EMSIG, EmsigArchives.AEMSIG, EmsigArchives.ROSENAU));
    return one(ids);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
