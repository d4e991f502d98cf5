package org.dateline.language.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.DateMention;
import org.dateline.article.Mention;
import org.dateline.article.NormalizedText;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.language.Annotator;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.identification.LanguageRecognizer;
import org.dateline.language.identification.OtherLanguages;
import org.dateline.language.names.NameFinder;
import org.dateline.language.quote.QuoteFinder;
import org.jspecify.annotations.Nullable;

/**
 * The language pass: finds names, quotations and dates in title and text. Long texts are annotated
 * section by section. A text in another language than English comes back without annotations, with
 * its language; one whose language is not recognized (a table, a caption) is read as English.
 * Paragraphs of another language inside an English text are passed over. A step that fails on a
 * section is named in the answer, which holds what the others found.
 */
public final class TextAnnotator implements Annotator {
  /** About 40,000 words: longer than nearly any article, small beside the models. */
  private static final int SECTION = 250_000;

  // Raised with every change of the code that changes annotations.
  private static final int RULES = 4;

  private final Tagger tagger;
  private final AnnotationSteps.Names names;
  private final AnnotationSteps.Quotations quotes;
  private final AnnotationSteps.Dates dates;
  private final AnnotationSteps.Recognition languages;
  private final AnnotationSteps.Passages others;
  private final Sections sections = new Sections(SECTION);

  public TextAnnotator(Tagger tagger, NameFinder names, QuoteFinder quotes, DateFinder dates) {
    this(tagger, new LanguageRecognizer(tagger::knows), names, quotes, dates);
  }

  private TextAnnotator(
      Tagger tagger,
      LanguageRecognizer recognizer,
      NameFinder names,
      QuoteFinder quotes,
      DateFinder dates) {
    this(
        tagger,
        recognizer::recognize,
        new OtherLanguages(recognizer)::muted,
        names::find,
        quotes::find,
        dates::find);
  }

  TextAnnotator(
      Tagger tagger,
      AnnotationSteps.Recognition languages,
      AnnotationSteps.Passages others,
      AnnotationSteps.Names names,
      AnnotationSteps.Quotations quotes,
      AnnotationSteps.Dates dates) {
    this.tagger = tagger;
    this.languages = languages;
    this.others = others;
    this.names = names;
    this.quotes = quotes;
    this.dates = dates;
  }

  /**
   * The name and version of the pass over these models.
   *
   * @param models as a tagger names them
   */
  public static String version(String models) {
    return models + ", rules " + RULES;
  }

  @Override
  public Annotations annotate(Article article) {
    return annotate(article.title(), article.text(), Annotator.anchor(article), article.language());
  }

  @Override
  public Annotations annotate(String title, String text, @Nullable LocalDate anchor) {
    return annotate(title, text, anchor, null);
  }

  private Annotations annotate(
      String title, String text, @Nullable LocalDate anchor, @Nullable String declared) {
    AnnotationsSoFar found = new AnnotationsSoFar();
    String language =
        found.attempts.find(
            AnnotationStep.LANGUAGE,
            () -> languages.recognize(NormalizedText.of(title + "\n" + text).text(), declared),
            LanguageRecognizer.UNKNOWN);
    if (LanguageRecognizer.isReadAsEnglish(language)) {
      String headline = title.length() <= SECTION ? title : sections.of(title).get(0).in(title);
      for (Span section : sections.of(text)) {
        found.add(headline, section.in(text), section.start(), anchor);
        headline = "";
      }
    }
    return found.in(language);
  }

  /** Annotations found so far, with offsets into the whole text. */
  private final class AnnotationsSoFar {
    private final Attempts attempts = new Attempts();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quote> quotations = new ArrayList<>();
    private final List<DateMention> dateMentions = new ArrayList<>();

    void add(String title, String text, int offset, @Nullable LocalDate anchor) {
      Map<Part, List<Sentence>> sentences = new EnumMap<>(Part.class);
      sentences.put(
          Part.TITLE, attempts.find(AnnotationStep.SENTENCES, () -> tagger.tag(title), List.of()));
      sentences.put(Part.TEXT, sentences(text));
      List<Mention> all =
          attempts.find(
              AnnotationStep.NAMES,
              () -> names.find(title, sentences.get(Part.TITLE), text, sentences.get(Part.TEXT)),
              List.of());
      for (Part part : Part.values()) {
        String characters = part == Part.TITLE ? title : text;
        List<Sentence> own = sentences.get(part);
        int shift = part == Part.TITLE ? 0 : offset;
        List<Mention> named = all.stream().filter(mention -> mention.part() == part).toList();
        List<Quote> quoted =
            attempts.find(
                AnnotationStep.QUOTATIONS,
                () -> quotes.find(part, characters, own, named),
                List.of());
        quoted.forEach(quote -> quotations.add(Shift.quote(quote, shift, mentions.size())));
        named.forEach(mention -> mentions.add(Shift.mention(mention, shift)));
        List<DateMention> days =
            attempts.find(
                AnnotationStep.DATES,
                () -> dates.find(part, characters, own, named, anchor),
                List.of());
        days.forEach(date -> dateMentions.add(Shift.date(date, shift)));
      }
    }

    private List<Sentence> sentences(String text) {
      List<Sentence> tagged =
          attempts.find(AnnotationStep.SENTENCES, () -> tagger.tag(text), List.of());
      return attempts.find(
          AnnotationStep.OTHER_LANGUAGES, () -> others.muted(text, tagged), tagged);
    }

    Annotations in(String language) {
      return new Annotations(
          mentions, quotations, dateMentions, language, tagger.models(), attempts.failed());
    }
  }
}
