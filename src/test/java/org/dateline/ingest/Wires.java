package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.linking.Linker;

/** Articles whose persons are given, linked by a linker. */
final class Wires {
  private Wires() {}

  static AnnotatedArticle article(String id, String text, Linker linker, String... persons) {
    Article article = Article.of(id, "", text, null).withSource("Quarm Wire");
    List<Mention> mentions = new ArrayList<>();
    for (String person : persons) {
      int at = text.indexOf(person);
      Span span = new Span(at, at + person.length());
      mentions.add(new Mention(Part.TEXT, span, person, EntityType.PERSON));
    }
    Annotations annotations = new Annotations(mentions, List.of(), List.of(), "en", "test");
    return new AnnotatedArticle(
        article, annotations, linker.link(article, annotations), linker.version());
  }
}
