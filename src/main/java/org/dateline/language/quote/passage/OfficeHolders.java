package org.dateline.language.quote.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;

/**
 * People whose name directly follows a list of domains: "Minister for Ports and Rivers Mara Olsen".
 * The whole is one phrase whose head is the name, not two phrases joined by "and".
 */
public final class OfficeHolders {
  /** The most words of an office: "Minister for Digital, Culture, Media and Sport". */
  private static final int REACH = 12;

  private static final Set<String> SMALL = Language.ENGLISH.words("speech/small-in-office");

  private OfficeHolders() {}

  /**
   * The sentences, in which the words between such an office and the name count as part of the
   * name.
   */
  public static List<Sentence> retagged(
      List<Sentence> sentences, List<Mention> mentions, Set<String> roles) {
    Set<Integer> people = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON) {
        people.add(mention.span().start());
      }
    }
    List<Sentence> retagged = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      retagged.add(retagged(sentence, people, roles));
    }
    return retagged;
  }

  private static Sentence retagged(Sentence sentence, Set<Integer> people, Set<String> roles) {
    List<Token> tokens = sentence.tokens();
    List<Token> retagged = null;
    for (int name = 1; name < tokens.size(); name++) {
      int office =
          people.contains(tokens.get(name).span().start()) ? office(tokens, name, roles) : -1;
      for (int i = office + 1; office >= 0 && i < name; i++) {
        retagged = retagged == null ? new ArrayList<>(tokens) : retagged;
        Token token = tokens.get(i);
        retagged.set(i, new Token(token.span(), token.word(), token.lemma(), "NNP", "O"));
      }
      if (office >= 0 && retagged != null) {
        Token head = tokens.get(office);
        retagged.set(office, new Token(head.span(), head.word(), head.lemma(), head.tag(), "O"));
      }
    }
    return retagged == null ? sentence : new Sentence(retagged, sentence.capitals());
  }

  /** The index of the office, with a list of domains, that ends before a name; -1 for none. */
  private static int office(List<Token> tokens, int name, Set<String> roles) {
    boolean several = false;
    for (int i = name - 1; i > 0 && i >= name - REACH; i--) {
      String word = tokens.get(i).word();
      boolean role = roles.contains(tokens.get(i - 1).word().toLowerCase(Locale.ROOT));
      if (role && (word.equals("of") || word.equals("for"))) {
        return several ? i - 1 : -1;
      }
      boolean joins = word.equals("and") || word.equals("&") || word.equals(",");
      several |= joins;
      boolean proper =
          tokens.get(i).tag().startsWith("NN") && Character.isUpperCase(word.codePointAt(0));
      if (i == name - 1 ? !proper : !proper && !joins && !SMALL.contains(word)) {
        return -1;
      }
    }
    return -1;
  }
}
