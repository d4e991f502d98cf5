package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.EntityRef;
import org.dateline.archive.decision.MentionPlace;
import org.dateline.archive.decision.QuotePlace;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.linking.train.TrainingArticle;
import org.dateline.testing.EntityRefs;
import org.dateline.testing.Links;
import org.dateline.testing.Quotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what decisions teach, read back as training reads it. */
final class DecidedRowsTest {
  private static final String TEXT = "Emsig met Rosenau. “Dig,” he said. Emsig left.";
  private static final EntityRef EMSIG =
      new EntityRef("Q1", "Carl Emsig", EntityType.PERSON, "Carl Emsig", "Q1");
  private static final EntityRef UNKNOWN = EntityRefs.person("archive:person:rosenau", "Rosenau");
  private static final Span FIRST = new Span(0, 5);
  private static final Span ROSENAU = new Span(10, 17);
  private static final Span SAID = new Span(19, 25);
  private static final Span LAST = new Span(35, 40);

  @TempDir Path folder;

  private static final List<Mention> MENTIONS =
      List.of(
          new Mention(Part.TEXT, FIRST, "Emsig", EntityType.PERSON),
          new Mention(Part.TEXT, ROSENAU, "Rosenau", EntityType.PERSON),
          new Mention(Part.TEXT, LAST, "Emsig", EntityType.PERSON));

  private static final Quote QUOTE = Quotes.direct(SAID);

  private static AnnotatedArticle article() {
    return new AnnotatedArticle(
        Article.of("a", "A dig", TEXT, null),
        new Annotations(MENTIONS, List.of(QUOTE), List.of(), "en", "test"),
        List.of(
            Links.link("Q1", "Carl Emsig", EntityType.PERSON, 0.9),
            Links.link(UNKNOWN.id(), "Rosenau", EntityType.PERSON, 0.4),
            Links.link("Q1", "Carl Emsig", EntityType.PERSON, 0.9)),
        "test");
  }

  private static List<Decision> log(Change... changes) {
    List<Decision> log = new ArrayList<>();
    for (Change change : changes) {
      log.add(new Decision("d" + log.size(), change, "anna", Instant.EPOCH, "seen"));
    }
    return log;
  }

  private List<LinkingGold> links(Change... changes) throws IOException {
    Path file = folder.resolve("links.jsonl");
    Files.write(file, new DecidedRows(log(changes)).links(article()).stream().toList());
    return LinkingGold.read(file);
  }

  private List<QuoteGold> speakers(Change... changes) throws IOException {
    List<Decision> log = log(changes);
    Path file = folder.resolve("speakers.jsonl");
    AnnotatedArticle shown = new DecisionsInForce(log).shown(article());
    Files.write(file, new DecidedRows(log).speakers(article(), shown).stream().toList());
    return QuoteGold.read(file);
  }

  @Test
  void whatNothingWasDecidedOnTeachesNothing() throws IOException {
    assertThat(links()).isEmpty();
    assertThat(speakers()).isEmpty();
    assertThat(links(new Change.NotAName("Emsig"), new Change.Reject("Rosenau", EMSIG))).isEmpty();
  }

  @Test
  void aConfirmedNameTeachesItsMentionsAndNothingElseIsJudged() throws IOException {
    LinkingGold row = links(new Change.Confirm("Emsig", EMSIG)).get(0);
    assertThat(row.article().text()).isEqualTo(TEXT);
    Set<String> title = Set.of(TrainingArticle.key("Carl Emsig"));
    assertThat(row.titles()).isEqualTo(Map.of(FIRST, title, LAST, title));
    assertThat(row.judged()).containsExactly(FIRST, LAST);
    assertThat(row.isJudged(ROSENAU)).isFalse();
  }

  @Test
  void oneMentionTeachesWhatWasDecidedOnItAlone() throws IOException {
    MentionPlace place = MentionPlace.of(article().article(), MENTIONS, 2);
    LinkingGold row =
        links(new Change.Confirm("Emsig", EMSIG), new Change.LinkHere("a", place, UNKNOWN)).get(0);
    assertThat(row.titles().get(LAST)).as("no title").isEmpty();
    assertThat(row.titles().get(FIRST)).containsExactly(TrainingArticle.key("Carl Emsig"));
  }

  @Test
  void aSpeakerTeachesTheNearestMentionThatNamesHim() throws IOException {
    QuotePlace place = QuotePlace.of(article().article(), List.of(QUOTE), 0);
    QuoteGold.Quotation taught =
        speakers(new Change.SetSpeaker("a", place, EMSIG)).get(0).quotations().get(0);
    assertThat(taught.span()).isEqualTo(SAID);
    assertThat(taught.speaker()).isEqualTo(LAST);
    assertThat(taught.form()).isEqualTo(QuoteGold.SpeakerForm.NAME);
    assertThat(taught.name()).isEqualTo("Emsig");
  }

  @Test
  void whatNobodySaidTeachesThat() throws IOException {
    QuotePlace place = QuotePlace.of(article().article(), List.of(QUOTE), 0);
    assertThat(speakers(new Change.NoSpeech("a", place)).get(0).unattributed())
        .containsExactly(SAID);
  }
}
