package org.dateline.language.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Tells where in a sentence a time expression can stand, so that the slow tagger reads nothing
 * else.
 */
final class Triggers {
  private static final String RESOURCE = "/dates/triggers.txt";

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(1[0-9]|20|21)\\d\\d(s|-.*)?|\\d{1,2}[:/.-]\\d{1,2}.*|['’]?\\d0s|['’]\\d\\d");

  private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(st|nd|rd|th)");

  private final Map<String, Set<String>> lists = new HashMap<>();

  Triggers() {
    try (InputStream in = Triggers.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> list = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          list = lists.computeIfAbsent(line, name -> new HashSet<>());
        } else if (!line.startsWith("#")) {
          list.addAll(List.of(line.strip().split(" +", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * The stretches of the sentence that may be time expressions: triggers with the numbers and small
   * words beside them.
   */
  List<Sentence> stretches(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Sentence> stretches = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = from;
      boolean trigger = false;
      while (to < tokens.size() && (isTrigger(tokens.get(to)) || isBeside(tokens.get(to)))) {
        trigger |= isTrigger(tokens.get(to));
        to++;
      }
      if (trigger) {
        stretches.add(new Sentence(tokens.subList(from, to), sentence.capitals()));
      }
      from = to + 1;
    }
    return stretches;
  }

  private boolean isBeside(Token token) {
    return token.tag().equals("CD")
        || ORDINAL.matcher(token.word()).matches()
        || list("[beside]").contains(token.word().toLowerCase(Locale.ROOT));
  }

  private Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  private boolean isTrigger(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    return list("[triggers]").contains(word)
        || list("[triggers]").contains(token.lemma().toLowerCase(Locale.ROOT))
        || NUMERIC.matcher(word).matches()
        || hasTriggerPart(word);
  }

  // "five-year"
  private boolean hasTriggerPart(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && list("[triggers]").contains(word.substring(hyphen + 1));
  }
}
