package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.dateline.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digitised issues as several libraries describe them. */
final class IssueVariantsTest {
  @TempDir Path folder;

  @Test
  void articlesThatAreLinkedToRangesOfWordsInGroupsHaveTheirText() {
    String mets =
        """
        <mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mods="m">
        <mets:dmdSec ID="ISSUE"><mods:titleInfo><mods:nonSort>The</mods:nonSort><mods:title>Statesman.</mods:title></mods:titleInfo><mods:dateIssued>1824-02-17</mods:dateIssued></mets:dmdSec>
        <mets:dmdSec ID="M1"><mods:titleInfo><mods:title>COAL DUTIES.</mods:title></mods:titleInfo></mets:dmdSec>
        <mets:fileSec><mets:file ID="img-alto"><mets:FLocat xlink:href="1.xml"/></mets:file></mets:fileSec>
        <mets:structMap TYPE="LOGICAL"><mets:div TYPE="ISSUE" DMDID="ISSUE"><mets:div ID="art1" TYPE="ARTICLE" DMDID="M1"/></mets:div></mets:structMap>
        <mets:structMap TYPE="PHYSICAL"><mets:div TYPE="page" ORDERLABEL="1"><mets:fptr FILEID="img-alto"/>
        <mets:div ID="pa1" TYPE="pagearea"><mets:fptr><mets:area FILEID="img-alto" BEGIN="w1" END="w2"/></mets:fptr></mets:div>
        <mets:div ID="pa2" TYPE="pagearea"><mets:fptr><mets:area FILEID="img-alto" BEGIN="w3" END="w6"/></mets:fptr></mets:div></mets:div></mets:structMap>
        <mets:structLink><mets:smLinkGrp><mets:smLocatorLink xlink:href="#art1"/><mets:smLocatorLink xlink:href="#pa1"/><mets:smLocatorLink xlink:href="#pa2"/></mets:smLinkGrp></mets:structLink></mets:mets>
        """;
    String alto =
        """
        <alto><Layout><Page><PrintSpace><TextBlock ID="B1"><TextLine><String ID="w1" CONTENT="COAL"/><SP/><String ID="w2" CONTENT="DUTIES"/></TextLine></TextBlock>
        <TextBlock ID="B2"><TextLine><String ID="w3" CONTENT="Laid"/><SP/><String ID="w4" CONTENT="on"/></TextLine>
        <TextLine><String ID="w5" CONTENT="the"/><SP/><String ID="w6" CONTENT="table."/><SP/><String ID="w7" CONTENT="LAMPS."/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>
        """;
    Article article =
        ReadFiles.articles(folder, Zips.zip(Map.of("i_mets.xml", mets, "1.xml", alto))).get(0);
    assertThat(article.title()).isEqualTo("COAL DUTIES.");
    assertThat(article.text()).isEqualTo("Laid on the table.");
    assertThat(article.source()).isEqualTo("The Statesman");
    assertThat(article.details().page()).isEqualTo("1");
  }

  @Test
  void pagesAreCountedWhateverTheirKindIsCalled() {
    String mets =
        """
        <METS:mets xmlns:METS="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink">
        <METS:fileSec><METS:file ID="A1"><METS:FLocat xlink:href="1.xml"/></METS:file><METS:file ID="A2"><METS:FLocat xlink:href="2.xml"/></METS:file></METS:fileSec>
        <METS:structMap TYPE="PHYSICAL"><METS:div TYPE="Newspaper"><METS:div TYPE="TITLE_PAGE" ORDERLABEL="7"><METS:fptr><METS:area FILEID="A1" BEGIN="P1"/></METS:fptr></METS:div>
        <METS:div TYPE="CONTENT_PAGE" ORDERLABEL="8"><METS:fptr><METS:area FILEID="A2" BEGIN="P2"/></METS:fptr></METS:div></METS:div></METS:structMap>
        <METS:structMap TYPE="LOGICAL"><METS:div TYPE="ARTICLE" ID="D1" LABEL="Lamps"><METS:div TYPE="TEXTBLOCK"><METS:fptr><METS:area FILEID="A1" BEGIN="B1"/></METS:fptr></METS:div>
        <METS:div TYPE="TEXTBLOCK"><METS:fptr><METS:area FILEID="A2" BEGIN="B1"/></METS:fptr></METS:div></METS:div></METS:structMap></METS:mets>
        """;
    Article article =
        ReadFiles.articles(
                folder,
                Zips.zip(
                    Map.of("i-METS.xml", mets, "1.xml", alto("They burn"), "2.xml", alto("on."))))
            .get(0);
    assertThat(article.text()).isEqualTo("They burn on.");
    assertThat(article.details().page()).isEqualTo("7-8");
  }

  @Test
  void anIssueInDublinCoreHasItsDayAndItsPagesAreReadOnce() {
    String manifest =
        """
        <mets xmlns="http://www.loc.gov/METS/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink">
        <dmdSec ID="DMD.2"><mdWrap><xmlData><dc:title>1898/02/14 (No 68)</dc:title><dc:date>1898/02/14</dc:date><dc:language>fre</dc:language></xmlData></mdWrap></dmdSec>
        <fileSec><file ID="OCR.1"><FLocat xlink:href="ocr/X1.xml"/></file></fileSec><structMap TYPE="physical"><div TYPE="object"/></structMap></mets>
        """;
    List<Article> articles =
        ReadFiles.articles(
            folder, Zips.zip(Map.of("6/manifest.xml", manifest, "6/ocr/X1.xml", alto("La lampe"))));
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).published()).hasToString("PartialDate[value=1898-02-14]");
    assertThat(articles.get(0).language()).isEqualTo("fr");
  }

  @Test
  void pagesMayLieBesideTheFolderOfTheDescriptionOfAnIssueInDublinCore() {
    String mets =
        """
        <mets xmlns="http://www.loc.gov/METS/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink">
        <dmdSec ID="D1"><dc:title>Le Quai</dc:title><dc:date>1904-08-22</dc:date></dmdSec><dmdSec ID="D2"><dc:title>La lampe</dc:title></dmdSec>
        <fileSec><file ID="A1"><FLocat xlink:href="%s"/></file></fileSec>
        <structMap><div TYPE="Issue" DMDID="D1"><div TYPE="Article" DMDID="D2"><fptr><area FILEID="A1" BEGIN="B1"/></fptr></div></div></structMap></mets>
        """;
    for (String address : List.of("alto/1.xml", "../alto/1.xml", "file://./alto/1.xml")) {
      Map<String, String> files =
          Map.of("i/mets/mets.xml", mets.formatted(address), "i/alto/1.xml", alto("Elle brûle."));
      Article article = ReadFiles.articles(folder, Zips.zip(files)).get(0);
      assertThat(article.title()).isEqualTo("La lampe");
      assertThat(article.text()).isEqualTo("Elle brûle.");
      assertThat(article.source()).isEqualTo("Le Quai");
    }
  }

  @Test
  void aBrokenWordIsReadOnceWhereItsPartsDifferOnTheSignBehindIt() {
    String alto =
        """
        <alto><Layout><Page><PrintSpace><TextBlock ID="B1"><TextLine><String CONTENT="It"/><SP/><String CONTENT="flick" SUBS_TYPE="HypPart1" SUBS_CONTENT="flickers"/><HYP CONTENT="-"/></TextLine>
        <TextLine><String CONTENT="ers," SUBS_TYPE="HypPart2" SUBS_CONTENT="flickers,"/><SP/><String CONTENT="then"/><SP/><String CONTENT="dies."/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>
        """;
    assertThat(ReadFiles.article(folder, alto).text()).isEqualTo("It flickers then dies.");
  }

  @Test
  void aSentenceGoesOnInTheNextColumnAndListsStayLists() {
    assertThat(ReadFiles.article(folder, asks(20, 40)).text())
        .isEqualTo("He asks for a pier,\n\nlamps.");
    assertThat(ReadFiles.article(folder, asks(120, 140)).text())
        .isEqualTo("He asks for\n\na pier,\n\nlamps.");
  }

  private static String asks(int second, int third) {
    String block =
        "<TextBlock><TextLine VPOS=\"%d\"><String CONTENT=\"%s\"/></TextLine></TextBlock>";
    return "<alto><Layout><Page><PrintSpace>"
        + block.formatted(100, "He asks for")
        + block.formatted(second, "a pier,")
        + block.formatted(third, "lamps.")
        + "</PrintSpace></Page></Layout></alto>";
  }

  @Test
  void whatARegionIsMayStandInTheAttributeOfTheProgramAlone() {
    String page =
        """
        <PcGts><Page><TextRegion id="r1" custom="readingOrder {index:0;} structure {type:heading;}"><TextLine><TextEquiv><Unicode>A lamp</Unicode></TextEquiv></TextLine></TextRegion>
        <TextRegion id="r2" custom="structure {type:paragraph;}"><TextLine><TextEquiv><Unicode>It is lit.</Unicode></TextEquiv></TextLine></TextRegion>
        <TextRegion id="r3" custom="structure {type:page-number;}"><TextLine><TextEquiv><Unicode>3</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>
        """;
    Article article = ReadFiles.article(folder, page);
    assertThat(article.title()).isEqualTo("A lamp");
    assertThat(article.text()).isEqualTo("It is lit.");
  }

  private static String alto(String words) {
    StringBuilder strings = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      strings.append("<String CONTENT=\"").append(word).append("\"/><SP/>");
    }
    return "<alto><Layout><Page><PrintSpace><TextBlock ID=\"B1\"><TextLine>"
        + strings
        + "</TextLine></TextBlock></PrintSpace></Page></Layout></alto>";
  }

  @Test
  void articlesOfADelpherIssueTakePaperDayAndPagesFromItsDescription() {
    String item =
        """
        <didl:Item dc:identifier="k:%1$s"><didl:Component><didl:Resource mimeType="text/xml" ref="http://resolver.example/k:%1$s:ocr" dcx:filename="K_%1$s_articletext.xml"/></didl:Component>
        <didl:Component><didl:Resource mimeType="text/xml"><srw_dc:dcx><dc:subject>%2$s</dc:subject><dc:title>Lampen</dc:title><dcx:recordIdentifier>k:%1$s</dcx:recordIdentifier>
        <dc:identifier>http://resolver.example/resolve?urn=k:%1$s</dc:identifier></srw_dc:dcx></didl:Resource></didl:Component>
        <didl:Component><didl:Resource><dcx:zoning><dcx:article-part pageid="k:p001"/><dcx:article-part pageid="k:p002"/></dcx:zoning></didl:Resource></didl:Component></didl:Item>
        """;
    String didl =
        """
        <didl:DIDL xmlns:didl="d" xmlns:dc="c" xmlns:dcx="x" xmlns:srw_dc="s" xmlns:ddd="n"><didl:Item dc:identifier="k"><didl:Component><didl:Resource><srw_dc:dcx>
        <dc:title>De Lantaarn</dc:title><dc:date>1872-05-15</dc:date><dc:language>nl</dc:language></srw_dc:dcx></didl:Resource></didl:Component>
        <didl:Item dc:identifier="k:p001"><didl:Component><didl:Resource><srw_dc:dcx><ddd:nativePageNumber>7</ddd:nativePageNumber></srw_dc:dcx></didl:Resource></didl:Component></didl:Item>
        """
            + item.formatted("a1", "artikel")
            + item.formatted("a2", "advertentie")
            + item.formatted("a3", "artikel")
            + "</didl:Item></didl:DIDL>";
    Map<String, String> files =
        Map.of(
            "issue/didl.xml",
            didl,
            "issue/K_a1_articletext.xml",
            "<text><p>Zij brandt.</p></text>",
            "issue/K_a2_articletext.xml",
            "<text><title>Te koop</title><p>Een lamp.</p></text>");
    List<ReadResult> read = ReadFiles.all(folder, "x", Zips.zip(files));
    assertThat(read).hasSize(3);
    Article article = ((ReadResult.Success) read.get(0)).article();
    assertThat(article.title()).isEqualTo("Lampen");
    assertThat(article.text()).isEqualTo("Zij brandt.");
    assertThat(article.source()).isEqualTo("De Lantaarn");
    assertThat(article.language()).isEqualTo("nl");
    assertThat(article.details().published()).isEqualTo(new Moment("1872-05-15"));
    assertThat(article.details().page()).isEqualTo("7-2");
    assertThat(article.details().id()).isEqualTo("k:a1");
    assertThat(article.url()).isEqualTo("http://resolver.example/resolve?urn=k:a1");
    assertThat(read.get(1)).isInstanceOf(ReadResult.Skipped.class);
    assertThat(((ReadResult.Failure) read.get(2)).reason()).contains("does not lie beside");
  }
}
