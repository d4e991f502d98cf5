package org.dateline.language.quote.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.language.Token;
import org.dateline.language.TokenSearch;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Turns of a transcript or an interview: paragraphs that each begin with a speaker's label, as a
 * rule with a colon, "MARA LUND, HOST: Good evening."; or a line for the label and one for the
 * words. A single paragraph of this form is no transcript unless a title in capitals labels it, nor
 * is a list of people.
 */
public final class Transcript {
  private static final int FEWEST = 2;
  private static final String OPENERS = "“\"„«";
  private static final String CLOSERS = "”\"“»";

  /** Words of labels of people without a name: "UNIDENTIFIED WOMAN". */
  private static final Set<String> NAMELESS = Language.ENGLISH.words("nameless");

  /** Whole labels that name nobody: "Q", "THE COURT". */
  private static final Set<String> ALONE = Language.ENGLISH.words("speech/nameless-label");

  private static final Set<String> ANSWERS = Language.ENGLISH.words("speech/answer-label");
  private static final Set<String> OF_ONESELF = Language.ENGLISH.words("speech/of-oneself");
  private static final Set<String> SPOKEN = Language.ENGLISH.words("speech/spoken-pronoun");

  private final String text;
  private final List<Token> tokens;
  private final SpeechLexicon lexicon;
  private final TurnLabels labels;

  /**
   * A paragraph with its label.
   *
   * @param speech the words after the label
   * @param label the speaker, as written there
   * @param form the sign that tells the label from the words
   */
  record Turn(int paragraph, Span speech, Span label, TurnLabels.LabelSign form) {}

  Transcript(String text, List<Token> tokens, SpeechLexicon lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.labels = new TurnLabels(text);
  }

  /** The turns, none where the text is no transcript. */
  List<Turn> turns(List<Span> paragraphs) {
    List<Turn> labelled = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Turn turn = turn(paragraphs, p);
      if (turn != null) {
        labelled.add(turn);
      }
    }
    List<Turn> known = known(labelled);
    List<Turn> all =
        labelled.stream().filter(t -> known.contains(t) || takesPart(t, labelled)).toList();
    boolean certain = all.stream().allMatch(turn -> turn.form().isCertain());
    boolean spoken =
        certain || !known.isEmpty() || all.stream().anyMatch(turn -> isSpoken(turn, OF_ONESELF));
    boolean capitals = all.stream().allMatch(this::isInCapitals) && spoken(all) > 0;
    if (spoken && (certain || capitals || 2 * spoken(all) >= all.size()) && isTranscript(all)) {
      return all;
    }
    return isTranscript(known) ? known : List.of();
  }

  /** The turns whose label is somebody's. */
  private List<Turn> known(List<Turn> labelled) {
    Set<String> surnames = surnames();
    surnames.addAll(initials());
    List<Turn> known = new ArrayList<>();
    for (Turn turn : labelled) {
      if (isSomebody(turn.label(), surnames)) {
        known.add(turn);
        surnames.add(last(turn.label())); // who speaks may speak again, whatever the classes say
      }
    }
    return known;
  }

  /** True of a label that asks or comes back: the paper itself, "OPERATOR". */
  private boolean takesPart(Turn turn, List<Turn> labelled) {
    boolean certain = turn.form().isCertain();
    String last = last(turn.label());
    return !isDash(turn)
        && (isAsked(turn)
            || certain
            || labelled.stream().filter(t -> last(t.label()).equals(last)).count() > 1);
  }

  private long spoken(List<Turn> turns) {
    return turns.stream().filter(turn -> isSpoken(turn, SPOKEN) || isAsked(turn)).count();
  }

  private @Nullable Turn turn(List<Span> paragraphs, int index) {
    Span paragraph = paragraphs.get(index);
    TurnLabels.Label label = labels.of(paragraph);
    if (label == null
        || (label.form() == TurnLabels.LabelSign.FULL_STOP && !isTitled(label.name()))) {
      return null;
    }
    if (label.end() >= paragraph.end()) {
      return index + 1 < paragraphs.size() ? below(paragraphs, index + 1, label) : null;
    }
    Span speech = new Span(label.end(), paragraph.end());
    return isAllQuoted(speech) ? null : new Turn(index, speech, label.name(), label.form());
  }

  /**
   * True for a quotation with its speaker, which is no turn: "Ida Quarm (cook): “They pay us
   * late.”"
   */
  private boolean isAllQuoted(Span speech) {
    String words = speech.in(text).strip();
    return OPENERS.indexOf(words.charAt(0)) >= 0
        && CLOSERS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** The turn on the line below a label that has a line of its own; null for none. */
  private @Nullable Turn below(List<Span> paragraphs, int index, TurnLabels.Label label) {
    Span speech = paragraphs.get(index);
    boolean nextLine =
        text.substring(label.name().end(), speech.start()).chars().filter(c -> c == '\n').count()
            == 1;
    return nextLine ? new Turn(index, speech, label.name(), label.form()) : null;
  }

  /** A person's name, a surname of the text, an office: not "Venue" or "Attendance". */
  private boolean isSomebody(Span label, Set<String> surnames) {
    String last = last(label);
    if (surnames.contains(last)
        || ALONE.contains(lower(label))
        || lexicon.roles().contains(last)
        || labels.isNamed(label)
        || isTitled(label)) {
      return true;
    }
    for (int i = TokenSearch.firstFrom(tokens, label.start()); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() >= label.end()) {
        return false;
      }
      if (token.ner().equals("PERSON")) {
        return true;
      }
    }
    return false;
  }

  /** True for a label with a title or rank: "SENATOR INES LUND", "FIRST OFFICER LUND". */
  private boolean isTitled(Span label) {
    String[] words = lower(label).split("\\s+", -1);
    return Arrays.stream(words, 0, words.length - 1)
        .map(word -> word.replace(".", ""))
        .anyMatch(
            word ->
                NAMELESS.contains(word)
                    || lexicon.roles().contains(word)
                    || lexicon.honorifics().contains(word));
  }

  private String lower(Span label) {
    return label.in(text).toLowerCase(Locale.ROOT);
  }

  private String last(Span label) {
    String name = lower(label);
    return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\n')) + 1);
  }

  /** The initials by which an interview may call those it names: "IQ" for Ida Quarm. */
  private Set<String> initials() {
    Set<String> initials = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).ner().equals("PERSON") && tokens.get(i).ner().equals("PERSON")) {
        String letters = tokens.get(i - 1).word().substring(0, 1) + tokens.get(i).word().charAt(0);
        initials.add(letters.toLowerCase(Locale.ROOT));
      }
    }
    return initials;
  }

  private Set<String> surnames() {
    Set<String> surnames = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean ends = i + 1 == tokens.size() || !tokens.get(i + 1).ner().equals("PERSON");
      if (tokens.get(i).ner().equals("PERSON") && ends) {
        surnames.add(tokens.get(i).word().toLowerCase(Locale.ROOT));
      }
    }
    return surnames;
  }

  /** True for a label with a title, which needs no second one: "MS. QUARM: I never saw it." */
  private boolean isSpokenByTitle(Turn turn) {
    return isInCapitals(turn) && isTitled(turn.label()) && spoken(List.of(turn)) > 0;
  }

  private boolean isTranscript(List<Turn> turns) {
    if (turns.size() < FEWEST) {
      return turns.size() == 1 && isSpokenByTitle(turns.get(0));
    }
    if (turns.stream()
        .allMatch(t -> t.form().isCertain() || (isInCapitals(t) && isTitled(t.label())))) {
      return true;
    }
    long spoken = spoken(turns);
    int capitals = 0;
    boolean dashes = false;
    Map<String, Integer> times = new HashMap<>();
    for (Turn turn : turns) {
      dashes |= isDash(turn);
      capitals += isInCapitals(turn) ? 1 : 0;
      times.merge(last(turn.label()), 1, Integer::sum);
    }
    boolean comeBack = times.values().stream().anyMatch(n -> n > 1);
    boolean answered = turns.stream().anyMatch(this::isAnswer);
    if ((dashes && !comeBack)
        || (answered && turns.stream().noneMatch(t -> isAnswer(t) && isSpoken(t, OF_ONESELF)))) {
      return false; // a list, or questions and answers of the paper's own
    }
    return (comeBack && capitals >= FEWEST)
        || (spoken > 0 && (capitals >= FEWEST || comeBack || 2 * spoken >= turns.size()));
  }

  private boolean isInCapitals(Turn turn) {
    return turn.label().in(text).chars().noneMatch(Character::isLowerCase);
  }

  private boolean isDash(Turn turn) {
    return turn.form() == TurnLabels.LabelSign.DASH;
  }

  private boolean isAnswer(Turn turn) {
    return ANSWERS.contains(lower(turn.label()));
  }

  private boolean isAsked(Turn turn) {
    return text.substring(turn.speech().start(), turn.speech().end()).indexOf('?') >= 0;
  }

  /** True if somebody says "I" in the turn, and not in marks within it. */
  private boolean isSpoken(Turn turn, Set<String> pronouns) {
    for (int i = TokenSearch.firstFrom(tokens, turn.speech().start()); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() >= turn.speech().end()) {
        return false;
      }
      if (token.tag().startsWith("PRP")
          && pronouns.contains(token.word().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
