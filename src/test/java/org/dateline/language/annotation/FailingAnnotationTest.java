package org.dateline.language.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Annotations;
import org.dateline.article.DateMention;
import org.dateline.article.EntityType;
import org.dateline.article.FailedStep;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step of the language pass fails in turn. */
final class FailingAnnotationTest {
  private static final String TEXT = "Ida Quarm said the ferry was late.";
  private static final Span NAME = new Span(0, 9);

  static Stream<Arguments> failures() {
    return Stream.of(AnnotationStep.values())
        .map(AnnotationStep::text)
        .flatMap(
            step ->
                Stream.of(
                        new IllegalStateException(),
                        new StackOverflowError(),
                        new OutOfMemoryError())
                    .map(error -> Arguments.of(step, error)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theOtherStepsGoOnAndTheOneThatFailedIsNamed(String failing, Throwable error) {
    Annotations found = annotate(TEXT, failing, error);

    assertThat(found.failedSteps()).containsExactly(FailedStep.of(failing, error));
    assertThat(found.language()).isEqualTo(failing.equals("language") ? "und" : "en");
    assertThat(found.mentions()).hasSize(failing.equals("names") ? 0 : 1);
    assertThat(found.quotes()).hasSize(failing.equals("quotations") ? 0 : 1);
    assertThat(found.dates()).hasSize(failing.equals("dates") ? 0 : 1);
  }

  @Test
  void ofALongTextTheSectionsLackAStepThatItFailsOn() {
    String text = "The ferry was late again, and the boats with it.\n\n".repeat(6_000) + TEXT;

    Annotations found = annotate(text, "quotations in a section with the word boats", null);

    assertThat(found.failedSteps()).extracting(FailedStep::step).containsExactly("quotations");
    assertThat(found.mentions()).as("a name a section").hasSize(2);
  }

  private static Annotations annotate(String text, String failing, Throwable error) {
    AnnotationSteps.Recognition languages =
        (characters, declared) -> {
          raise(failing.equals("language"), error);
          return "en";
        };
    AnnotationSteps.Passages others =
        (characters, sentences) -> {
          raise(failing.equals("other languages"), error);
          return sentences;
        };
    AnnotationSteps.Names names =
        (title, titleSentences, part, sentences) -> {
          raise(failing.equals("names"), error);
          return List.of(new Mention(Part.TEXT, NAME, "Ida Quarm", EntityType.PERSON));
        };
    AnnotationSteps.Quotations quotations =
        (part, characters, sentences, mentions) -> {
          raise(failing.equals("quotations"), error);
          raise(failing.contains("boats") && characters.contains("boats"), new AssertionError());
          return part == Part.TITLE
              ? List.of()
              : List.of(new Quote(part, NAME, List.of(NAME), Quote.Kind.DIRECT, null, null));
        };
    AnnotationSteps.Dates dates =
        (part, characters, sentences, mentions, anchor) -> {
          raise(failing.equals("dates"), error);
          return part == Part.TITLE
              ? List.of()
              : List.of(new DateMention(part, NAME, DateMention.Type.DATE, "2022", null, null));
        };
    return new TextAnnotator(
            new FailingTagger(failing, error), languages, others, names, quotations, dates)
        .annotate("", text, null);
  }

  private static void raise(boolean now, Throwable error) {
    if (now && error instanceof RuntimeException e) {
      throw e;
    }
    if (now) {
      throw (Error) error;
    }
  }

  private record FailingTagger(String failing, Throwable error) implements Tagger {
    @Override
    public List<Sentence> tag(String text) {
      raise(failing.equals("sentences"), error);
      return List.of();
    }

    @Override
    public boolean knows(String word) {
      return false;
    }

    @Override
    public String models() {
      return "fake";
    }
  }
}
