package org.dateline.language.names;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/** Joins the tokens of one name to a mention. */
public final class NameFinder {
  /**
   * @param text what the sentences' offsets count in
   */
  public List<Mention> find(Part part, String text, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      int i = 0;
      while (i < tokens.size()) {
        String ner = tokens.get(i).ner();
        int end = i + 1;
        while (end < tokens.size() && tokens.get(end).ner().equals(ner)) {
          end++;
        }
        if (!ner.equals("O")) {
          Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
          mentions.add(new Mention(part, span, span.in(text), type(ner)));
        }
        i = end;
      }
    }
    return mentions;
  }

  private static EntityType type(String ner) {
    return switch (ner) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      case "LOCATION" -> EntityType.PLACE;
      default -> EntityType.OTHER;
    };
  }
}
