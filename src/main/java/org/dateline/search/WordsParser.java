package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.search.Words.And;
import org.dateline.search.Words.Everything;
import org.dateline.search.Words.Near;
import org.dateline.search.Words.Not;
import org.dateline.search.Words.Or;
import org.dateline.search.Words.Phrase;
import org.dateline.search.Words.Prefix;
import org.dateline.search.Words.Scope;
import org.dateline.search.Words.Word;
import org.dateline.search.WordsLexer.Kind;
import org.dateline.search.WordsLexer.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed: all words by default, {@code "phrases"}, {@code -without}, {@code OR},
 * {@code (groups)}, {@code prefix*}, {@code title:}, {@code NEAR/5}, {@code =exact}.
 *
 * <p>Nothing is ever refused. What cannot be read as typed (a quote mark without an end, a bracket
 * too many, OR at an end) is searched for in the nearest sense, and the reading says so.
 */
public final class WordsParser {
  private static final int DEFAULT_DISTANCE = 10;
  private static final int LONGEST_WITH_ALL_WORDS = 5;
  private static final int DEEPEST = 20;

  private final List<Token> tokens;
  private final List<String> notes = new ArrayList<>();
  private int at;
  private int depth;
  private boolean signs;

  private WordsParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  public static Reading read(String typed) {
    List<Token> tokens = WordsLexer.tokens(typed);
    boolean shouted =
        tokens.size() > LONGEST_WITH_ALL_WORDS
            && typed.codePoints().noneMatch(Character::isLowerCase);
    return new WordsParser(shouted ? tokens.stream().map(WordsParser::word).toList() : tokens)
        .reading(typed.strip());
  }

  /** In a long text that is all capitals, OR is a word and no sign. */
  private static Token word(Token token) {
    return switch (token.kind()) {
      case OR, AND, NEAR -> new Token(Kind.WORD, token.text());
      case MINUS -> token.text().equals("NOT") ? new Token(Kind.WORD, "NOT") : token;
      default -> token;
    };
  }

  private Reading reading(String typed) {
    List<Words> all = new ArrayList<>();
    while (at < tokens.size()) {
      Words words = alternatives(Scope.ANYWHERE);
      if (words != null) {
        all.add(words);
      }
      if (is(Kind.CLOSE)) {
        at++;
        note("a bracket had no beginning");
      }
    }
    Words words = simplified(all);
    if (words instanceof Everything && notes.isEmpty() && !typed.isEmpty() && !typed.equals("*")) {
      note("no word stood in it");
    }
    boolean question = !signs && words instanceof And and && isQuestion(and);
    Words read = question ? Question.of(((And) words).all()) : words;
    if (question) {
      note("a question this long is searched for by most of its words, best matches first");
    }
    return new Reading(read, notes.isEmpty() ? null : WordsText.of(words) + " (" + said() + ")");
  }

  private String said() {
    return String.join("; ", notes);
  }

  private static boolean isQuestion(And and) {
    return (and.all().size() > LONGEST_WITH_ALL_WORDS || Question.asks(and.all()))
        && and.all().stream().allMatch(words -> words instanceof Word || words instanceof Phrase);
  }

  /** A OR B OR C; null when nothing is there. */
  private @Nullable Words alternatives(Scope scope) {
    List<Words> any = new ArrayList<>();
    while (true) {
      Words words = sequence(scope);
      if (words != null) {
        any.add(words);
      }
      if (!is(Kind.OR)) {
        break;
      }
      signs = true;
      if (words == null) {
        note("OR stood without a word before it");
      }
      at++;
      if (at >= tokens.size() || is(Kind.CLOSE)) {
        note("OR stood without a word after it");
      }
    }
    if (any.isEmpty()) {
      return null;
    }
    return any.size() == 1 ? any.get(0) : new Or(any);
  }

  /** Words up to OR, a closing bracket or the end. */
  private @Nullable Words sequence(Scope scope) {
    List<Words> all = new ArrayList<>();
    while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
      if (is(Kind.AND)) {
        at++;
        continue;
      }
      if (is(Kind.NEAR)) {
        near(all, scope);
        continue;
      }
      Words words = signed(scope);
      if (words != null) {
        all.add(words);
      }
    }
    return all.isEmpty() ? null : simplified(Numbers.inNames(all));
  }

  private void near(List<Words> all, Scope scope) {
    signs = true;
    String sign = tokens.get(at++).text();
    int slash = sign.indexOf('/');
    int distance = slash < 0 ? DEFAULT_DISTANCE : Integer.parseInt(sign.substring(slash + 1));
    Words left = all.isEmpty() ? null : all.get(all.size() - 1);
    boolean wordFollows = is(Kind.WORD) || is(Kind.PHRASE) || is(Kind.UNCLOSED_PHRASE);
    Words right = wordFollows ? signed(scope) : null;
    if (isPlain(left) && isPlain(right)) {
      all.set(all.size() - 1, new Near(left, right, distance));
    } else {
      note("NEAR needs a word or phrase on both sides");
      if (right != null) {
        all.add(right);
      }
    }
  }

  private static boolean isPlain(@Nullable Words words) {
    return words instanceof Word || words instanceof Phrase || words instanceof Prefix;
  }

  private @Nullable Words signed(Scope scope) {
    Token token = tokens.get(at++);
    return switch (token.kind()) {
      case MINUS -> {
        signs = true;
        Words without = operand(scope, "a minus sign stood without a word");
        yield without == null ? null : new Not(without);
      }
      case TITLE -> {
        signs = true;
        yield operand(Scope.TITLE, "title: stood without a word");
      }
      case EXACT -> {
        signs = true;
        Words exact = operand(scope, "= stood without a word");
        yield exact == null ? null : exact(exact);
      }
      case OPEN -> group(scope);
      case PHRASE -> phrase(token.text(), scope);
      case UNCLOSED_PHRASE -> {
        note("the quote mark had no end");
        yield unclosed(token.text(), scope);
      }
      default -> word(token.text(), scope);
    };
  }

  private @Nullable Words operand(Scope scope, String otherwise) {
    boolean follows =
        at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE) && !is(Kind.AND) && !is(Kind.NEAR);
    if (!follows) {
      note(otherwise);
      return null;
    }
    if (++depth > DEEPEST) {
      depth--;
      return word(tokens.get(at++).text(), scope);
    }
    Words words = signed(scope);
    depth--;
    return words;
  }

  private @Nullable Words group(Scope scope) {
    if (++depth > DEEPEST) {
      depth--;
      note("brackets were too deep");
      return null;
    }
    Words inside = alternatives(scope);
    depth--;
    if (is(Kind.CLOSE)) {
      at++;
    } else {
      note("a bracket had no end");
    }
    if (inside == null) {
      note("a bracket held nothing");
    }
    return inside;
  }

  private @Nullable Words phrase(String text, Scope scope) {
    if (!hasWord(text)) {
      note("a phrase held no word");
      return null;
    }
    return new Phrase(text, scope, false);
  }

  /** Without its end the mark means nothing: its words are words like any others. */
  private @Nullable Words unclosed(String text, Scope scope) {
    List<Words> all = new ArrayList<>();
    for (String word : text.split("[\\s()]+", -1)) {
      Words one = word(word, scope);
      if (one != null) {
        all.add(one);
      }
    }
    return all.isEmpty() ? null : simplified(all);
  }

  private @Nullable Words word(String text, Scope scope) {
    if (!hasWord(text)) {
      return null;
    }
    if (text.endsWith("*")) {
      String start = text.replace("*", "");
      signs = true;
      return new Prefix(start.toLowerCase(Locale.ROOT), scope);
    }
    return new Word(text, scope, false);
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Words exact(Words words) {
    if (words instanceof Word word) {
      return new Word(word.word(), word.scope(), true);
    }
    if (words instanceof Phrase phrase) {
      return new Phrase(phrase.words(), phrase.scope(), true);
    }
    if (words instanceof And and) {
      return new And(and.all().stream().map(WordsParser::exact).toList());
    }
    if (words instanceof Or or) {
      return new Or(or.any().stream().map(WordsParser::exact).toList());
    }
    return words;
  }

  private static Words simplified(List<Words> all) {
    List<Words> flat = new ArrayList<>();
    for (Words words : all) {
      if (words instanceof And and) {
        flat.addAll(and.all());
      } else {
        flat.add(words);
      }
    }
    if (flat.isEmpty()) {
      return new Everything();
    }
    return flat.size() == 1 ? flat.get(0) : new And(flat);
  }

  private boolean is(Kind kind) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  private void note(String what) {
    if (!notes.contains(what)) {
      notes.add(what);
    }
  }
}
