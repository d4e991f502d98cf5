package org.dateline.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.DateMention;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.names.NameFinder;
import org.jspecify.annotations.Nullable;

/** The language pass: tags title and text, then finds names and dates in both. */
public final class TextAnnotator implements Annotator {
  private final Tagger tagger;
  private final NameFinder names;
  private final DateFinder dates;

  public TextAnnotator(Tagger tagger, NameFinder names, DateFinder dates) {
    this.tagger = tagger;
    this.names = names;
    this.dates = dates;
  }

  @Override
  public Annotations annotate(String title, String text, @Nullable LocalDate anchor) {
    List<Sentence> titleSentences = tagger.tag(title);
    List<Sentence> textSentences = tagger.tag(text);
    List<Mention> mentions = new ArrayList<>();
    mentions.addAll(names.find(Part.TITLE, title, titleSentences));
    mentions.addAll(names.find(Part.TEXT, text, textSentences));
    List<DateMention> dateMentions = new ArrayList<>();
    dateMentions.addAll(dates.find(Part.TITLE, title, titleSentences, anchor));
    dateMentions.addAll(dates.find(Part.TEXT, text, textSentences, anchor));
    List<Quote> quotes = List.of();
    return new Annotations(mentions, quotes, dateMentions, "en", tagger.models());
  }
}
