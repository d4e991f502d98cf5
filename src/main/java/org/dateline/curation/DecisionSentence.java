package org.dateline.curation;

import java.util.Locale;
import java.util.Map;
import org.dateline.archive.decision.ArticleCondition;
import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.EntityRef;

/** Decisions in plain words. */
public final class DecisionSentence {
  private static final Map<ArticleField, String> FIELDS =
      Map.of(
          ArticleField.TITLE, "title",
          ArticleField.PUBLISHED, "day",
          ArticleField.SOURCE, "source",
          ArticleField.AUTHOR, "byline");

  private DecisionSentence() {}

  /**
   * A decision with its id, who made it and why: {@code 2022-01-14-1: “Hunt” means Jeremy Hunt
   * (Q333533). anna: the politician}.
   */
  public static String of(Decision decision) {
    return decision.id()
        + ": "
        + what(decision.change())
        + ". "
        + decision.who()
        + ": "
        + decision.why();
  }

  /** A change in words: {@code “Hunt” means Jeremy Hunt (Q333533)}. */
  public static String what(Change change) {
    if (change instanceof Change.OnName onName) {
      return onName(onName);
    } else if (change instanceof Change.OnMention onMention) {
      String mention = quoted(onMention.mention().surface()) + " in " + onMention.article();
      return change instanceof Change.LinkHere here
          ? mention + " means " + called(here.entity())
          : mention + " is no name";
    } else if (change instanceof Change.OnQuote onQuote) {
      return quotation(onQuote);
    } else if (change instanceof Change.Merge merge) {
      return called(merge.from()) + " is merged into " + called(merge.into());
    } else if (change instanceof Change.Split split) {
      return called(split.from())
          + " is "
          + called(split.into())
          + " in "
          + String.join(", ", split.articles());
    } else if (change instanceof Change.NotThisOne not) {
      return called(not.from()) + " is " + called(not.into()) + where(not.where());
    } else if (change instanceof Change.Rename rename) {
      return called(rename.entity()) + " is renamed " + quoted(rename.name());
    } else if (change instanceof Change.Retype retype) {
      return called(retype.entity())
          + " is of the type "
          + retype.type().name().toLowerCase(Locale.ROOT);
    } else if (change instanceof Change.NotAName not) {
      return quoted(not.name()) + " is no name";
    } else if (change instanceof Change.Correct correct) {
      String value = correct.value() == null ? "not known" : quoted(correct.value());
      String field = FIELDS.get(correct.field());
      return "the " + field + " of " + correct.article() + " is " + value;
    } else if (change instanceof Change.Undo undo) {
      return "undoes " + undo.decision();
    }
    return change.articles().get(0) + " is withdrawn";
  }

  private static String where(ArticleCondition where) {
    EntityRef beside = where.beside();
    return " in articles"
        + (where.source() == null ? "" : " of " + where.source())
        + (where.from() == null ? "" : " from " + where.from())
        + (where.until() == null ? "" : " until " + where.until())
        + (beside == null ? "" : " that name " + called(beside));
  }

  private static String onName(Change.OnName change) {
    String name = quoted(change.name());
    String entity = called(change.entity());
    return switch (change.kind()) {
      case CONFIRM -> name + " means " + entity;
      case REJECT -> name + " does not mean " + entity;
      case ADD_ALIAS -> entity + " is also called " + name;
      default -> entity + " is not called " + name;
    };
  }

  private static String quotation(Change.OnQuote change) {
    String quotation = change.shownWords() + " in " + change.article();
    if (change instanceof Change.SetSpeaker set) {
      return called(set.speaker()) + " says " + quotation;
    } else if (change instanceof Change.SetBounds bounds) {
      return quotation + " stands at " + bounds.span().start() + " to " + bounds.span().end();
    }
    return quotation + (change instanceof Change.NoSpeech ? " is not said" : " has no speaker");
  }

  private static String called(EntityRef entity) {
    return entity.name() + " (" + entity.id() + ")";
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
