package org.dateline.archive.elastic.hit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.archive.elastic.document.AnalyzedTerms;
import org.dateline.archive.elastic.document.NamedEntities;
import org.dateline.archive.elastic.document.QuoteInArticle;
import org.dateline.archive.elastic.query.SearchedText;
import org.dateline.archive.elastic.query.WordsInText;
import org.dateline.article.Quote;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.FoundArticle.MatchingQuote;
import org.dateline.search.FoundArticle.NamedEntity;
import org.dateline.search.QuoteFacet;
import org.dateline.search.Selection;
import org.dateline.search.Words;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of the articles found that match the selected speakers, or else the words. Where
 * quotations without a known speaker are selected, those are shown that match the words. They come
 * with the articles: nothing is asked here. For one search. Pure.
 */
public final class QuotesOfHits {
  private static final int OF_ONE_ARTICLE = 3;

  private final Set<String> speakers;
  private final boolean single;
  private final boolean allSpeech;
  private final Selection about;
  private final Selection kind;
  private final Predicate<SearchedText> words;
  private final Map<String, List<List<String>>> termsOfNames = new HashMap<>();

  /**
   * Chooses the quotations that hits of this query show.
   *
   * @param words of the query, as understood
   * @param speakers ids of those selected, {@link Selection#NO_VALUE} for an unknown one
   */
  public QuotesOfHits(ArticleQuery query, Words words, Collection<String> speakers) {
    this.speakers = Set.copyOf(speakers);
    this.single = !speakers.isEmpty() || words.rank() || !query.quoted().isEmpty();
    this.allSpeech = query.options().allSpeech();
    this.about = query.quoted(QuoteFacet.ABOUT);
    this.kind = query.quoted(QuoteFacet.KIND);
    this.words = WordsInText.of(words);
  }

  /** Ids of the entities that are needed to tell which quotations of an article match. */
  public List<String> entities(JsonNode source) {
    List<String> ids = new ArrayList<>();
    for (QuoteInArticle said : candidates(source)) {
      if (said.speaker() != null) {
        ids.add(said.speaker());
      }
      if (!isOfSelected(said)) {
        ids.addAll(said.about());
      }
    }
    return ids;
  }

  /**
   * The quotations of one article that are shown, in the order of the text.
   *
   * @param named the entities by id, as far as they are stored
   */
  public List<MatchingQuote> of(JsonNode source, Map<String, Entity> named) {
    String text = source.path("text").asText();
    return candidates(source).stream()
        .filter(said -> isOfSelected(said) || words.test(passage(said, text, named)))
        .limit(OF_ONE_ARTICLE)
        .map(
            said ->
                new MatchingQuote(
                    said.span(),
                    said.span().in(text),
                    said.kind(),
                    said.speaker(),
                    said.speaker() == null ? null : name(said.speaker(), source, named)))
        .toList();
  }

  private List<QuoteInArticle> candidates(JsonNode source) {
    return single
        ? QuoteInArticle.read(source).stream().filter(this::isCandidate).toList()
        : List.of();
  }

  private boolean isCandidate(QuoteInArticle said) {
    boolean counts = allSpeech || said.kind() != Quote.Kind.INDIRECT;
    boolean unknown =
        said.speaker() == null
            && (speakers.contains(Selection.NO_VALUE) || speakers.contains(Selection.UNNAMED));
    List<String> kinds = List.of(said.kind().label());
    boolean matches = about.accepts(said.about()) && kind.accepts(kinds);
    return counts && matches && (speakers.isEmpty() || unknown || isOfSelected(said));
  }

  private boolean isOfSelected(QuoteInArticle said) {
    return said.speaker() != null && speakers.contains(said.speaker());
  }

  private SearchedText passage(QuoteInArticle said, String text, Map<String, Entity> named) {
    return new SearchedText(
        said.span().in(text),
        said.nameStems(),
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

  /** The name of an entity now, or as stored with the article. */
  private static String name(String id, JsonNode source, Map<String, Entity> named) {
    Entity entity = named.get(id);
    return entity != null
        ? entity.name()
        : NamedEntities.read(source).stream()
            .filter(link -> link.id().equals(id))
            .map(NamedEntity::name)
            .findFirst()
            .orElse(id);
  }
}
