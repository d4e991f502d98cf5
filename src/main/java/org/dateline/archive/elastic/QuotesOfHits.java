package org.dateline.archive.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.article.Quote;
import org.dateline.authority.Entity;
import org.dateline.search.Hit.QuoteHit;
import org.dateline.search.Words;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of the articles found that match the selected speakers, or else the words. They
 * come with the articles: nothing is asked here. For one search. Pure.
 */
final class QuotesOfHits {
  private static final int OF_ONE_ARTICLE = 3;

  private final Predicate<Said> counted;
  private final Collection<String> speakers;
  private final Predicate<Passage> words;
  private final Map<String, List<List<String>>> termsOfNames = new HashMap<>();

  /**
   * @param speakers ids of those selected
   * @param allSpeech whether reported speech counts
   */
  QuotesOfHits(Words words, Collection<String> speakers, boolean allSpeech) {
    boolean any = !speakers.isEmpty() || words.rank();
    this.counted = said -> any && (allSpeech || said.kind() != Quote.Kind.INDIRECT);
    this.speakers = List.copyOf(speakers);
    this.words = WordsInPassage.of(words);
  }

  /** Ids of the entities that are needed to tell which quotations of an article match. */
  List<String> entities(JsonNode source) {
    List<String> ids = new ArrayList<>();
    for (Said said : candidates(source)) {
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
  List<QuoteHit> of(JsonNode source, Map<String, Entity> named) {
    String text = source.path("text").asText();
    return candidates(source).stream()
        .filter(said -> !speakers.isEmpty() || words.test(passage(said, text, named)))
        .limit(OF_ONE_ARTICLE)
        .map(said -> hit(said, text, named))
        .toList();
  }

  private List<Said> candidates(JsonNode source) {
    return Said.read(source).stream()
        .filter(counted)
        .filter(said -> speakers.isEmpty() || isSelected(said.speaker()))
        .toList();
  }

  private boolean isSelected(@Nullable String speaker) {
    return speaker != null && speakers.contains(speaker);
  }

  private Passage passage(Said said, String text, Map<String, Entity> named) {
    return new Passage(
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
    names.add(Terms.exact(entity.name()));
    entity.aliases().forEach(alias -> names.add(Terms.exact(alias)));
    return names;
  }

  private static QuoteHit hit(Said said, String text, Map<String, Entity> named) {
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
