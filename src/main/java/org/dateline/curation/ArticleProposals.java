package org.dateline.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.archive.decision.EntityRef;
import org.dateline.archive.decision.MentionPlace;
import org.dateline.archive.decision.QuotePlace;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.authority.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Checks proposed decisions on one article, its mentions and its quotations. Offsets are given as
 * they are shown, and kept as the machine made them, so that undoing another decision does not move
 * them.
 */
final class ArticleProposals {
  private static final int LONGEST_VALUE = 1_000;

  private final DecisionContext knowledge;
  private final EntityProposals entities;

  ArticleProposals(DecisionContext knowledge) {
    this.knowledge = knowledge;
    this.entities = new EntityProposals(knowledge);
  }

  Change notANameHere(Proposal proposal) {
    AnnotatedArticle asMade = article(proposal);
    int mention = mention(proposal, asMade);
    return new Change.NotANameHere(
        asMade.article().id(),
        MentionPlace.of(asMade.article(), asMade.annotations().mentions(), mention));
  }

  /**
   * The link of a mention to the entity that is given, to a new one of a given name, or to nobody
   * that is known.
   */
  Change linkHere(Proposal proposal) {
    AnnotatedArticle asMade = article(proposal);
    int index = mention(proposal, asMade);
    Mention mention = asMade.annotations().mentions().get(index);
    Link link = asMade.links().get(index);
    EntityRef target;
    if (proposal.entity() != null) {
      target = knowledge.ref(proposal.entity());
    } else if (proposal.name() != null) {
      target = entities.fresh(NameProposals.name(proposal.name()), link.type());
    } else {
      target = unknown(mention, link);
    }
    return new Change.LinkHere(
        asMade.article().id(),
        MentionPlace.of(asMade.article(), asMade.annotations().mentions(), index),
        target);
  }

  /** The archive-born entity of the name alone. */
  private EntityRef unknown(Mention mention, Link link) {
    String key = NameKey.fold(mention.surface());
    if (key.isEmpty()) {
      throw new DecisionRefused(
          "“" + mention.surface() + "” has no letters that an entity could be of.");
    }
    String id =
        Link.ARCHIVE_BORN
            + link.type().name().toLowerCase(Locale.ROOT)
            + ":"
            + key.replace(' ', '-');
    return id.equals(link.entity())
        ? entities.fresh(mention.surface(), link.type())
        : new EntityRef(id, mention.surface(), link.type(), null, null);
  }

  Change setSpeaker(Proposal proposal) {
    AnnotatedArticle asMade = article(proposal);
    QuotePlace quote = quote(proposal, asMade);
    EntityRef speaker = knowledge.ref(proposal.entity());
    return new Change.SetSpeaker(asMade.article().id(), quote, speaker);
  }

  Change clearSpeaker(Proposal proposal) {
    AnnotatedArticle asMade = article(proposal);
    return new Change.ClearSpeaker(asMade.article().id(), quote(proposal, asMade));
  }

  Change notSpeech(Proposal proposal) {
    AnnotatedArticle asMade = article(proposal);
    return new Change.NoSpeech(asMade.article().id(), quote(proposal, asMade));
  }

  Change setBounds(Proposal proposal) {
    AnnotatedArticle asMade = article(proposal);
    int index = quoteIndex(proposal, asMade);
    List<Quote> quotes = asMade.annotations().quotes();
    Span bounds = DecisionContext.given(proposal.bounds(), "new bounds");
    int length = asMade.article().part(quotes.get(index).part()).length();
    if (bounds.length() == 0 || bounds.end() > length) {
      throw new DecisionRefused(
          "The quotation must lie within the text, which has " + length + " characters.");
    }
    QuotePlace quote = QuotePlace.of(asMade.article(), quotes, index, bounds);
    return new Change.SetBounds(asMade.article().id(), quote, bounds);
  }

  Change withdraw(Proposal proposal) {
    String id = article(proposal).article().id();
    knowledge
        .inForce()
        .withdrawn(id)
        .ifPresent(
            before -> {
              throw new AlreadyDecided(
                  "Article " + id + " is withdrawn by decision " + before.id() + " already.",
                  before);
            });
    return new Change.Withdraw(id);
  }

  Change correct(Proposal proposal) {
    AnnotatedArticle asMade = article(proposal);
    Article shown = knowledge.inForce().shown(asMade).article();
    ArticleField field = DecisionContext.given(proposal.field(), "field");
    String value = value(field, proposal.value());
    if (Objects.equals(value(shown, field), value)) {
      throw new DecisionRefused("The article has this " + field.label() + " already.");
    }
    return new Change.Correct(asMade.article().id(), field, value);
  }

  private static @Nullable String value(ArticleField field, @Nullable String given) {
    if (given == null || given.isBlank()) {
      if (field == ArticleField.TITLE) {
        throw new DecisionRefused("The title must not be blank.");
      }
      return null;
    }
    String value = given.strip();
    if (value.length() > LONGEST_VALUE || value.chars().anyMatch(Character::isISOControl)) {
      throw new DecisionRefused(
          "The " + field.label() + " is one line of at most " + LONGEST_VALUE + " characters.");
    }
    if (field == ArticleField.PUBLISHED) {
      try {
        return new PartialDate(value).value();
      } catch (IllegalArgumentException e) {
        throw new DecisionRefused(String.valueOf(e.getMessage()));
      }
    }
    return value;
  }

  private static @Nullable String value(Article article, ArticleField field) {
    return switch (field) {
      case TITLE -> article.title();
      case PUBLISHED -> article.published() == null ? null : article.published().value();
      case SOURCE -> article.source();
      case AUTHOR -> article.author();
    };
  }

  private AnnotatedArticle article(Proposal proposal) {
    if (proposal.articles().size() != 1) {
      throw new DecisionRefused("This kind of decision is about one article. Name its id.");
    }
    return knowledge.article(proposal.articles().get(0));
  }

  private int mention(Proposal proposal, AnnotatedArticle asMade) {
    Span span = DecisionContext.given(proposal.span(), "mention, by part, start and end");
    DecidedArticle decided = knowledge.inForce().applyTo(asMade);
    List<Mention> shown = decided.article().annotations().mentions();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).part() == proposal.part() && shown.get(i).span().equals(span)) {
        return decided.mentions().get(i);
      }
    }
    throw new DecisionRefused(
        "No name stands at "
            + place(proposal, span, asMade)
            + nearest(
                span,
                shown.stream()
                    .filter(mention -> mention.part() == proposal.part())
                    .map(Mention::span)));
  }

  private QuotePlace quote(Proposal proposal, AnnotatedArticle asMade) {
    return QuotePlace.of(
        asMade.article(), asMade.annotations().quotes(), quoteIndex(proposal, asMade));
  }

  private int quoteIndex(Proposal proposal, AnnotatedArticle asMade) {
    Span span = DecisionContext.given(proposal.span(), "quotation, by part, start and end");
    DecidedArticle decided = knowledge.inForce().applyTo(asMade);
    List<Quote> shown = decided.article().annotations().quotes();
    for (int i = 0; i < shown.size(); i++) {
      Quote quote = shown.get(i);
      boolean there = quote.span().equals(span) || quote.parts().contains(span);
      if (quote.part() == proposal.part() && there) {
        return decided.quotes().get(i);
      }
    }
    throw new DecisionRefused(
        "No quotation stands at "
            + place(proposal, span, asMade)
            + nearest(
                span,
                shown.stream().filter(quote -> quote.part() == proposal.part()).map(Quote::span)));
  }

  private static String nearest(Span wanted, Stream<Span> there) {
    return there
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - wanted.start())))
        .map(span -> ". The nearest stands at " + span.start() + " to " + span.end() + ".")
        .orElse(", nor elsewhere there.");
  }

  private static String place(Proposal proposal, Span span, AnnotatedArticle asMade) {
    return span.start()
        + " to "
        + span.end()
        + " of the "
        + proposal.part().label()
        + " of article "
        + asMade.article().id();
  }
}
