package org.dateline.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.search.Words.And;
import org.dateline.search.Words.Everything;
import org.dateline.search.Words.Not;
import org.dateline.search.Words.Or;
import org.dateline.search.Words.Scope;
import org.dateline.search.WordsLexer.TokenKind;
import org.dateline.search.WordsLexer.WordsToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed: all words by default, {@code "phrases"}, {@code -without}, {@code OR},
 * {@code (groups)}, {@code prefix*}, {@code title:}, {@code NEAR/5}, {@code =exact}.
 *
 * <p>Nothing is ever refused. What cannot be read as typed (a quote mark without an end, a bracket
 * too many, OR at an end) is searched for in the nearest sense, and {@link ParsedWords#readAs} says
 * so.
 */
public final class WordsParser {
  private static final int LONGEST_WITH_ALL_WORDS = 5;
  private static final int DEEPEST = 20;
  private static final Set<TokenKind> SIGNS =
      EnumSet.of(
          TokenKind.MINUS, TokenKind.TITLE, TokenKind.FIELD, TokenKind.LEFT_OUT, TokenKind.EXACT);

  private final List<WordsToken> tokens;
  private final List<String> notes = new ArrayList<>();
  private int at;
  private int depth;
  private boolean signs;
  private final SingleWords single;

  private WordsParser(List<WordsToken> tokens) {
    this.tokens = tokens;
    this.single = new SingleWords(tokens, this::note);
  }

  static ParsedWords read(String typed) {
    List<WordsToken> tokens = WordsLexer.tokens(typed);
    boolean shouted =
        tokens.size() > LONGEST_WITH_ALL_WORDS
            && typed.codePoints().noneMatch(Character::isLowerCase);
    return new WordsParser(shouted ? tokens.stream().map(WordsParser::word).toList() : tokens)
        .parsed(typed);
  }

  /** The token in a long text that is all capitals, where OR is a word and no operator. */
  private static WordsToken word(WordsToken token) {
    return switch (token.kind()) {
      case OR, AND, NEAR -> new WordsToken(TokenKind.WORD, token.text());
      case MINUS -> token.text().equals("NOT") ? new WordsToken(TokenKind.WORD, "NOT") : token;
      default -> token;
    };
  }

  private ParsedWords parsed(String typed) {
    List<Words> all = new ArrayList<>();
    while (at < tokens.size()) {
      Words words = alternatives(Scope.ANYWHERE);
      if (words != null) {
        all.add(words);
      }
      if (is(TokenKind.CLOSE)) {
        at++;
        note("a bracket had no beginning");
      }
    }
    Words words = WordTrees.simplified(all);
    if (words instanceof Everything && notes.isEmpty() && !isEverything(typed.strip())) {
      note("no word stood in it");
    }
    boolean question = !signs && words instanceof And and && isQuestion(and);
    Words read = question ? QuestionWords.of(((And) words).all()) : words;
    if (question) {
      note("a question this long is searched for by most of its words, best matches first");
    }
    return new ParsedWords(
        typed, read, notes.isEmpty() ? null : WordsText.of(words) + " (" + said() + ")");
  }

  private static boolean isEverything(String typed) {
    return typed.isEmpty() || typed.equals("*");
  }

  private String said() {
    return String.join("; ", notes);
  }

  private static boolean isQuestion(And and) {
    return (and.all().size() > LONGEST_WITH_ALL_WORDS || QuestionWords.asks(and.all()))
        && and.all().stream().allMatch(QuestionWords::isPlain);
  }

  /** A OR B OR C; null when nothing is there. */
  private @Nullable Words alternatives(Scope scope) {
    List<Words> any = new ArrayList<>();
    while (true) {
      Words words = sequence(scope);
      if (words != null) {
        any.add(words);
      }
      if (!is(TokenKind.OR)) {
        break;
      }
      signs = true;
      if (words == null) {
        note("OR stood without a word before it");
      }
      at++;
      if (at >= tokens.size() || is(TokenKind.CLOSE)) {
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
    while (at < tokens.size() && !is(TokenKind.OR) && !is(TokenKind.CLOSE)) {
      if (is(TokenKind.AND)) {
        at++;
        if (all.isEmpty() || at == tokens.size()) {
          note("AND stood without a word on both sides");
        }
        continue;
      }
      if (is(TokenKind.NEAR)) {
        near(all, scope);
        continue;
      }
      Words words = signed(scope);
      if (words != null) {
        all.add(words);
      }
    }
    return all.isEmpty() ? null : WordTrees.simplified(Numbers.inNames(all));
  }

  private void near(List<Words> all, Scope scope) {
    signs = true;
    String sign = tokens.get(at++).text();
    int distance = OtherSyntax.distance(sign).orElse(OtherSyntax.DEFAULT_DISTANCE);
    Words left = all.isEmpty() ? null : all.get(all.size() - 1);
    Words right = operandFollows() ? signed(scope) : null;
    Words near = Nearness.of(left, right, distance);
    if (near != null) {
      all.set(all.size() - 1, near);
      if (!OtherSyntax.isOwn(sign)) {
        note("“" + sign + "” is read as NEAR/" + distance);
      }
    } else {
      note("“" + sign + "” needs a word or phrase on both sides");
      if (right != null) {
        all.add(right);
      }
    }
  }

  private boolean operandFollows() {
    return is(TokenKind.WORD)
        || is(TokenKind.PHRASE)
        || is(TokenKind.UNCLOSED_PHRASE)
        || is(TokenKind.OPEN);
  }

  private @Nullable Words signed(Scope scope) {
    WordsToken token = tokens.get(at++);
    signs |= SIGNS.contains(token.kind());
    return switch (token.kind()) {
      case MINUS -> without(token, scope);
      case TITLE -> operand(Scope.TITLE, "title: stood without a word");
      case FIELD -> field(token, scope);
      case LEFT_OUT -> {
        note(OtherSyntax.field(token.text().split("[:=(]", 2)[0]).note(token.text()));
        yield null;
      }
      case PHRASE_WITHIN -> within(token, scope);
      case EXACT -> {
        Words exact = operand(scope, "= stood without a word");
        yield exact == null ? null : WordTrees.exact(exact);
      }
      case OPEN -> group(scope);
      case PHRASE -> single.phrase(token.text(), scope);
      case UNCLOSED_PHRASE -> {
        note("the quote mark had no end");
        yield plain(single.unclosed(token.text(), scope));
      }
      default -> plain(single.word(token.text(), scope, at == tokens.size()));
    };
  }

  private @Nullable Words without(WordsToken minus, Scope scope) {
    if (is(TokenKind.NEAR)) {
      String near = tokens.get(at++).text();
      note("“" + minus.text() + " " + near + "” cannot be asked: all words are");
      return null;
    }
    Words without = operand(scope, "a minus sign stood without a word");
    return without == null ? null : new Not(without);
  }

  private @Nullable Words field(WordsToken named, Scope scope) {
    OtherSyntax.FieldTreatment field = OtherSyntax.field(named.text().replaceFirst("[:=]$", ""));
    note(field.note(named.text()));
    return operand(
        field == OtherSyntax.FieldTreatment.TITLE ? Scope.TITLE : scope,
        "“" + named.text() + "” stood without a word");
  }

  private @Nullable Words within(WordsToken phrase, Scope scope) {
    int sign = phrase.text().lastIndexOf('~');
    String words = phrase.text().substring(0, sign);
    return plain(single.within(words, phrase.text().substring(sign + 1), scope));
  }

  private @Nullable Words operand(Scope scope, String otherwise) {
    boolean follows =
        at < tokens.size()
            && !is(TokenKind.OR)
            && !is(TokenKind.CLOSE)
            && !is(TokenKind.AND)
            && !is(TokenKind.NEAR);
    if (!follows) {
      note(otherwise);
      return null;
    }
    if (++depth > DEEPEST) {
      depth--;
      return plain(single.word(tokens.get(at++).text(), scope, at == tokens.size()));
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
    if (is(TokenKind.CLOSE)) {
      at++;
    } else {
      note("a bracket had no end");
    }
    if (inside == null) {
      note("a bracket held nothing");
    }
    return inside;
  }

  /** A word or phrase; one of a pattern is no plain word of a question. */
  private @Nullable Words plain(@Nullable Words words) {
    signs |= words != null && !QuestionWords.isPlain(words);
    return words;
  }

  private boolean is(TokenKind kind) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  private void note(String what) {
    if (!what.isEmpty() && !notes.contains(what)) {
      notes.add(what);
    }
  }
}
