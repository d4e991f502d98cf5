package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues and pages that were scanned: METS with ALTO, and PAGE. */
final class DigitizedIssuesTest {
  @TempDir Path folder;

  private static String alto(String... blocks) {
    return "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Layout><Page><PrintSpace>"
        + String.join("", blocks)
        + "</PrintSpace></Page></Layout></alto>";
  }

  private static String block(String id, String... lines) {
    StringBuilder block = new StringBuilder("<TextBlock ID=\"" + id + "\">");
    for (String line : lines) {
      block.append("<TextLine>").append(line).append("</TextLine>");
    }
    return block.append("</TextBlock>").toString();
  }

  private static String words(String line) {
    StringBuilder words = new StringBuilder();
    for (String word : line.split(" ", -1)) {
      words
          .append(words.isEmpty() ? "" : "<SP/>")
          .append("<String CONTENT=\"")
          .append(word)
          .append("\"/>");
    }
    return words.toString();
  }

  private static final String METS =
      """
      <mets xmlns:mods="m"><metsHdr CREATEDATE="2008-07-07"/>
      <dmdSec ID="D0"><mods:titleInfo><mods:title>The Bulletin</mods:title></mods:titleInfo><mods:languageTerm>ger</mods:languageTerm><mods:dateCreated>2008-07-07</mods:dateCreated><mods:dateIssued>1893-05-04</mods:dateIssued></dmdSec>
      <dmdSec ID="D1"><mods:titleInfo><mods:title>Das Bollwerk</mods:title></mods:titleInfo></dmdSec>
      <fileSec><file ID="A1"><FLocat href="file://./alto/1.xml"/></file><file ID="A2"><FLocat href="file://./alto/2.xml"/></file></fileSec>
      <structMap TYPE="PHYSICAL"><div TYPE="PAGE" ORDERLABEL="1"><fptr><area FILEID="A1"/></fptr></div><div TYPE="PAGE" ORDERLABEL="2"><fptr><area FILEID="A2"/></fptr></div></structMap>
      <structMap TYPE="LOGICAL"><div TYPE="ISSUE" DMDID="D0"><div TYPE="ARTICLE" DMDID="D1"><div TYPE="HEADING"><fptr><area FILEID="A1" BEGIN="B1"/></fptr></div>
      <div TYPE="TEXT"><fptr><area FILEID="A1" BEGIN="B2"/></fptr></div><div TYPE="TEXT"><fptr><area FILEID="A2" BEGIN="B1"/></fptr></div>
      <div TYPE="CAPTION"><fptr><area FILEID="A2" BEGIN="B2"/></fptr></div></div>
      <div TYPE="ADVERTISEMENT"><fptr><area FILEID="A2" BEGIN="B3"/></fptr></div></div></structMap></mets>
      """;

  @ParameterizedTest
  @ValueSource(strings = {"", "scans/", "scans/1893/i/"})
  void whatElseLiesInTheArchiveOfAnIssueIsReadToo(String at) {
    String page = alto(block("B1", words("Das Bollwerk")), block("B2", words("Es ist zwei.")));
    List<Article> articles =
        ReadFiles.articles(
            folder,
            Zips.zip(
                Map.of(
                    at + "mets/1_mets.xml",
                    METS.replace("./alto", "../alto"),
                    at + "alto/1.xml",
                    page,
                    at + "alto/2.xml",
                    alto(block("B1", words("Er dankte allen."))),
                    at + "alto/unnamed.xml",
                    page,
                    "wires/note.txt",
                    "Ferry late\n\nThe ferry to Hillford was late again on Friday, the board of the line said.",
                    "wires/row.jsonl",
                    "{\"title\":\"Pier shut\",\"text\":\"A beam of the old pier gave way.\"}")));

    assertThat(articles)
        .extracting(Article::title)
        .containsExactlyInAnyOrder("Das Bollwerk", "Ferry late", "Pier shut");
  }

  @Test
  void aPictureInTheArchiveOfAnIssueIsNoInputHoweverLarge() {
    Map<String, String> members =
        Map.of(
            "mets.xml",
            METS,
            "alto/1.xml",
            alto(block("B1", words("Das Bollwerk")), block("B2", words("Es ist zwei."))),
            "alto/2.xml",
            alto(block("B1", words("Er dankte allen."))),
            "1.tif",
            "II*\0" + "\1".repeat(ReadingLimits.FILE_BYTES));

    assertThat(ReadFiles.all(folder, "x", Zips.zip(members)))
        .singleElement()
        .isInstanceOf(ReadResult.Success.class);
  }

  @Test
  void anIssueGivesItsArticlesOverPagesWithWordsMadeWhole() {
    String first =
        alto(
            block("B1", words("Das Bollwerk")),
            block(
                "B2",
                words("Es ist")
                    + "<SP/><String CONTENT=\"zwi-\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"zwischen\"/><HYP CONTENT=\"-\"/>",
                "<String CONTENT=\"schen\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"zwischen\"/><SP/>"
                    + words("zwei.")));
    String second =
        alto(
            block("B1", words("Er dank-"), words("te allen.")),
            block("B2", words("Ansicht")),
            block("B3", words("Heringe!")));
    List<Article> articles =
        ReadFiles.articles(
            folder,
            Zips.zip(Map.of("i/mets.xml", METS, "i/alto/1.xml", first, "i/alto/2.xml", second)));
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    assertThat(article.title()).isEqualTo("Das Bollwerk");
    assertThat(article.text()).isEqualTo("Es ist zwischen zwei.\n\nEr dankte allen.");
    assertThat(article.published()).hasToString("PartialDate[value=1893-05-04]");
    assertThat(article.source()).isEqualTo("The Bulletin");
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.details().page()).isEqualTo("1-2");
    assertThat(ReadFiles.article(folder, second).text())
        .isEqualTo("Er dankte allen.\n\nAnsicht\n\nHeringe!");
  }

  @Test
  void aPageIsReadInItsReadingOrderAndByItsLines() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <PcGts><Page><ReadingOrder><OrderedGroup><RegionRefIndexed index="3" regionRef="r1"/><RegionRefIndexed index="0" regionRef="r2"/></OrderedGroup></ReadingOrder>
            <TextRegion id="r1" type="paragraph" custom="structure {id:a1; type:article;}"><TextLine><TextEquiv index="1"><Unicode>ift aus Bre</Unicode></TextEquiv><TextEquiv index="0"><Unicode>iſt aus Bre¬</Unicode></TextEquiv></TextLine>
            <TextLine><TextEquiv><Unicode>men.</Unicode></TextEquiv></TextLine><TextEquiv><Unicode/></TextEquiv></TextRegion>
            <TextRegion id="r2" type="heading" custom="structure {id:a1; type:article;}"><TextLine><TextEquiv><Unicode>Bahn</Unicode></TextEquiv></TextLine></TextRegion>
            <TextRegion id="r3" type="page-number"><TextLine><TextEquiv><Unicode>126</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>
            """);
    assertThat(article.title()).isEqualTo("Bahn");
    assertThat(article.text()).isEqualTo("iſt aus Bremen.");
  }
}
