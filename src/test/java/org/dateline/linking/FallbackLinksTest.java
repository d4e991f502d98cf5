package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

final class FallbackLinksTest {
  @Test
  void eachMentionStandsForANameThatNobodyKnows() {
    Mention ida = new Mention(Part.TEXT, new Span(0, 9), "Ida Quárm", EntityType.PERSON);
    Mention board = new Mention(Part.TEXT, new Span(10, 15), "Board", EntityType.ORGANIZATION);

    List<Link> links =
        FallbackLinks.of(new Annotations(List.of(ida, board), List.of(), List.of(), "en", "none"));

    assertThat(links)
        .extracting(Link::entity)
        .containsExactly("archive:person:ida-quarm", "archive:organization:board");
    assertThat(links).extracting(Link::name).containsExactly("Ida Quárm", "Board");
    assertThat(links).allMatch(Link::toArchiveBorn).allMatch(link -> link.confidence() == 0);
  }
}
