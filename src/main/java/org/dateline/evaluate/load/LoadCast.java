package org.dateline.evaluate.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.evaluate.GoldRows.GoldRow;

/**
 * Puts two invented people into the articles of a sample, whom these quote, so that decisions can
 * be taken on somebody of many articles and on somebody of few.
 */
public final class LoadCast {
  static final String OF_MANY = "Ottilie Brauk";
  static final String OF_FEW = "Sunniva Telle";
  private static final int EVERY = 5;
  private static final int FEW = 10;
  private static final String PREFIX = "few/";

  /** The id of one of those that quote the person of few. */
  public static final String ONE_OF_FEW = PREFIX + 0;

  private LoadCast() {}

  /** Rows of which each fifth quotes somebody of whom no other row tells. */
  public static List<GoldRow> in(List<GoldRow> rows) {
    List<GoldRow> all = new ArrayList<>();
    for (GoldRow row : rows) {
      all.add(all.size() % EVERY == 0 ? quoting(OF_MANY, row) : row);
    }
    return all;
  }

  /** Ten articles more, which quote another. */
  public static List<AnnotatedArticle> few(
      GoldRow row, Function<Article, AnnotatedArticle> annotate) {
    LoadSample sample = new LoadSample(PREFIX, List.of(quoting(OF_FEW, row)), annotate);
    List<AnnotatedArticle> few = new ArrayList<>();
    for (int i = 0; i < FEW; i++) {
      few.add(sample.article(i));
    }
    return few;
  }

  private static GoldRow quoting(String who, GoldRow row) {
    String said =
        "\n\n“The harbour will be dredged in spring,” said " + who + ", an engineer at the mole.\n";
    return new GoldRow(row.title(), row.text() + said, row.date(), row.judged(), row.json());
  }
}
