package org.dateline.archive.decision;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Content of a decision: a record for each kind. */
public sealed interface Change {
  default DecisionKind kind() {
    return DecisionKind.of(this);
  }

  /** Ids of the entities that it is on. */
  default List<String> entities() {
    return List.of();
  }

  /** Ids of the articles that it is on; none where it is on whatever article has the name. */
  default List<String> articles() {
    return List.of();
  }

  /** The names that the decision is on. */
  default List<String> names() {
    return List.of();
  }

  /** A decision on what a name means, which the linker asks for. */
  sealed interface OnName extends Change {
    String name();

    EntityRef entity();

    @Override
    default List<String> names() {
      return List.of(name());
    }

    @Override
    default List<String> entities() {
      return List.of(entity().id());
    }
  }

  /** A decision on one article. */
  sealed interface OnArticle extends Change {
    String article();

    @Override
    default List<String> articles() {
      return List.of(article());
    }
  }

  /** A decision on words at one place of an article. */
  sealed interface OnPlace extends OnArticle {
    /** The most characters of the words that a sentence about the decision shows. */
    int LONGEST_SHOWN = 60;

    String words();

    /** The words in marks, for a sentence; those with marks of their own get no others. */
    default String shownWords() {
      String words = words();
      String shown =
          words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
      return Character.isLetterOrDigit(words.codePointAt(0)) ? "“" + shown + "”" : shown;
    }
  }

  /** A decision on one mention. */
  sealed interface OnMention extends OnPlace {
    MentionPlace mention();

    @Override
    default String words() {
      return mention().surface();
    }

    @Override
    default List<String> names() {
      return List.of(mention().surface());
    }
  }

  /** A decision on one quotation. */
  sealed interface OnQuote extends OnPlace {
    QuotePlace quote();

    @Override
    default String words() {
      return quote().words();
    }
  }

  /** A decision that mentions of one entity mean another in some articles. */
  sealed interface Parting extends Change {
    EntityRef from();

    EntityRef into();

    @Override
    default List<String> entities() {
      return List.of(from().id(), into().id());
    }
  }

  /** The name means the entity. */
  record Confirm(String name, EntityRef entity) implements OnName {}

  /** The name does not mean the entity. */
  record Reject(String name, EntityRef entity) implements OnName {}

  /** The entity is also called by this name. */
  record AddAlias(String name, EntityRef entity) implements OnName {}

  /** The entity is not called by this name. */
  record RemoveAlias(String name, EntityRef entity) implements OnName {}

  /** The merge of one entity into another. */
  record Merge(EntityRef from, EntityRef into) implements Change {
    @Override
    public List<String> entities() {
      return List.of(into.id(), from.id());
    }

    @Override
    public List<String> names() {
      return List.of(from.name());
    }
  }

  /** Mentions of an entity mean another one in these articles. */
  record Split(EntityRef from, EntityRef into, List<String> articles) implements Parting {
    public Split {
      articles = List.copyOf(articles);
    }
  }

  /**
   * Mentions of an entity mean another one in articles for which a condition holds, now and later.
   */
  record NotThisOne(EntityRef from, EntityRef into, ArticleCondition where) implements Parting {}

  /** The entity is shown under this name. */
  record Rename(EntityRef entity, String name) implements Change {
    @Override
    public List<String> entities() {
      return List.of(entity.id());
    }

    @Override
    public List<String> names() {
      return List.of(name);
    }
  }

  record Retype(EntityRef entity, EntityType type) implements Change {
    @Override
    public List<String> entities() {
      return List.of(entity.id());
    }
  }

  /** These words are no name, wherever they stand. */
  record NotAName(String name) implements Change {
    @Override
    public List<String> names() {
      return List.of(name);
    }
  }

  /** A mention is no name. */
  record NotANameHere(String article, MentionPlace mention) implements OnMention {}

  /** A mention means an entity. */
  record LinkHere(String article, MentionPlace mention, EntityRef entity) implements OnMention {
    @Override
    public List<String> entities() {
      return List.of(entity.id());
    }
  }

  /** The entity says this quotation. */
  record SetSpeaker(String article, QuotePlace quote, EntityRef speaker) implements OnQuote {
    @Override
    public List<String> entities() {
      return List.of(speaker.id());
    }
  }

  /** The article does not tell who says this quotation. */
  record ClearSpeaker(String article, QuotePlace quote) implements OnQuote {}

  /** The words in marks are no speech. */
  record NoSpeech(String article, QuotePlace quote) implements OnQuote {}

  /** The quotation begins and ends elsewhere. */
  record SetBounds(String article, QuotePlace quote, Span span) implements OnQuote {}

  /** The article is not to be found any more. */
  record Withdraw(String article) implements OnArticle {}

  /**
   * Another value for one of the article's details.
   *
   * @param value null where nothing is known
   */
  record Correct(String article, ArticleField field, @Nullable String value) implements OnArticle {}

  /**
   * A former decision holds no longer.
   *
   * @param decision its id
   */
  record Undo(String decision) implements Change {}
}
