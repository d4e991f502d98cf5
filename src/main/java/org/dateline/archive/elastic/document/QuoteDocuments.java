package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.Digest;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.article.Utterances;
import org.dateline.search.ArticleBrief;
import org.dateline.search.FoundQuote;
import org.jspecify.annotations.Nullable;

/** The quotations of an article as documents of their own index. */
public final class QuoteDocuments {
  private static final int CONTEXT = 240;
  private static final int FEWEST_WORDS_OF_COPIES = 5;

  private final ObjectMapper mapper;
  private final EntityDirectory directory;

  public QuoteDocuments(ObjectMapper mapper, EntityDirectory directory) {
    this.mapper = mapper;
    this.directory = directory;
  }

  /**
   * The documents of an article's quotations, by id.
   *
   * @param decided the article as its quotations are found and shown
   * @param inForce the decisions that made it so
   */
  public Map<String, ObjectNode> write(DecidedArticle decided, DecisionsInForce inForce) {
    Map<String, ObjectNode> documents = new LinkedHashMap<>();
    AnnotatedArticle article = decided.article();
    AnnotatedArticle beforeMerges = article.withLinks(decided.beforeMerges());
    FacetValues facets = FacetValues.of(article, directory, inForce.merges());
    ShownNames names = new ShownNames(directory, inForce);
    Utterances utterances = new Utterances(article.annotations().quotes());
    for (Quote quote : article.annotations().quotes()) {
      Quote around = utterances.around(quote);
      String within = around == null ? null : id(article.article(), around);
      ObjectNode document = document(article, quote, within, facets);
      List<Link> inside = inside(article, quote);
      NameWords.of(article, quote.part(), quote.span()).addStemsTo(document);
      Fields.strings(document, "names", names.of(inside(beforeMerges, quote), inside));
      Fields.strings(document, "about", inside.stream().map(Link::entity).toList());
      documents.put(id(article.article(), quote), document);
    }
    return documents;
  }

  private static String id(Article article, Quote quote) {
    String part = quote.part() == Part.TITLE ? "title" : "";
    // what is reported may begin with words in marks: two quotations with one start
    String kind = quote.kind() == Quote.Kind.INDIRECT ? "reported" : "";
    return article.id() + "#" + part + kind + quote.span().start();
  }

  private ObjectNode document(
      AnnotatedArticle article, Quote quote, @Nullable String within, FacetValues facets) {
    Article read = article.article();
    FoundQuote found = found(article, quote, within);
    FoundQuote.FoundSpeaker speaker = found.speaker();
    ObjectNode document = mapper.createObjectNode();
    document.put("id", found.id());
    document.put("article", read.id());
    document.put("text", found.text());
    String same = same(found.text());
    if (same != null) {
      document.put("same", same);
    }
    document.put("part", quote.part().label());
    document.put("start", quote.span().start());
    document.put("end", quote.span().end());
    document.put("kind", quote.kind().label());
    if (speaker != null) {
      String shown = speaker.name() == null ? speaker.surface() : speaker.name();
      document.put("speaker_sort", NameOrder.key(shown));
      if (speaker.entity() != null) {
        document.put("speaker", speaker.entity());
      }
    }
    facets.addTo(document);
    if (read.source() != null) {
      document.put("source", read.source());
    }
    Fields.dates(document, read.published(), article.annotations().dates());
    document.set("record", mapper.valueToTree(found));
    return document;
  }

  private static FoundQuote found(AnnotatedArticle article, Quote quote, @Nullable String within) {
    Article read = article.article();
    String text = read.part(quote.part());
    Span span = quote.span();
    return new FoundQuote(
        id(read, quote),
        ArticleBrief.of(read),
        quote.kind(),
        quote.part(),
        span,
        span.in(text),
        quote.parts(),
        List.of(),
        Excerpt.before(text, span.start(), CONTEXT),
        Excerpt.after(text, span.end(), CONTEXT),
        quote.cue(),
        speaker(article, quote),
        NamedEntities.counted(inside(article, quote)),
        within,
        new FoundQuote.Provenance(article.annotations().models(), article.authority()),
        List.of(),
        0);
  }

  private static FoundQuote.@Nullable FoundSpeaker speaker(AnnotatedArticle article, Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return null;
    }
    Link link = article.speaker(quote);
    Link candidate = article.speakerCandidate(quote);
    return new FoundQuote.FoundSpeaker(
        link == null ? null : link.entity(),
        link == null ? null : link.name(),
        speaker.surface(),
        speaker.span(),
        speaker.rule(),
        speaker.confidence(),
        candidate == null
            ? null
            : new FoundQuote.PossibleSpeaker(candidate.entity(), candidate.name()));
  }

  static List<Link> inside(AnnotatedArticle article, Quote quote) {
    List<Link> inside = new ArrayList<>();
    List<Mention> mentions = article.annotations().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean within = quote.parts().stream().anyMatch(part -> part.contains(mention.span()));
      if (mention.part() == quote.part() && within) {
        inside.add(article.links().get(i));
      }
    }
    return inside;
  }

  /**
   * The key that quotations of the same words share; null for so few words that they prove nothing.
   */
  private static @Nullable String same(String quotation) {
    List<String> words = Folding.words(quotation);
    return words.size() < FEWEST_WORDS_OF_COPIES ? null : Digest.brief(String.join(" ", words));
  }
}
