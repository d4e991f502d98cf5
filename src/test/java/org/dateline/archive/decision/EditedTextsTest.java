package org.dateline.archive.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.dateline.archive.decision.EditedText.WrittenSentence;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.ArticleBuilder;
import org.dateline.testing.Quotes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Decisions on names and quotations of generated texts with repeated sentences, after random edits.
 * How many texts is set by {@code -Ddateline.texts=100000}, which by {@code -Ddateline.seed=7}.
 */
final class EditedTextsTest {
  private static final long SEED = Long.getLong("dateline.seed", 5);
  private static final int TEXTS = Integer.getInteger("dateline.texts", 6_000);
  private static final String NAME = "Olsen";

  /** A decision's place in one text. */
  private record PlaceBefore(Span span, Function<EditedText, @Nullable Span> in) {}

  @Test
  void aDecisionOnAQuotationIsKeptOrLostButNeverOnAnother() {
    check(
        text -> {
          Article article = article(text);
          List<Quote> made = quotes(text);
          List<PlaceBefore> all = new ArrayList<>();
          for (int i = 0; i < made.size(); i++) {
            QuotePlace place = QuotePlace.of(article, made, i);
            all.add(
                new PlaceBefore(
                    place.span(),
                    now -> span(place.in(article(now), quotes(now)), quotes(now), Quote::span)));
          }
          return all;
        });
  }

  @Test
  void aDecisionOnANameIsKeptOrLostButNeverOnAnother() {
    check(
        text -> {
          Article article = article(text);
          List<Mention> made = mentions(text);
          List<PlaceBefore> all = new ArrayList<>();
          for (int i = 0; i < made.size(); i++) {
            MentionPlace place = MentionPlace.of(article, made, i);
            all.add(
                new PlaceBefore(
                    place.span(),
                    now ->
                        span(place.in(article(now), mentions(now)), mentions(now), Mention::span)));
          }
          return all;
        });
  }

  private static void check(Function<EditedText, List<PlaceBefore>> places) {
    Random random = new Random(SEED);
    int kept = 0;
    int lost = 0;
    for (int i = 0; i < TEXTS; i++) {
      EditedText before = EditedText.generated(random);
      EditedText after = before.edited(random);
      for (PlaceBefore place : places.apply(before)) {
        assertThat(place.in().apply(before)).as("in the same text").isEqualTo(place.span());
        Span now = place.in().apply(after);
        check(before, after, place, now);
        kept += now == null ? 0 : 1;
        lost += now == null ? 1 : 0;
      }
    }
    assertThat(kept).isGreaterThan(TEXTS / 2);
    assertThat(lost).isGreaterThan(TEXTS / 10);
  }

  private static void check(
      EditedText before, EditedText after, PlaceBefore place, @Nullable Span now) {
    WrittenSentence decided = before.at(place.span());
    List<String> neighbours = before.neighbourhood(decided);
    boolean stays =
        after.sentences().contains(decided) && after.neighbourhood(decided).equals(neighbours);
    String told = place.span() + " of\n" + before.text() + "\nnow " + now + " of\n" + after.text();
    if (stays && before.count(neighbours) == 1 && after.count(neighbours) == 1) {
      assertThat(now).as(told).isNotNull();
      assertThat(after.at(now)).as(told).isSameAs(decided);
    }
    if (now != null && after.at(now) != decided) {
      assertThat(isSamePlace(before, after, place, now, decided)).as(told).isTrue();
    }
  }

  /**
   * True if nobody could tell from the texts that it is another sentence: it stands where the one
   * that was decided on stood, or is the only one of its words, as that was, and beside the same.
   */
  private static boolean isSamePlace(
      EditedText before, EditedText after, PlaceBefore place, Span now, WrittenSentence decided) {
    String then = before.text();
    String text = after.text();
    boolean sameBefore = beside(then, place.span(), -1).equals(beside(text, now, -1));
    boolean sameAfter = beside(then, place.span(), 1).equals(beside(text, now, 1));
    String words = place.span().in(then);
    boolean alone = isOnce(words, then) && isOnce(words, text);
    return (sameBefore && sameAfter)
        || (alone && (sameBefore || sameAfter) && !after.sentences().contains(decided));
  }

  /** The eighty characters before or after a place. */
  private static String beside(String text, Span place, int side) {
    return side < 0
        ? text.substring(Math.max(0, place.start() - 80), place.start())
        : text.substring(place.end(), Math.min(text.length(), place.end() + 80));
  }

  private static boolean isOnce(String words, String text) {
    return text.indexOf(words) == text.lastIndexOf(words);
  }

  private static <T> @Nullable Span span(int index, List<T> all, Function<T, Span> span) {
    return index < 0 ? null : span.apply(all.get(index));
  }

  private static Article article(EditedText text) {
    return ArticleBuilder.article("a").title("Talks").text(text.text()).build();
  }

  private static List<Quote> quotes(EditedText text) {
    return text.sentences().stream()
        .filter(sentence -> sentence.words.startsWith("“"))
        .map(sentence -> Quotes.direct(text.place(sentence)))
        .toList();
  }

  private static List<Mention> mentions(EditedText text) {
    List<Mention> mentions = new ArrayList<>();
    String words = text.text();
    for (int at = words.indexOf(NAME); at >= 0; at = words.indexOf(NAME, at + 1)) {
      Span span = new Span(at, at + NAME.length());
      mentions.add(new Mention(Part.TEXT, span, NAME, EntityType.PERSON));
    }
    return mentions;
  }
}
