package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Sentences written as word/class/tag, class and tag shortened: P person, G organization, L place,
 * M other. A word without a class is none; without a tag it is NNP where it has a class or a
 * capital, else NN. "_" before a word: no blank stands before it; "^": the text has it in capitals.
 * A sentence behind a line break opens a paragraph.
 */
final class Tagged {
  private Tagged() {}

  /** Surface and type of each name found. */
  static List<String> names(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> parsed = new ArrayList<>();
    for (String line : sentences) {
      text.append(line.startsWith("\n") ? "\n" : "");
      String sentence = line.strip();
      List<Token> tokens = new ArrayList<>();
      for (String item : sentence.split(" ", -1)) {
        boolean glued = item.startsWith("_");
        if (glued) {
          text.setLength(text.length() - 1);
        }
        boolean shouted = item.startsWith("^");
        Token token = token(glued || shouted ? item.substring(1) : item, text.length());
        tokens.add(token);
        text.append(shouted ? token.word().toUpperCase(Locale.ROOT) : token.word()).append(' ');
      }
      parsed.add(new Sentence(tokens, false));
    }
    List<Mention> found = new NameFinder().find("", List.of(), text.toString(), parsed);
    assertThat(found).allMatch(mention -> mention.part() == Part.TEXT);
    assertThat(found)
        .allMatch(mention -> mention.span().in(text.toString()).equals(mention.surface()));
    return found.stream().map(mention -> mention.surface() + " " + mention.type()).toList();
  }

  private static Token token(String item, int start) {
    boolean slash = item.startsWith("/");
    String[] parts = (slash ? item.substring(1) : item).split("/", -1);
    String word = slash ? "/" : parts[0];
    String ner = "O";
    String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case "P" -> ner = "PERSON";
        case "G" -> ner = "ORGANIZATION";
        case "L" -> ner = "LOCATION";
        case "M" -> ner = "MISC";
        default -> tag = parts[i];
      }
    }
    return new Token(new Span(start, start + word.length()), word, word, tag, ner);
  }
}
