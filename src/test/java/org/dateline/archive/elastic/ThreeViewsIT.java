package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Quote;
import org.dateline.server.Server;
import org.dateline.server.Settings;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One search has three views of the same articles, under random filters and over HTTP: articles,
 * their quotations, their names.
 */
final class ThreeViewsIT {
  private static final List<Quote.Kind> KINDS = List.copyOf(EnumSet.allOf(Quote.Kind.class));
  private static final int ARTICLES = 150;
  private static final int SEARCHES = Integer.getInteger("dateline.searches", 40);
  private static final List<String> WORDS = List.of("harbour", "ferry", "tunnel");
  private static final String ALL = "&size=200&scope=article";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static TestArchive archive;
  private static Server server;

  private final Random random = new Random(17);

  @BeforeAll
  static void start() {
    Random random = new Random(4);
    archive =
        TestArchive.of(IntStream.range(0, ARTICLES).mapToObj(i -> article(random, i)).toList());
    server =
        new Server(
                archive.backend(),
                new Settings(Settings.LOOPBACK, 0, null, "0.1", List.of(), false),
                0)
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    archive.close();
  }

  @Test
  void eachViewShowsTheSameArticles() {
    int quoting = 0;
    for (int i = 0; i < SEARCHES; i++) {
      String search = search();
      Set<String> articles = articles("/api/search?size=200" + search);
      Set<String> ofQuotes = articlesOfQuotes("/api/quotes?" + search + ALL);
      boolean quotes = search.matches(".*&(speaker|speaker\\.all|(about|kind)[.a-z]*)=.*");
      if (quotes && !search.contains("nobody")) {
        quoting++;
        assertThat(ofQuotes).as(search).isEqualTo(articles);
      } else {
        assertThat(articles).as(search).containsAll(ofQuotes);
      }
      JsonNode beside = json("/api/overview?scope=article" + search);
      assertThat(beside.at("/totals/articles").asInt()).as(search).isEqualTo(articles.size());
      assertThat(beside.at("/totals/quotes").asInt())
          .as(search)
          .isEqualTo(json("/api/quotes?size=1&scope=article" + search).get("total").asInt());
      assertThat(beside.at("/totals/names").asInt())
          .as(search)
          .isEqualTo(json("/api/names?size=1" + search).get("total").asInt());
    }
    assertThat(quoting).isGreaterThan(SEARCHES / 4);
  }

  /** Of speakers in articles: each bucket, and the two ways of having none. */
  @Test
  void everyCountOfASpeakerLeadsToThatManyArticles() {
    for (int i = 0; i < SEARCHES / 4; i++) {
      String search = search().replaceAll("&speaker[^&]*", "");
      JsonNode speakers = json("/api/search?size=1" + search).at("/facets/speaker");
      for (JsonNode bucket : speakers.get("buckets")) {
        assertCount(search, bucket.get("id").asText(), bucket.get("count").asInt());
      }
      assertCount(search, "unnamed", speakers.get("unnamed").asInt());
      assertCount(search, "nobody", speakers.get("nobody").asInt());
      assertCount(search, "-", speakers.get("missing").asInt());
    }
  }

  private static void assertCount(String search, String speaker, int count) {
    String one = search + "&speaker=" + speaker;
    assertThat(json("/api/search?size=1" + one).get("total").asInt()).as(one).isEqualTo(count);
  }

  /** Filters of all kinds, always with the same speech. */
  private String search() {
    List<String> parts = new ArrayList<>();
    parts.add("speech=" + (random.nextInt(4) == 0 ? "quoted" : "all"));
    add(parts, 2, "speaker", "p:P" + random.nextInt(6));
    add(parts, 3, "speaker", "p:P" + random.nextInt(6));
    add(parts, 8, "speaker", "unnamed");
    add(parts, 12, "speaker", "nobody");
    add(parts, 5, "speaker.all", "p:P" + random.nextInt(6));
    add(parts, 7, "speaker.all", "p:P" + random.nextInt(6));
    add(parts, 5, "speaker.not", "p:P" + random.nextInt(6));
    add(parts, 4, "about", "o:O" + random.nextInt(5));
    add(parts, 6, "about.all", "o:O" + random.nextInt(5));
    add(parts, 6, "about.not", "o:O" + random.nextInt(5));
    add(parts, 5, "kind", List.of("direct", "mixed", "indirect").get(random.nextInt(3)));
    add(parts, 7, "kind.not", List.of("direct", "mixed", "indirect").get(random.nextInt(3)));
    add(parts, 6, "person", "p:P" + random.nextInt(6));
    add(parts, 6, "organization.not", "o:O" + random.nextInt(5));
    add(parts, 6, "source", "Paper" + random.nextInt(3));
    add(parts, 6, "subject" + List.of("", ".all", ".not").get(random.nextInt(3)), subject(random));
    add(parts, 12, List.of("subject", "source", "person").get(random.nextInt(3)), "-");
    add(parts, 6, "published.from", "2022-01-" + (10 + random.nextInt(15)));
    add(parts, 4, "q", WORDS.get(random.nextInt(WORDS.size())));
    return "&" + String.join("&", parts);
  }

  private static String subject(Random random) {
    return "subject" + random.nextInt(3);
  }

  private void add(List<String> parts, int oneIn, String name, String value) {
    boolean once = name.equals("q") || name.startsWith("published");
    if (random.nextInt(oneIn) == 0
        && !(once && parts.stream().anyMatch(p -> p.startsWith(name + "=")))) {
      parts.add(name + "=" + value);
    }
  }

  private static AnnotatedArticle article(Random random, int number) {
    Samples article = Samples.article("a" + number);
    article.published("2022-01-" + (10 + random.nextInt(20))).source("Paper" + random.nextInt(3));
    if (random.nextInt(4) > 0) {
      article.subjects(subject(random), subject(random));
    }
    article.text("On the " + WORDS.get(random.nextInt(WORDS.size())) + ", ");
    for (int i = random.nextInt(5); i > 0; i--) {
      String person = "P" + random.nextInt(6);
      article.person(person).text(" of ").organization("O" + random.nextInt(5)).text(": ");
      // the speaker is the name written last, so the body named first is not within the words
      article.text("so ").person(person);
      boolean named = random.nextInt(4) > 0;
      Quote.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      article.quoteNaming(random.nextInt(2) == 0 ? "O" + random.nextInt(5) : null, kind, named);
      article.text(". ");
    }
    return article.build();
  }

  private static Set<String> articles(String path) {
    Set<String> ids = new TreeSet<>();
    json(path).get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
    return ids;
  }

  private static Set<String> articlesOfQuotes(String path) {
    Set<String> ids = new TreeSet<>();
    String next = "";
    while (next != null) {
      JsonNode page = json(path + (next.isEmpty() ? "" : "&after=" + next));
      page.get("hits").forEach(hit -> ids.add(hit.at("/article/id").asText()));
      next = page.get("next").textValue();
    }
    return ids;
  }

  private static JsonNode json(String path) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(server.url() + path.replace("?&", "?"))).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
