package org.dateline.language.quote.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.language.Token;
import org.dateline.language.TokenSearch;
import org.dateline.language.quote.marks.Paragraphs;
import org.dateline.language.quote.marks.QuoteMarks;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.lexicon.Language;

/**
 * Ends of speech without a closing mark. Where a closing mark was forgotten, “We start on Monday,
 * Olsen said., or is one of the wrong kind, “We start on Monday,’ Olsen said, the quotation ends
 * there; a paragraph that opens with a dash is speech up to its tag.
 */
final class UnmarkedEnds {
  private static final int LONGEST_DASH = 2;
  private static final String SINGLE = "'‘‛‚`";
  private static final Set<String> SPOKEN = Language.ENGLISH.words("speech/spoken");

  private final String text;
  private final List<Token> tokens;
  private final boolean doubledApostrophes;
  private final SpeechTags tags;

  UnmarkedEnds(String text, List<Token> tokens, boolean doubledApostrophes, SpeechLexicon lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.doubledApostrophes = doubledApostrophes;
    this.tags = new SpeechTags(tokens, lexicon);
  }

  /**
   * The stretches, where those that run too far are ended and the rest of their paragraph is paired
   * anew.
   */
  List<Stretch> mended(List<Stretch> stretches, List<Span> paragraphs) {
    List<Stretch> mended = new ArrayList<>(stretches.size());
    int after = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.span().start() >= after) {
        boolean runsOn =
            i + 1 < stretches.size() && runsOn(stretch, stretches.get(i + 1), paragraphs);
        after = add(stretch, runsOn, paragraphs.get(stretch.paragraph()), mended);
      }
    }
    return mended;
  }

  /** True of a paragraph of speech that seems to go on in the next, which a mark opens again. */
  private boolean runsOn(Stretch stretch, Stretch next, List<Span> paragraphs) {
    return stretch.mayGoOnIn(next, text)
        && next.span().start() == paragraphs.get(next.paragraph()).start();
  }

  private boolean opensSentence(Stretch inner) {
    int i = inner.span().start() - 1;
    while (i > 0 && Paragraphs.isBlank(text.charAt(i))) {
      i--;
    }
    return ".!?".indexOf(text.charAt(i)) >= 0;
  }

  /** Adds what a stretch really is, and gives back where the rest was paired anew up to. */
  private int add(Stretch stretch, boolean runsOn, Span paragraph, List<Stretch> to) {
    int end = isDoubtful(stretch, paragraph) ? end(stretch, runsOn) : -1;
    if (end < 0) {
      to.add(stretch);
      return 0;
    }
    boolean wrongMark = isSingle(end - 1);
    to.add(
        new Stretch(
            new Span(stretch.span().start(), end),
            stretch.opening(),
            wrongMark ? 1 : 0,
            stretch.paragraph(),
            true));
    for (Stretch next : pairedAnew(stretch, new Span(end, paragraph.end()))) {
      add(next, false, paragraph, to);
    }
    return paragraph.end();
  }

  /** True if it runs on to the paragraph's end, or ends in a mark that opens the next. */
  private boolean isDoubtful(Stretch stretch, Span paragraph) {
    int end = stretch.span().end();
    return !stretch.closed()
        || (stretch.closing() > 0
            && end < paragraph.end()
            && Character.isLetter(text.charAt(end))
            && Paragraphs.isBlank(text.charAt(end - stretch.closing() - 1)));
  }

  /**
   * The offset at which a stretch without a closing mark ends.
   *
   * @param runsOn whether it seems to go on in the next paragraph: terms and titles in marks inside
   *     it are part of it; where somebody is said to say it, or a sentence in marks follows, its
   *     closing mark was forgotten
   */
  private int end(Stretch stretch, boolean runsOn) {
    int wrong = wrongMark(stretch.inside());
    int sign =
        tags.first(
            TokenSearch.firstFrom(tokens, stretch.span().start()),
            TokenSearch.firstFrom(tokens, stretch.span().end()));
    if (runsOn
        && wrong < 0
        && sign < 0
        && closed(stretch, stretch.span().start() + 1).noneMatch(this::opensSentence)) {
      return -1;
    }
    int tag = sign < 0 ? firstSentence(stretch) : tokens.get(sign).span().end();
    return wrong >= 0 && (tag < 0 || wrong < tag + 2) ? wrong : tag;
  }

  /** The end of the first sentence of what never closes, where a later one opens and closes. */
  private int firstSentence(Stretch stretch) {
    if (stretch.closed()) {
      return -1;
    }
    int until = TokenSearch.firstFrom(tokens, stretch.span().end());
    int i = TokenSearch.firstFrom(tokens, stretch.inside().start());
    while (i < until && !tokens.get(i).tag().equals(".")) {
      i++;
    }
    int end = i < until ? tokens.get(i).span().end() : -1;
    boolean another = end > 0 && closed(stretch, end).findAny().isPresent();
    return another ? end : -1;
  }

  /** Closed stretches inside one, from a place on. */
  private Stream<Stretch> closed(Stretch stretch, int from) {
    return pairedAnew(stretch, new Span(from, stretch.span().end())).stream()
        .filter(Stretch::closed);
  }

  /** Stretches of a part of its paragraph, by marks of its kind. */
  private List<Stretch> pairedAnew(Stretch stretch, Span part) {
    boolean single = SINGLE.indexOf(text.charAt(stretch.span().start())) >= 0;
    return QuoteMarks.within(text, part, stretch.paragraph(), doubledApostrophes, single);
  }

  /** The end of a single mark that closes where none has opened, -1 for none. */
  private int wrongMark(Span inside) {
    for (int i = inside.start() + 1; i < inside.end(); i++) {
      boolean opens =
          (text.charAt(i) == '‘' || text.charAt(i) == '\'')
              && Paragraphs.isBlank(text.charAt(i - 1));
      if (opens) {
        return -1;
      }
      boolean ends = i + 1 == inside.end() || Paragraphs.isBlank(text.charAt(i + 1));
      if (isSingle(i) && ends && ",.?!".indexOf(text.charAt(i - 1)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean isSingle(int i) {
    return text.charAt(i) == '’' || text.charAt(i) == '\'';
  }

  /**
   * Paragraphs that open with a dash and are said to somebody, “— Will you pay? asked Olsen”: where
   * it is a list that dashes open, nobody is spoken to. What is said beside it needs no such sign.
   */
  List<Stretch> afterDashes(List<Span> paragraphs) {
    boolean spoken = false;
    List<Stretch> told = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      int dash = dash(paragraph);
      if (dash > 0) {
        int from = TokenSearch.firstFrom(tokens, paragraph.start() + dash);
        int sign = tags.first(from, TokenSearch.firstFrom(tokens, paragraph.end()));
        if (sign >= 0) {
          Span span = new Span(paragraph.start(), tokens.get(sign).span().end());
          told.add(new Stretch(span, dash, 0, p, true));
          spoken |= isSpoken(from, sign);
        }
      }
    }
    return spoken ? told : List.of();
  }

  private int dash(Span paragraph) {
    int i = paragraph.start();
    while (i < paragraph.end() && i - paragraph.start() < LONGEST_DASH && isDash(i)) {
      i++;
    }
    return i - paragraph.start();
  }

  private boolean isDash(int i) {
    return "—–―-".indexOf(text.charAt(i)) >= 0;
  }

  private boolean isSpoken(int from, int sign) {
    if (!tokens.get(sign).word().equals(",")) {
      return true;
    }
    return tokens.subList(from, sign).stream()
        .anyMatch(t -> SPOKEN.contains(t.word().toLowerCase(Locale.ROOT)));
  }
}
