package org.dateline.linking.publicbody;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.dateline.article.Mention;
import org.dateline.lexicon.Language;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.name.Name;

/** The country that a text names near an occurrence of a name. */
record CountryBeside(ArticleContext context) {
  private static final int REACH = 240;
  private static final Pattern POSSESSIVE = Pattern.compile("(['’]s?)?\\s+");
  private static final Pattern IN = Language.ENGLISH.pattern("name-patterns/country-behind");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"”’')]*\\s+(?=\\p{Lu}|[\"“‘'])");

  /** The first answer that an occurrence gives. */
  Optional<String> first(Name name, BiFunction<CountryBeside, Integer, Optional<String>> question) {
    return name.mentions().stream()
        .flatMap(mention -> question.apply(this, mention).stream())
        .findFirst();
  }

  /** The country named right before: "Russia’s Foreign Ministry" where these are two names. */
  Optional<String> rightBefore(int mention) {
    return mention > 0 && POSSESSIVE.matcher(between(mention - 1, mention)).matches()
        ? context.places().countryCalled(context.mentions().get(mention - 1).surface())
        : Optional.empty();
  }

  /** The country named right after: "the Foreign Ministry in Paris". */
  Optional<String> rightAfter(int mention) {
    return mention + 1 < context.mentions().size()
            && IN.matcher(between(mention, mention + 1)).matches()
        ? context.places().countryOf(context.mentions().get(mention + 1).surface())
        : Optional.empty();
  }

  /** The only country named before it in its sentence, else in that and the one before. */
  Optional<String> nearBefore(int mention) {
    Set<String> found = new HashSet<>();
    int sentence = 0;
    for (int other = mention - 1; other >= 0 && sentence < 2; other--) {
      String between = between(other, mention);
      if (between.isEmpty() || between.length() > REACH || between.indexOf('\n') >= 0) {
        break;
      }
      int ends = (int) SENTENCE_END.matcher(between).results().count();
      if (ends > sentence && !found.isEmpty()) {
        break;
      }
      sentence = ends;
      if (sentence < 2) {
        context.places().countryOf(context.mentions().get(other).surface()).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The text between two mentions; empty when the second does not follow in the same part. */
  private String between(int one, int next) {
    Mention before = context.mentions().get(one);
    Mention after = context.mentions().get(next);
    return before.part() == after.part() && before.span().end() < after.span().start()
        ? context.article().part(after.part()).substring(before.span().end(), after.span().start())
        : "";
  }
}
