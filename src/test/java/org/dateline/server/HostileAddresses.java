package org.dateline.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes addresses that nobody would make by hand. The same seed makes the same addresses. */
final class HostileAddresses {
  private static final List<String> PATHS =
      List.of(
          "/api/search",
          "/api/quotes",
          "/api/names",
          "/api/entities",
          "/api/facets/person",
          "/api/facets/kind",
          "/api/overview",
          "/api/suggest",
          "/api/export",
          "/api/articles/a1",
          "/api/articles/a1/cite",
          "/api/entities/dbp:Ann_Lee",
          "/api/archive");
  private static final List<String> NAMES =
      List.of(
          "q",
          "person",
          "person.all",
          "place.not",
          "speaker",
          "source",
          "published.from",
          "published.to",
          "mentioned.to",
          "speech",
          "sort",
          "size",
          "after",
          "prefix",
          "order",
          "of",
          "type",
          "about",
          "kind",
          "article",
          "what",
          "format",
          "",
          "__proto__",
          "persn");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "-",
          "Q1",
          "0",
          "20",
          "-1",
          "99999999999999999999",
          "1e3",
          "2022-01-12",
          "2022-02-30",
          "+2022-01-12",
          "-999999999-01-01",
          "+999999999-12-31",
          "0000-00-00",
          "newest",
          "NAME",
          "csv",
          "jsonl",
          "quotes",
          "all",
          "\"unbalanced",
          "((((((((((",
          "a* OR *",
          "\\",
          "title:",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "'; DROP TABLE articles; --",
          "{\"match_all\":{}}",
          "\u0000",
          "\ud83d\ude00",
          "\u202egnihtemos",
          "\r\nSet-Cookie: a=b",
          "İıſK",
          "a".repeat(600),
          "é".repeat(1500));

  private final Random random;

  HostileAddresses(long seed) {
    random = new Random(seed);
  }

  /** Path and query. */
  String next() {
    return pick(PATHS) + query(random.nextInt(6), NAMES);
  }

  /** So many parameters, the question mark before them. */
  String query(int parameters, List<String> names) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < parameters; i++) {
      String name = random.nextInt(3) == 0 ? pick(NAMES) : pick(names.isEmpty() ? NAMES : names);
      query.append(i == 0 ? '?' : '&').append(escaped(name)).append('=').append(escaped(value()));
    }
    return query.toString();
  }

  /** Not escaped. */
  String value() {
    return pick(VALUES);
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
