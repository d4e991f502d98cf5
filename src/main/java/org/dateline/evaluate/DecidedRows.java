package org.dateline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.EntityRef;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;

/**
 * Training rows from archivists' decisions. Only mentions or quotations with a decision are
 * labelled.
 */
public final class DecidedRows {
  private static final String NIL = "NIL";
  private static final String START = "start";
  private static final String END = "end";

  private final ObjectMapper mapper = new ObjectMapper();
  private final DecidedChanges changes;

  /**
   * Makes rows with gold from an archive's decisions.
   *
   * @param log all decisions
   */
  public DecidedRows(List<Decision> log) {
    changes = new DecidedChanges(log);
  }

  /** A row for {@code train linking}; empty when no link in the text was decided on. */
  public Optional<String> links(AnnotatedArticle asMade) {
    ObjectNode row = row(asMade.article());
    ArrayNode judged = row.putArray("eval_span");
    ArrayNode marked = row.putArray("mentions");
    List<Mention> mentions = asMade.annotations().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Optional<String> gold =
          Optional.ofNullable(changes.onMention(asMade, i)).flatMap(DecidedRows::title);
      if (mention.part() == Part.TEXT && gold.isPresent()) {
        judged.addArray().add(mention.span().start()).add(mention.span().end());
        marked.add(place(mention.span()).put("gold", gold.get()));
      }
    }
    return marked.isEmpty() ? Optional.empty() : Optional.of(row.toString());
  }

  /** The title in Wikipedia of whom a name means; empty where that is not said. */
  private static Optional<String> title(Change change) {
    if (change instanceof Change.Confirm confirm) {
      return title(confirm.entity());
    }
    if (change instanceof Change.AddAlias alias) {
      return title(alias.entity());
    }
    return change instanceof Change.LinkHere here ? title(here.entity()) : Optional.empty();
  }

  private static Optional<String> title(EntityRef entity) {
    return entity.id().startsWith(Link.ARCHIVE_BORN)
        ? Optional.of(NIL)
        : Optional.ofNullable(entity.wikipedia());
  }

  /**
   * A row for {@code train speakers}; empty when no speaker in the text was decided on who stands
   * in it.
   *
   * @param shown with the links that decisions have given it
   */
  public Optional<String> speakers(AnnotatedArticle asMade, AnnotatedArticle shown) {
    ObjectNode row = row(asMade.article());
    ArrayNode quotes = row.putArray("quotes");
    ArrayNode unattributed = row.putArray("unattributed");
    List<Quote> made = asMade.annotations().quotes();
    for (Change.OnQuote change : changes.onQuotes(asMade.article().id())) {
      int index = change.quote().in(asMade.article(), made);
      if (index < 0 || made.get(index).part() != Part.TEXT) {
        continue;
      }
      Span span = made.get(index).span();
      if (change instanceof Change.SetSpeaker set) {
        nearest(shown, set.speaker().id(), span)
            .ifPresent(mention -> quotes.add(quotation(span, mention)));
      } else if (!(change instanceof Change.SetBounds)) {
        unattributed.add(place(span));
      }
    }
    return quotes.isEmpty() && unattributed.isEmpty()
        ? Optional.empty()
        : Optional.of(row.toString());
  }

  private Optional<Mention> nearest(AnnotatedArticle shown, String entity, Span quotation) {
    List<Mention> mentions = shown.annotations().mentions();
    return IntStream.range(0, mentions.size())
        .filter(i -> changes.isSame(shown.links().get(i).entity(), entity))
        .mapToObj(mentions::get)
        .filter(mention -> mention.part() == Part.TEXT && !mention.span().overlaps(quotation))
        .min(Comparator.comparingInt(mention -> distance(mention.span(), quotation)));
  }

  private static int distance(Span one, Span other) {
    return Math.max(one.start() - other.end(), other.start() - one.end());
  }

  private ObjectNode quotation(Span span, Mention speaker) {
    return place(span)
        .put("speaker", speaker.surface())
        .put("speaker_start", speaker.span().start())
        .put("speaker_end", speaker.span().end())
        .put("speaker_form", QuoteGold.SpeakerForm.NAME.label())
        .put("speaker_name", speaker.surface());
  }

  private ObjectNode place(Span span) {
    return mapper.createObjectNode().put(START, span.start()).put(END, span.end());
  }

  private ObjectNode row(Article article) {
    ObjectNode row = mapper.createObjectNode();
    row.put("id", article.id()).put("title", article.title()).put("text", article.text());
    if (article.published() != null) {
      row.put("date", article.published().value());
    }
    return row;
  }
}
