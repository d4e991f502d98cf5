package org.dateline.archive.elastic.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.search.ParsedWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsInTextTest {
  private static final String PASSAGE =
      "“The minister's guarantees for the café in Kyiv are late,” and vis-à-vis nobody";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guarantee",
        "MINISTER",
        "=guarantees",
        "cafe guarantees",
        "Kiev",
        "contest 2017",
        "kyiv contest-2017",
        "\"guarantees for\"",
        "guarant*",
        "title:late",
        "nothing OR late",
        "late -early",
        "vis-a-vis",
        "cafe NEAR/3 guarantees",
        "guarantees NEAR/3 cafe",
        "kyi* NEAR/1 late",
        "CAFÉ* NEAR/1 kyiv",
        "(minister OR king) late",
        "who was late with the guarantees for harbours and what did the board say to that",
        ""
      })
  void holdsWhatTheIndexWouldFindInIt(String typed) {
    assertThat(holds(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=guarantee",
        "guarantees early",
        "\"for guarantees\"",
        "\"guarantee for\"",
        "uarant*",
        "late -cafe",
        "cafe NEAR/1 guarantees",
        "early OR never",
        "Kief",
        "2017",
        "kyiv 2017"
      })
  void lacksWhatTheIndexWouldNotFindInIt(String typed) {
    assertThat(holds(typed)).isFalse();
  }

  @Test
  void aPhraseIsNotFoundAcrossTwoNames() {
    assertThat(holds("\"Kyiv Kiev\"")).isFalse();
  }

  private static boolean holds(String typed) {
    List<List<String>> names =
        List.of(List.of("kyiv"), List.of("kiev"), List.of("song", "contest", "2017"));
    return WordsInText.of(ParsedWords.of(typed).words())
        .test(new SearchedText(PASSAGE, Set.of(), () -> names));
  }
}
