package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.names.Tagged.names;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences are written as {@link Tagged} reads them. */
class CreditsTest {
  @Test
  void whoeverMadeTheReportOrThePictureIsNoPersonOfTheStory() {
    assertThat(
            names(
                "By/IN Jane/P Roe/P",
                "Credit/NN …/: Pool/NN photo/NN by/IN John/P Doe/P",
                "(/-LRB- Reporting/NNP by/IN Ann/P Poe/P )/-RRB-",
                "By/IN then Roe/P spoke/VBD"))
        .containsExactly("Roe PERSON");
  }

  @Test
  void anAgencyInACreditStays() {
    assertThat(names("Credit/NN …/: Ann/P Poe/P via/IN Harbour/G Images/G"))
        .containsExactly("Harbour Images ORGANIZATION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "—/: Jane/P Roe/P reported/VBD from/IN Brussels/L ./.",
        "Jane/P Roe/P reported/VBD from/IN Brussels/L and/CC Tim/P Gray/P from/IN Vienna/L ./.",
        "Jane/P Roe/P contributed/VBD to/IN this/DT report/NN ./.",
        "Jane/P Roe/P in/IN Vienna/L contributed/VBD reporting/NN ./.",
        "Max/P Roe/P for/IN the/DT Times/G",
        "Max/P Roe/P //HYPH AFP",
        "AP/NN Photo/NN //HYPH Max/P Roe/P",
        "a/DT harbour (/-LRB- Max/P Roe/P //HYPH AFP/G )/-RRB-",
        "Written/VBN by/IN Jane/P Roe/P",
        "©/SYM 2022/CD Jane/P Roe/P ./.",
        "Copyright/NN 2022/CD Jane/P Roe/P ./.",
        "REUTER/P .../:",
        "Follow/VB Jane/P Roe/P on/IN Twitter/NN",
        "Jane/P Roe/P can/MD be/VB reached/VBN at/IN jr@example.org/NN"
      })
  void noPersonOfTheStoryIsNamedIn(String credit) {
    assertThat(names("It/PRP rained/VBD ./.", "\n" + credit))
        .noneMatch(name -> name.endsWith("PERSON"));
  }

  @Test
  void whoReportsFromSomewhereInARunningTextIsOfTheStory() {
    String report = "Jane/P Roe/P wrote/VBD from/IN Berlin/L ./.";
    assertThat(names(report, "Her/PRP$ letter/NN came/VBD ./.")).contains("Jane Roe PERSON");
    assertThat(names("It/PRP rained/VBD ./.", report)).contains("Jane Roe PERSON");
  }

  @Test
  void creditsOfSeveralStandInOneParagraph() {
    assertThat(
            names(
                "It/PRP rained/VBD ./.",
                "\nJane/P Roe/P reported/VBD from/IN Berlin/L ./.",
                "John/P Doe/P reported/VBD from/IN Paris/L ./.",
                "Max/P Fox/P reported/VBD from/IN Vienna/L ./.",
                "Ann/P Poe/P contributed/VBD reporting/NN ./."))
        .containsExactly();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Credit/NN :/: Jane/P Roe/P was/VBD the/DT first/JJ to/TO see/VB it/PRP ./.",
        "Photo/NN :/: Jane/P Roe/P leaves/VBZ the/DT court/NN ./.",
        "Jane/P Roe/P reported/VBD from/IN prison that/IN she/PRP was/VBD well/RB",
        "Jane/P Roe/P reported/VBD a/DT theft/NN to/IN the/DT police/NN",
        "Jane/P Roe/P contributed/VBD to/IN the/DT fund/NN",
        "Jane/P Roe/P voted/VBD for/IN the/DT Greens/G",
        "the/DT Roe _//HYPH _Gray campaign for/IN Jane/P Roe/P",
        "Photos/NNS by/IN Jane/P Roe/P hang/VBP in/IN the/DT Tate/G",
        "Images/NNS of/IN the/DT mayor/NN and/CC Jane/P Roe/P were/VBD shown/VBN",
        "Written/VBN by/IN Jane/P Roe/P ,/, it/PRP opened/VBD in/IN Vienna/L",
        "Reporting/NN by/IN Jane/P Roe/P led/VBD to/IN a/DT trial/NN",
        "Contact/NN with/IN Jane/P Roe/P on/IN Facebook/NNP was/VBD denied/VBN",
        "A/DT deal/NN can/MD be/VB reached/VBN on/IN sanctions/NNS ,/, said/VBD Jane/P Roe/P",
        "By/IN Jane/P Roe/P 's/POS standards/NNS a/DT quiet/JJ week/NN",
        "Jane/P Roe/P contributed/VBD to/IN this/DT success/NN ./.",
        "Copyright/NN law/NN was/VBD made/VBN by/IN Jane/P Roe/P"
      })
  void aPersonOfTheStoryIsNamedIn(String sentence) {
    assertThat(names(sentence)).contains("Jane Roe PERSON");
  }

  @Test
  void aSeaOfSignsIsReadInTimeThatGrowsWithItsLength() {
    String signs = "./. ".repeat(100_000).strip();
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(names(signs)).isEmpty());
  }
}
