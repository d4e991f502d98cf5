package org.dateline.language.annotation;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.DateMention;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The steps of annotation beside the tagger. */
final class AnnotationSteps {
  private AnnotationSteps() {}

  /** Recognizes the language of an article. */
  interface Recognition {
    String recognize(String text, @Nullable String declared);
  }

  /** Leaves out what stands in another language inside an English text. */
  interface Passages {
    List<Sentence> muted(String text, List<Sentence> sentences);
  }

  /** Finds the names of title and text. */
  interface Names {
    List<Mention> find(
        String title, List<Sentence> titleSentences, String text, List<Sentence> textSentences);
  }

  /** Finds the quotations of a part, with their speakers. */
  interface Quotations {
    List<Quote> find(Part part, String text, List<Sentence> sentences, List<Mention> mentions);
  }

  /** Finds the dates of a part. */
  interface Dates {
    List<DateMention> find(
        Part part,
        String text,
        List<Sentence> sentences,
        List<Mention> names,
        @Nullable LocalDate anchor);
  }
}
