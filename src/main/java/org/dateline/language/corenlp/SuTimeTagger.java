package org.dateline.language.corenlp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.dates.Timex;
import org.dateline.language.dates.TimexTagger;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions by SUTime (Chang and Manning, LREC 2012). Begins to load its rules when made,
 * and loads them once more for each further thread that asks at the same time: they keep variables
 * between matches.
 */
public final class SuTimeTagger implements TimexTagger {
  private final Queue<TimeRules> idle = new ConcurrentLinkedQueue<>();

  private final Supplier<TimeRules> rules;

  /** Rules that load in the background, for the first thread that asks. */
  private final AtomicReference<@Nullable CompletableFuture<TimeRules>> first;

  /** Expressions are few and come again: "on Friday", "last year". */
  private static final int REMEMBERED = 20_000;

  private final Cache<TimeQuestion, List<Timex>> answers =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  public SuTimeTagger() {
    this(SuTimeRules::load);
  }

  /**
   * Begins to load a first set of rules in the background.
   *
   * @param rules makes a set of rules, for each thread that asks at the same time
   */
  public SuTimeTagger(Supplier<TimeRules> rules) {
    this.rules = rules;
    first = new AtomicReference<>(CompletableFuture.supplyAsync(rules));
  }

  @Override
  public List<Timex> tag(String text, Sentence sentence, @Nullable LocalDate anchor) {
    List<Token> tokens = sentence.tokens();
    int start = tokens.get(0).span().start();
    int end = tokens.get(tokens.size() - 1).span().end();
    TimeQuestion question =
        new TimeQuestion(
            text.substring(start, end),
            tokens.stream().map(Token::word).collect(Collectors.joining(" ")),
            tokens.stream().map(Token::tag).collect(Collectors.joining(" ")),
            String.valueOf(anchor));
    List<Timex> known =
        answers.get(question, asked -> ask(asked.text(), labels(sentence, start), anchor));
    return known.stream()
        .map(timex -> new Timex(timex.span().shift(start), timex.type(), timex.value()))
        .toList();
  }

  private List<Timex> ask(String text, List<CoreLabel> labels, @Nullable LocalDate anchor) {
    TimeRules rules = free();
    Annotation sentence = new Annotation(text);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    List<Timex> found = rules.find(sentence, anchor == null ? null : anchor.toString());
    // not after an exception, which may leave variables behind
    idle.add(rules);
    return found;
  }

  private TimeRules free() {
    TimeRules own = idle.poll();
    if (own != null) {
      return own;
    }
    CompletableFuture<TimeRules> loading = first.getAndSet(null);
    return loading == null ? rules.get() : loading.join();
  }

  /**
   * A question to SUTime, with all that its answer depends on.
   *
   * @param words as the rules see them: of words in capitals, in another case than in the text
   */
  private record TimeQuestion(String text, String words, String tags, String anchor) {}

  private static List<CoreLabel> labels(Sentence sentence, int start) {
    List<CoreLabel> labels = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.word());
      label.setValue(token.word());
      label.setOriginalText(token.word());
      label.setLemma(token.lemma());
      label.setTag(token.tag());
      label.setBeginPosition(token.span().start() - start);
      label.setEndPosition(token.span().end() - start);
      labels.add(label);
    }
    return labels;
  }
}
