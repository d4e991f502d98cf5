package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.evaluate.JudgedClaim.ClaimKind;

/**
 * A sample of claims for somebody to judge: speakers of quotations, and links of names to known
 * entities, drawn at random from articles without gold.
 */
public final class ClaimSample {
  private static final int BEFORE = 240;
  private static final int AFTER = 160;

  private final Function<Article, AnnotatedArticle> annotator;

  /**
   * Prepares to draw claims.
   *
   * @param annotator annotates and links an article
   */
  public ClaimSample(Function<Article, AnnotatedArticle> annotator) {
    this.annotator = annotator;
  }

  /**
   * Draws up to {@code size} speakers and as many links; in the order of the articles.
   *
   * @param articles number of articles to draw from, themselves drawn at random; an article gives
   *     two of each
   */
  public List<JudgedClaim> draw(Path file, int size, int articles, long seed) throws IOException {
    List<Article> all = new ArrayList<>(JsonRows.read(file, PlainArticles::article));
    Random random = new Random(seed);
    Collections.shuffle(all, random);
    List<JudgedClaim> speakers = new ArrayList<>();
    List<JudgedClaim> links = new ArrayList<>();
    for (Article article : all.subList(0, Math.min(articles, all.size()))) {
      AnnotatedArticle annotated = annotator.apply(article);
      speakers.addAll(some(speakers(annotated), random));
      links.addAll(some(links(annotated), random));
    }
    List<JudgedClaim> drawn = new ArrayList<>();
    drawn.addAll(speakers.subList(0, Math.min(size, speakers.size())));
    drawn.addAll(links.subList(0, Math.min(size, links.size())));
    return drawn;
  }

  private static List<JudgedClaim> some(List<JudgedClaim> claims, Random random) {
    List<JudgedClaim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(2, shuffled.size()));
  }

  /** The claims that the articles of the file give rise to now, to compare marks with. */
  List<JudgedClaim> claims(Path file, List<JudgedClaim> marked) throws IOException {
    List<JudgedClaim> claims = new ArrayList<>();
    for (Article article : JsonRows.read(file, PlainArticles::article)) {
      if (marked.stream().anyMatch(mark -> mark.article().equals(article.id()))) {
        AnnotatedArticle annotated = annotator.apply(article);
        claims.addAll(speakers(annotated));
        claims.addAll(links(annotated));
      }
    }
    return claims;
  }

  private static List<JudgedClaim> speakers(AnnotatedArticle article) {
    List<JudgedClaim> claims = new ArrayList<>();
    for (Quote quote : article.annotations().quotes()) {
      Link link = article.speaker(quote);
      Quote.Speaker speaker = quote.speaker();
      if (quote.kind() != Quote.Kind.INDIRECT && link != null && speaker != null) {
        claims.add(
            claim(
                article,
                ClaimKind.SPEAKER,
                quote.part(),
                quote.span(),
                link,
                speaker.confidence()));
      }
    }
    return claims;
  }

  private static List<JudgedClaim> links(AnnotatedArticle article) {
    List<JudgedClaim> claims = new ArrayList<>();
    List<Mention> mentions = article.annotations().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Link link = article.links().get(i);
      if (!link.toArchiveBorn()) {
        Mention mention = mentions.get(i);
        claims.add(
            claim(
                article, ClaimKind.LINK, mention.part(), mention.span(), link, link.confidence()));
      }
    }
    return claims;
  }

  private static JudgedClaim claim(
      AnnotatedArticle article,
      ClaimKind kind,
      Part part,
      Span span,
      Link link,
      double confidence) {
    String text = article.article().part(part);
    int from = Math.max(0, span.start() - BEFORE);
    int to = Math.min(text.length(), span.end() + AFTER);
    String context =
        text.substring(from, span.start())
            + "[["
            + span.in(text)
            + "]]"
            + text.substring(span.end(), to);
    PartialDate day = article.article().published();
    return new JudgedClaim(
        JudgedClaim.Judgement.OPEN,
        kind,
        article.article().id(),
        part,
        span.start(),
        span.end(),
        link.entity(),
        link.name(),
        link.type(),
        confidence,
        (day == null ? "" : day.value() + ": ") + context.replaceAll("\\s+", " "));
  }
}
