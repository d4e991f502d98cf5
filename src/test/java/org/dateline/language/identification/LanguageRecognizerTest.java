package org.dateline.language.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRecognizerTest {
  private static final Set<String> DICTIONARY =
      Set.of(
          "hits", "beats", "resigns", "meets", "sign", "shuts", "pier", "arrest", "strike", "over",
          "manager", "quits", "pay", "wheat", "corn", "oats");

  private final LanguageRecognizer recognizer = new LanguageRecognizer(DICTIONARY::contains);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ministers met in Vienna on Monday and said that the talks would go on.",
        "de | Die Minister trafen sich am Montag in Wien und sagten, dass die Gespräche"
            + " weitergehen.",
        "fr | Les ministres se sont réunis lundi à Vienne et ont dit que les discussions"
            + " continuent.",
        "es | Los ministros se reunieron el lunes en Viena y dijeron que las conversaciones"
            + " siguen.",
        "it | I ministri si sono incontrati lunedì a Vienna e hanno detto che i colloqui"
            + " continuano.",
        "nl | De ministers zijn maandag in Wenen bijeengekomen en zeiden dat het overleg doorgaat.",
        "pl | Ministrowie spotkali się w poniedziałek w Wiedniu i powiedzieli, że rozmowy są dalej"
            + " na stole.",
        "ru | Министры встретились в понедельник в Вене и сказали, что переговоры продолжатся.",
        "zh | 部长们星期一在维也纳会晤并表示会谈将继续进行。",
        "ja | 大臣たちは月曜日にウィーンで会談し、協議を続けると述べた。",
        "und | 1.50 2.75 WHEAT 3.00 CORN 4.25 OATS"
      })
  void tellsTheLanguage(String language, String text) {
    assertThat(recognizer.recognize(text)).isEqualTo(language);
  }

  /** Words of an invented language, as a page declared to be English has them. */
  @Test
  void aTextInALanguageWithoutAListIsNotEnglishWhateverIsDeclared() {
    String text =
        "Umbala ngesiko wetha kholane besika, tholi nembasa yekolo uvuma phandle. Bekani sithulo"
            + " wembasa, ngolweti ukhuna lapheli mezana kosula, bathi nguvela ezindala phumeza"
            + " isikhala nokubeka ulindile, kuthengwa imbuzeni yokhalo.";
    assertThat(recognizer.recognize(text)).isEqualTo("mis");
    assertThat(recognizer.recognize(text, "en")).isEqualTo("mis");
    assertThat(LanguageRecognizer.isReadAsEnglish("mis")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain hits Galway.",
        "De Vries beats Van Dijk in Leiden.",
        "La Paz: Evo Morales resigns.",
        "Von der Leyen meets Di Maio.",
        "San Francisco 49ers sign De Souza.",
        "Mayor shuts pier.",
        "Police arrest Dos Santos.",
        "Teachers strike over pay.",
        "La Scala manager quits."
      })
  void aHeadlineWithoutSmallWordsIsEnglishIfADictionaryHasItsWords(String text) {
    assertThat(recognizer.recognize(text)).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El alcalde cierra el muelle.",
        "Il sindaco chiude il molo.",
        "De burgemeester sluit de pier.",
        "O prefeito fecha o cais.",
        "Bürgermeister sperrt Brücke.",
        "Le Havre 2, Le Mans 1 (O'Neill 2; Da Silva)."
      })
  void aHeadlineInAnotherLanguageIsNotTakenForEnglish(String text) {
    assertThat(recognizer.recognize(text)).isNotEqualTo("en");
  }

  @Test
  void foreignNamesDoNotMakeAnEnglishTextForeign() {
    assertThat(
            recognizer.recognize(
                "Mr. de la Cruz, of Los Angeles, and Ursula von der Leyen met the press."))
        .isEqualTo("en");
  }

  @Test
  void whatSomebodySaysOfHimselfIsEnglish() {
    assertThat(
            recognizer.recognize(
                "Do I know Bergen? I grew up in a poor street in the 1960s and 1970s."))
        .isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Bundestag stimmt für neues Gesetz zur Wehrpflicht",
        "de | Scholz reist nach Kiew und trifft Selenskyj",
        "fr | Macron annonce la dissolution de l’Assemblée nationale",
        "fr | Les syndicats appellent à la grève dans les transports",
        "es | Sánchez anuncia elecciones generales para el 23 de julio",
        "it | Il governo approva la manovra, protestano i sindacati nelle piazze",
        "ru | Путин провёл переговоры с президентом Турции",
        "nl | Kabinet wil dat gemeenten meer woningen bouwen"
      })
  void tellsTheLanguageOfAHeadline(String language, String headline) {
    assertThat(recognizer.recognize(headline)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ursula von der Leyen visits Vienna",
        "Le Pen, de la Cruz clash over Los Angeles vote",
        "Men under 60 warned over heart risk",
        "Beyoncé concert draws record crowd",
        "Müller beats Kovač, Djoković advances",
        "Côte d’Ivoire leader Ouattara wins",
        "Harden quits harbour board",
        "El Niño brings floods, drought",
        "Los Angeles mourns Beyoncé dancer",
        "Pelé shows no improvement, doctors say",
        "No, her son never met Harden"
      })
  void namesMakeNoEnglishHeadlineForeign(String headline) {
    assertThat(LanguageRecognizer.isReadAsEnglish(recognizer.recognize(headline))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("shortTexts")
  void shortTextsAreToldWhateverNamesStandInThem(String language, String text) {
    String told = recognizer.recognize(text);
    assertThat(LanguageRecognizer.isReadAsEnglish(told)).as(told).isEqualTo(language.equals("en"));
  }

  static Stream<Arguments> shortTexts() throws IOException {
    try (InputStream in =
        LanguageRecognizerTest.class.getResourceAsStream("/languages/short-texts.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | en | O'Neill, O'Hara and O'Dowd on the bench",
        "en | en | Le Havre 1, Le Mans 0; La Baule 2, Les Herbiers 2",
        "en | en | Ojalá, las Fallas",
        "en | en | Bayern 2, Dortmund 0",
        "de | de | Bayern 2, Dortmund 0",
        "hr | hr | Gradonačelnik je u ponedjeljak rekao da je most zatvoren.",
        "uk | uk | Мер сказав у понеділок, що міст зачинено.",
        "de | en | Die Minister trafen sich am Montag und sagten, dass die Gespräche weitergehen.",
        "fr | en | Les ministres se sont réunis et ont dit que les discussions avec eux"
            + " continuent.",
        "ru | en | Министры встретились в понедельник в Вене.",
        "en | de | The ministers met in Vienna on Monday and said that the talks would go on.",
        "en | es | The mayor of La Paz said that she had not seen the letter before it was sent.",
        "en | ru | The ministers met in Vienna on Monday and said that the talks would go on."
      })
  void whatIsDeclaredCountsUnlessTheTextIsPlainlyOtherwise(
      String told, String declared, String text) {
    assertThat(recognizer.recognize(text, declared)).isEqualTo(told);
  }
}
