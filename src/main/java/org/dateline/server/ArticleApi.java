package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.decision.Decision;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.curation.History;
import org.dateline.search.ArticleBrief;
import org.dateline.search.Copies;
import org.dateline.search.ParsedWords;
import org.dateline.search.WordMark;

/** The calls of the API about one article. */
final class ArticleApi {
  private static final int MOST_REVISIONS = 1_000;
  private static final int USUAL_RELATED = 5;

  private final Backend services;
  private final KeptHistory history;
  private final ArchiveAnswers answers;

  ArticleApi(Backend services, KeptHistory history, ArchiveAnswers answers) {
    this.services = services;
    this.history = history;
    this.answers = answers;
  }

  void article(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("q"));
    String words = given.text("q", ArticleParameters.LONGEST_WORDS).strip();
    answers.write(
        http,
        () -> {
          AnnotatedArticle article = find(http);
          List<WordMark> marked =
              words.isEmpty()
                  ? List.of()
                  : services.articles().mark(article.article().id(), ParsedWords.of(words));
          ObjectNode answer = ArticleJson.article(article, marked);
          String id = article.article().id();
          answer.put("revised", services.store().countRevisions(id));
          History decided = history.now();
          DecisionAnswers.addTo(answer, id, decided, history.lost(decided.inForce(List.of(id))));
          return answer;
        });
  }

  private AnnotatedArticle find(Context http) {
    String id = http.pathParam("id");
    return services.store().find(id).orElseThrow(() -> missing(id));
  }

  private RuntimeException missing(String id) {
    return services
        .desk()
        .withdrawn(id)
        .<RuntimeException>map(
            decision ->
                new Refusal(
                    410,
                    withdrawn(decision),
                    Map.of(),
                    AnswerJson.object().put("version", history.now().version(List.of(id)))))
        .orElseGet(
            () -> new NotFound("There is no article at this address. It may have been withdrawn."));
  }

  private static String withdrawn(Decision decision) {
    return "Withdrawn by %s on %s: %s."
        .formatted(
            decision.who(),
            LocalDate.ofInstant(decision.when(), ZoneOffset.UTC),
            decision.why().replaceAll("\\.$", ""));
  }

  /** True if there is an article at the address, or nobody can tell at the moment. */
  boolean isArticle(Context http) {
    return SearchApi.isThere(() -> services.store().find(http.pathParam("id")).isPresent());
  }

  void related(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("size"));
    int size = given.number("size", 1, 50, USUAL_RELATED);
    answers.write(
        http,
        () -> {
          String id = find(http).article().id();
          return related(id, size);
        });
  }

  /** Copies of the article are no news to its reader, and those of another stand under that one. */
  private ObjectNode related(String id, int size) {
    List<ArticleBrief> found = services.similar().related(id, 2 * size);
    List<String> ids = new ArrayList<>(List.of(id));
    found.forEach(article -> ids.add(article.id()));
    Map<String, Copies> copies = services.similar().copies(ids);
    Set<String> shownAsCopies = new HashSet<>();
    copies.getOrDefault(id, Copies.NONE).articles().forEach(copy -> shownAsCopies.add(copy.id()));
    List<ArticleBrief> shown = new ArrayList<>();
    for (ArticleBrief article : found) {
      if (shown.size() < size && !shownAsCopies.contains(article.id())) {
        shown.add(article);
        copies
            .getOrDefault(article.id(), Copies.NONE)
            .articles()
            .forEach(copy -> shownAsCopies.add(copy.id()));
      }
    }
    ObjectNode node = ArticleJson.briefs(shown);
    ArticleJson.addCopies(node, copies);
    return node;
  }

  void revisions(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("from", "to"));
    int from = given.number("from", 1, MOST_REVISIONS, 1);
    int to = given.number("to", 1, MOST_REVISIONS, MOST_REVISIONS);
    answers.write(
        http,
        () -> {
          Article now = find(http).article();
          return ArticleJson.revisions(now, services.store().revisions(now.id()), from, to);
        });
  }

  void cite(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("format"));
    Citation.CitationFormat format = given.choice("format", Citation.CitationFormat.PLAIN);
    Article article = find(http).article();
    Citation citation = new Citation(article, Answer.origin(http) + Pages.address(article.id()));
    Answer.bytes(http, format.contentType(), citation.in(format));
  }
}
