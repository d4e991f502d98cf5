package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinkingScoreTest {
  private static final String TEXT = "In the Quarm Strait Ida Rosenau met Carl Emsig.";

  private final List<Mention> mentions = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  @TempDir Path folder;

  @Test
  void aLinkIsRightAtTheExactPlaceWithTheRightTitle() throws IOException {
    link("the Quarm Strait", "Quarm strait");
    link("Ida Rosenau", "Ida Rosenau (singer)");
    assertThat(score(gold())).contains("links P 50.0 R 50.0 F1 50.0").contains("mention F1 80.0");
  }

  @Test
  void aLinkOnANameThatHasNoTitleIsWrong() throws IOException {
    link("Carl Emsig", "Carl Emsig");
    assertThat(score(gold())).contains("P 0.0").contains("linked all the same 1 of 1");
  }

  @Test
  void aLeadingArticleCountsUnlessItIsCutOff() throws IOException {
    link("Quarm Strait", "Quarm Strait");
    assertThat(score(gold())).contains("R 0.0");
    assertThat(score(gold().cut())).contains("P 100.0 R 50.0");
  }

  private LinkingGold gold() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"id\":\"1\",\"text\":\"%s\",\"mentions\":[%s,%s,%s]}"
                .formatted(
                    TEXT,
                    marked("the Quarm Strait", "Quarm_Strait"),
                    marked("Ida Rosenau", "Ida_Rosenau"),
                    marked("Carl Emsig", "NIL")));
    return LinkingGold.read(file).get(0);
  }

  private static String marked(String surface, String title) {
    Span span = span(surface);
    return "{\"start\":%d,\"end\":%d,\"gold\":\"%s\"}".formatted(span.start(), span.end(), title);
  }

  private static Span span(String surface) {
    int start = TEXT.indexOf(surface);
    return new Span(start, start + surface.length());
  }

  private void link(String surface, @Nullable String title) {
    mentions.add(new Mention(Part.TEXT, span(surface), surface, EntityType.PERSON));
    links.add(new Link("id", surface, EntityType.PERSON, title, null, 0.9, List.of(), List.of()));
  }

  private String score(LinkingGold gold) {
    LinkingScore score = new LinkingScore();
    score.add(gold, mentions, links, mentions.stream().map(m -> Set.<String>of()).toList());
    return score.summary();
  }
}
