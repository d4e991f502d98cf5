package org.dateline.archive.elastic.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.reading.json.RecordJson;
import org.junit.jupiter.api.Test;

final class ArticleDocumentTest {
  private static final ObjectMapper MAPPER = RecordJson.mapper();

  private final ArticleDocument documents = new ArticleDocument(MAPPER, EntityDirectory.EMPTY);
  private final AnnotatedArticle article =
      new AnnotatedArticle(
          Article.of("a", "Grain", "“We go,” said Quarm.", null),
          new Annotations(List.of(), List.of(), List.of(), "en", "test"),
          List.of(),
          "test");

  @Test
  void anArticleIsReadBackAsItWasWritten() {
    ObjectNode document = written(article);
    assertThat(documents.read(document)).isEqualTo(article);
  }

  @Test
  void theSpeakersOfAnEarlierFormAreAllStatedAndStaySoWhenStoredAnew() {
    ObjectNode earlier = written(article);
    earlier.remove(ArticleDocument.STORY);
    AnnotatedArticle read = documents.read(earlier);
    assertThat(read.annotations().statesAll()).isTrue();
    assertThat(documents.read(written(read))).isEqualTo(read);
  }

  private ObjectNode written(AnnotatedArticle made) {
    ObjectNode document =
        documents.write(made, DecisionsInForce.NONE.applyTo(made), DecisionsInForce.NONE);
    return document.put(ArticleDocument.STORY, "a");
  }
}
