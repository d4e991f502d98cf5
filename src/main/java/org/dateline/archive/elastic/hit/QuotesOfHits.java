package org.dateline.archive.elastic.hit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.archive.elastic.document.AnalyzedTerms;
import org.dateline.archive.elastic.document.QuoteInArticle;
import org.dateline.archive.elastic.query.SearchedText;
import org.dateline.archive.elastic.query.WordsInText;
import org.dateline.article.Quote;
import org.dateline.authority.Entity;
import org.dateline.search.Hit.QuoteHit;
import org.dateline.search.Words;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of the articles found that match the selected speakers, or else the words. They
 * come with the articles: nothing is asked here. For one search. Pure.
 */
public final class QuotesOfHits {
  private static final int OF_ONE_ARTICLE = 3;

  private final Predicate<QuoteInArticle> counted;
  private final Collection<String> speakers;
  private final Predicate<SearchedText> words;
  private final Map<String, List<List<String>>> termsOfNames = new HashMap<>();

  /**
   * @param speakers ids of those selected
   * @param allSpeech whether reported speech counts
   */
  public QuotesOfHits(Words words, Collection<String> speakers, boolean allSpeech) {
    boolean any = !speakers.isEmpty() || words.rank();
    this.counted = said -> any && (allSpeech || said.kind() != Quote.Kind.INDIRECT);
    this.speakers = List.copyOf(speakers);
    this.words = WordsInText.of(words);
  }

  /** Ids of the entities that are needed to tell which quotations of an article match. */
  public List<String> entities(JsonNode source) {
    List<String> ids = new ArrayList<>();
    for (QuoteInArticle said : candidates(source)) {
      if (said.speaker() != null) {
        ids.add(said.speaker());
      }
      if (speakers.isEmpty()) {
        ids.addAll(said.about());
      }
    }
    return ids;
  }

  /**
   * In the order of the text.
   *
   * @param named the entities by id, as far as they are stored
   */
  public List<QuoteHit> of(JsonNode source, Map<String, Entity> named) {
    String text = source.path("text").asText();
    return candidates(source).stream()
        .filter(said -> !speakers.isEmpty() || words.test(passage(said, text, named)))
        .limit(OF_ONE_ARTICLE)
        .map(said -> hit(said, text, named))
        .toList();
  }

  private List<QuoteInArticle> candidates(JsonNode source) {
    return QuoteInArticle.read(source).stream()
        .filter(counted)
        .filter(said -> speakers.isEmpty() || isSelected(said.speaker()))
        .toList();
  }

  private boolean isSelected(@Nullable String speaker) {
    return speaker != null && speakers.contains(speaker);
  }

  private SearchedText passage(QuoteInArticle said, String text, Map<String, Entity> named) {
    return new SearchedText(
        said.span().in(text),
        () ->
            said.about().stream()
                .flatMap(id -> termsOfNames.computeIfAbsent(id, i -> terms(named.get(i))).stream())
                .toList());
  }

  private static List<List<String>> terms(@Nullable Entity entity) {
    if (entity == null) {
      return List.of();
    }
    List<List<String>> names = new ArrayList<>();
    names.add(AnalyzedTerms.exact(entity.name()));
    entity.aliases().forEach(alias -> names.add(AnalyzedTerms.exact(alias)));
    return names;
  }

  private static QuoteHit hit(QuoteInArticle said, String text, Map<String, Entity> named) {
    String speaker = said.speaker();
    return new QuoteHit(
        said.span(),
        said.span().in(text),
        said.kind(),
        speaker,
        speaker == null ? null : name(named.get(speaker), speaker));
  }

  private static String name(@Nullable Entity entity, String id) {
    return entity == null ? id : entity.name();
  }
}
