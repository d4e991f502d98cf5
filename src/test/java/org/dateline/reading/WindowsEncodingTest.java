package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WindowsEncodingTest {
  /** Texts that name no encoding, by the one that they are written in. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("Most na rzece otwarto w piątek; przyszły tłumy ludzi.", "windows-1250"),
          Map.entry(
              "Loď vyplula v pátek. Přišlo mnoho lidí, říká přístavní mistr; i děti čekaly, než začne.",
              "windows-1250"),
          Map.entry(
              "A hajó pénteken indult. Sokan jöttek, mert az idő jó volt, és fűtöttek is.",
              "windows-1250"),
          Map.entry("Мост открыли в пятницу, пришли все.", "windows-1251"),
          Map.entry("Міст відкрили у п'ятницю: прийшли всі.", "windows-1251"),
          Map.entry("Η γέφυρα άνοιξε την Παρασκευή και ήρθαν όλοι.", "windows-1253"),
          Map.entry("Köprü cuma günü açıldı, herkes geldi; şehir sevinçliydi.", "windows-1254"),
          Map.entry(
              "Le cœur du phare est rallumé à Noël, « déjà », dit-on ; l'été où l'œuvre… 5 €",
              "windows-1252"),
          Map.entry("Die Fähre fährt über den Fluß, sagte Jörg Voß.", "windows-1252"),
          Map.entry("Färjan gick på lördag; det är så hon säger.", "windows-1252"),
          Map.entry(
              "A ponte não abriu: as ações são às três, diz João. Ele põe a mão.", "windows-1252"),
          Map.entry("Brúin var opnuð á föstudag og þar var ýmislegt að sjá.", "windows-1252"),
          Map.entry("¿Quién vino? El niño, de 5 años, subió 3 m³ a la 1ª.", "windows-1252"),
          Map.entry(
              "Sild avati reedel, ütles õpetaja, ja kõik tulid vaatama öösel.", "windows-1252"));

  @Test
  void theLettersTellTheEncodingOfATextThatNamesNone() {
    TEXTS.forEach(
        (text, name) -> {
          Charset written = Charset.forName(name);
          assertThat(WindowsEncoding.of(text.getBytes(written))).as(text).isEqualTo(written);
          assertThat(Characters.decode(text.getBytes(written))).contains(text);
        });
  }

  @Test
  void aTextWithoutSuchLettersIsWestern() {
    assertThat(WindowsEncoding.of(new byte[0])).isEqualTo(WindowsEncoding.WESTERN);
    assertThat(WindowsEncoding.of("It’s “lit”".getBytes(WindowsEncoding.WESTERN)))
        .isEqualTo(WindowsEncoding.WESTERN);
  }
}
