package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.article.Article;
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
}
