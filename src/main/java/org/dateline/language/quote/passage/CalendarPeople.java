package org.dateline.language.quote.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * People called like a day or a month: gives their tokens the class of a person, as in "June said".
 */
public final class CalendarPeople {
  private CalendarPeople() {}

  /**
   * The sentences, with a person's name where a mention says that a word of the calendar is one.
   *
   * @param days words of the calendar, in small letters
   */
  public static List<Sentence> retagged(
      List<Sentence> sentences, List<Mention> mentions, Set<String> days) {
    Set<Span> people =
        mentions.stream()
            .filter(mention -> mention.type() == EntityType.PERSON)
            .filter(mention -> days.contains(mention.surface().toLowerCase(Locale.ROOT)))
            .map(Mention::span)
            .collect(Collectors.toSet());
    if (people.isEmpty()) {
      return sentences;
    }
    List<Sentence> retagged = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      retagged.add(
          new Sentence(
              sentence.tokens().stream()
                  .map(token -> people.contains(token.span()) ? person(token) : token)
                  .toList(),
              sentence.capitals()));
    }
    return retagged;
  }

  private static Token person(Token token) {
    return new Token(token.span(), token.word(), token.word(), "NNP", "PERSON");
  }
}
