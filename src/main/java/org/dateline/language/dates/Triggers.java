package org.dateline.language.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells where in a sentence a time expression can stand, so that the slow tagger reads nothing
 * else.
 */
final class Triggers {
  private static final String RESOURCE = "/dates/triggers.txt";

  /** Tokens around a trigger that belong to its expression or decide its reading. */
  private static final int REACH = 8;

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(1[0-9]|20|21)\\d\\d(s|-.*)?|\\d{1,2}[:/.-]\\d{1,2}.*|['’]?\\d0s|['’]\\d\\d");

  private final Set<String> words = new HashSet<>();

  Triggers() {
    try (InputStream in = Triggers.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          words.addAll(List.of(line.strip().split(" +", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The stretch of the sentence that holds all its triggers; null where there is none. */
  @Nullable Sentence stretch(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (isTrigger(tokens.get(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0
        ? null
        : new Sentence(
            tokens.subList(Math.max(0, first - REACH), Math.min(tokens.size(), last + REACH + 1)));
  }

  private boolean isTrigger(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    return words.contains(word)
        || words.contains(token.lemma().toLowerCase(Locale.ROOT))
        || NUMERIC.matcher(word).matches()
        || hasTriggerPart(word);
  }

  // "five-year"
  private boolean hasTriggerPart(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && words.contains(word.substring(hyphen + 1));
  }
}
