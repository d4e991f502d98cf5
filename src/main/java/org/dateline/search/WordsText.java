package org.dateline.search;

import java.util.stream.Collectors;
import org.dateline.search.Words.And;
import org.dateline.search.Words.Everything;
import org.dateline.search.Words.Most;
import org.dateline.search.Words.Near;
import org.dateline.search.Words.Not;
import org.dateline.search.Words.Or;
import org.dateline.search.Words.Phrase;
import org.dateline.search.Words.Prefix;
import org.dateline.search.Words.Scope;
import org.dateline.search.Words.Wildcard;
import org.dateline.search.Words.Word;
import org.dateline.search.Words.WordForm;

/** Writes a tree of words as one would type it. */
public final class WordsText {
  private WordsText() {}

  public static String of(Words words) {
    if (words instanceof Everything) {
      return "everything";
    }
    if (words instanceof Word word) {
      return sign(word.scope(), word.form() == WordForm.TYPED) + word.word();
    }
    if (words instanceof Phrase phrase) {
      return sign(phrase.scope(), phrase.exact()) + "“" + phrase.words() + "”";
    }
    if (words instanceof Prefix prefix) {
      return sign(prefix.scope(), false) + prefix.start() + "*";
    }
    if (words instanceof Wildcard wildcard) {
      return sign(wildcard.scope(), false) + wildcard.pattern();
    }
    if (words instanceof Near near) {
      return of(near.left()) + " NEAR/" + near.distance() + " " + of(near.right());
    }
    if (words instanceof Not not) {
      return "-" + grouped(not.without());
    }
    if (words instanceof Or or) {
      return or.any().stream().map(WordsText::grouped).collect(Collectors.joining(" OR "));
    }
    if (words instanceof Most most) {
      return most.of().stream().map(WordsText::of).collect(Collectors.joining(" "));
    }
    return ((And) words)
        .all().stream()
            .map(one -> one instanceof Or ? grouped(one) : of(one))
            .collect(Collectors.joining(" "));
  }

  private static String grouped(Words words) {
    boolean several = words instanceof And || words instanceof Or || words instanceof Most;
    return several ? "(" + of(words) + ")" : of(words);
  }

  private static String sign(Scope scope, boolean exact) {
    return (scope == Scope.TITLE ? "title:" : "") + (exact ? "=" : "");
  }
}
