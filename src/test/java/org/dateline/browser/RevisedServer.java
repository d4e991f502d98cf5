package org.dateline.browser;

import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.server.Settings;
import org.dateline.testing.ArticleBuilder;
import org.dateline.testing.TestArchive;

/** A server over one article that was read three times, each time with other content. */
final class RevisedServer extends ServedArchive {
  static final String ADDRESS = "/articles/ferry%2F7";

  private static final String BOARD =
      "The harbour board met on Monday to hear what the night ferry would cost the town.";
  private static final String LAST =
      "Nobody in the hall had asked for the figures of last winter, though all were on the table.";

  RevisedServer() {
    super(archive(), new Settings(Settings.LOOPBACK, 0, null, "test", List.of(), false));
  }

  private static TestArchive archive() {
    TestArchive archive =
        TestArchive.of(
            List.of(
                read(
                    "Ferry waits for the board",
                    BOARD,
                    "“We sail in May,” said the captain of the larger of the two boats.",
                    "The council has not been told.",
                    LAST)));
    put(
        archive,
        read(
            "Ferry waits for the board",
            BOARD,
            "“We sail in June,” said the captain of the larger of the two boats.",
            LAST));
    put(
        archive,
        read(
            "Ferry waits for nobody",
            BOARD,
            "“We sail in June,” said the captain of the larger of the two boats on Tuesday.",
            LAST,
            "Correction: an earlier version named <b>May</b> as the month."));
    archive.get().articles().refresh();
    return archive;
  }

  private static void put(TestArchive archive, AnnotatedArticle article) {
    archive.get().articles().put(List.of(article));
  }

  private static AnnotatedArticle read(String title, String... paragraphs) {
    return new AnnotatedArticle(
        ArticleBuilder.article("ferry/7")
            .title(title)
            .text(String.join("\n\n", paragraphs))
            .published("2022-01-10")
            .source("Harbour Gazette")
            .author("Maren Holt")
            .dateline("VANHOLM")
            .language("en")
            .build(),
        new Annotations(List.of(), List.of(), List.of(), "en", "by hand"),
        List.of(),
        "by hand");
  }
}
