package org.dateline.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.search.ArticleQuery;
import org.dateline.search.FoundArticle;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteQuery;

/** Request for a feed: the filters of a search, of which the newest are given. */
record FeedRequest(Parameters given, EntryKind what, Feed.FeedFormat format, String base) {
  private static final Set<String> OWN = Set.of("what", "format", "size", "sort");
  private static final int USUAL = 50;

  enum EntryKind {
    ARTICLES,
    QUOTES
  }

  static FeedRequest read(Context http) {
    Parameters all =
        new Parameters(
            http.queryString(),
            ArticleParameters.and(QuoteParameters.FILTERS, "what", "format", "size"));
    EntryKind what = all.choice("what", EntryKind.ARTICLES);
    Set<String> known =
        what == EntryKind.ARTICLES ? ArticleParameters.FILTERS : QuoteParameters.FILTERS;
    return new FeedRequest(
        new Parameters(http.queryString(), ArticleParameters.and(known, "what", "format", "size")),
        what,
        all.choice("format", Feed.FeedFormat.ATOM),
        Answer.origin(http));
  }

  Feed ask(Backend archive) {
    return what == EntryKind.ARTICLES ? articles(archive) : quotes(archive);
  }

  private int size() {
    return given.number("size", 1, ArticleParameters.MOST_HITS, USUAL);
  }

  private Feed articles(Backend archive) {
    String title = title("articles", archive);
    ArticleQuery asked = ArticleParameters.filters(given);
    List<FoundArticle> hits = archive.articles().search(asked.newest(size())).hits();
    EntryMoments moments =
        EntryMoments.of(hits, FoundArticle::id, FoundArticle::published, archive.store()::moments);
    return feed(title, "/", hits.stream().map(hit -> item(hit, moments)).toList());
  }

  private Feed.FeedEntry item(FoundArticle hit, EntryMoments moments) {
    String text = hit.snippets().isEmpty() ? "" : hit.snippets().get(0).text();
    return new Feed.FeedEntry(
        "article " + hit.id(),
        base + Pages.address(hit.id()),
        hit.title().isBlank() ? hit.id() : hit.title(),
        text,
        hit.published(),
        moments.of(hit.id(), hit.published()),
        hit.source());
  }

  private Feed quotes(Backend archive) {
    String title = title("quotations", archive);
    QuoteQuery asked = QuoteParameters.first(given, size());
    List<FoundQuote> quotes = archive.quotes().search(asked.newest(size())).quotes();
    EntryMoments moments =
        EntryMoments.of(
            quotes,
            quote -> quote.article().id(),
            quote -> quote.article().published(),
            archive.store()::moments);
    return feed(title, "/quotes", quotes.stream().map(quote -> item(quote, moments)).toList());
  }

  private Feed.FeedEntry item(FoundQuote quote, EntryMoments moments) {
    FoundQuote.FoundSpeaker speaker = quote.speaker();
    String name = speaker == null ? null : speaker.name();
    Span span = quote.span();
    String place = quote.part() == Part.TEXT ? "#c" + span.start() + "-" + span.end() : "";
    return new Feed.FeedEntry(
        "quotation " + quote.id(),
        base + Pages.address(quote.article().id()) + place,
        (name == null ? "Speaker not named" : name) + ": " + quote.article().title(),
        quote.text(),
        quote.article().published(),
        moments.of(quote.article().id(), quote.article().published()),
        name);
  }

  private String title(String listed, Backend archive) {
    return FeedTitle.of(listed, given, archive.entities()::entities);
  }

  private Feed feed(String title, String path, List<Feed.FeedEntry> items) {
    String query = query();
    String own = "what=" + AnswerJson.label(what) + "&format=" + AnswerJson.label(format);
    return new Feed(
        title,
        base + path + (query.isEmpty() ? "" : "?" + query),
        base + "/api/feed?" + own + (query.isEmpty() ? "" : "&" + query),
        items,
        LocalDate.now(ZoneOffset.UTC));
  }

  /** The filters in one order, whatever order they came in. */
  private String query() {
    StringBuilder query = new StringBuilder();
    for (String name : new TreeSet<>(QuoteParameters.FILTERS)) {
      if (!OWN.contains(name)) {
        for (String value : given.values(name)) {
          String and = query.isEmpty() ? "" : "&";
          query
              .append(and)
              .append(name)
              .append('=')
              .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
      }
    }
    return query.toString();
  }
}
