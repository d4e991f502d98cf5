package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.names.Tagged.names;

import org.junit.jupiter.api.Test;

/** Sentences are written as {@link Tagged} reads them. */
class LanguageNamesTest {
  @Test
  void aLanguageThatIsSpokenOrWrittenIsNoCountry() {
    assertThat(names("a/DT letter/NN in/IN Polish/M/JJ ./.")).isEmpty();
    assertThat(names("she/PRP spoke/VBD Welsh/M/JJ to/TO him/PRP")).isEmpty();
    assertThat(names("in/IN Polish/M/JJ and/CC Welsh/M/JJ ,/, she/PRP wrote/VBD")).isEmpty();
  }

  @Test
  void aNounBehindItSaysThatItIsALanguage() {
    assertThat(names("the/DT Polish/M/JJ language/NN paper/NN")).isEmpty();
    assertThat(names("a/DT Welsh/M/JJ speaker/NN spoke/VBD")).isEmpty();
  }

  @Test
  void aPeopleInThatPlaceStaysAName() {
    assertThat(names("in/IN Polish/M/JJ towns/NNS")).containsExactly("Polish OTHER");
    assertThat(names("in/IN Polish/M/JJ and/CC Welsh/M/JJ towns/NNS"))
        .containsExactly("Polish OTHER", "Welsh OTHER");
    assertThat(names("the/DT Polish/M/JJ minister/NN left/VBD")).containsExactly("Polish OTHER");
  }

  @Test
  void aLanguageWithAWordOfItsOwnStaysAName() {
    assertThat(names("in/IN Swahili/M and/CC Welsh/M/JJ ./.")).containsExactly("Swahili OTHER");
  }
}
