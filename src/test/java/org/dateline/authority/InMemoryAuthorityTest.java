package org.dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InMemoryAuthorityTest {
  private static final String TABLE =
      CuratedReader.HEADER
          + "\n# bodies\n"
          + "\tORGANIZATION\tOrganization for Security and Co-operation in Europe\tOSCE\tQ81299\t"
          + "Organization for Security and Co-operation in Europe\t\tsecurity body in Vienna\n"
          + "\tPLACE\tGeorgia\t\t\tGeorgia (country)\tGE\tcountry in the Caucasus\n";

  @Test
  void findsANameHoweverItIsWritten() throws IOException {
    Authority authority = read(TABLE);
    assertThat(authority.candidates("OSCE").get(0).match()).isEqualTo(NameMatch.EXACT);
    assertThat(authority.candidates("O.S.C.E.").get(0).match()).isEqualTo(NameMatch.PUNCTUATION);
    assertThat(authority.candidates("osce").get(0).match()).isEqualTo(NameMatch.CASE);
    assertThat(authority.candidates("the OSCE").get(0).match()).isEqualTo(NameMatch.FOLDED);
    assertThat(authority.candidates("OPEC")).isEmpty();
  }

  @Test
  void idComesFromTheBestThatIsKnown() throws IOException {
    Authority authority = read(TABLE);
    assertThat(authority.candidates("OSCE").get(0).entity().id()).isEqualTo("Q81299");
    assertThat(authority.byTitle("Georgia_(country)").orElseThrow().id())
        .isEqualTo("dbp:Georgia_(country)");
  }

  @Test
  void titlesThatShareABaseNameAreAlternatives() throws IOException {
    assertThat(read(TABLE).qualified("Georgia"))
        .extracting(c -> c.entity().wikipedia())
        .containsExactly("Georgia (country)");
  }

  @Test
  void aBadLineIsNamed() {
    assertThatThrownBy(() -> read(CuratedReader.HEADER + "\n\tRIVER\tDon\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("RIVER");
    assertThatThrownBy(() -> read(CuratedReader.HEADER + "\n\tPLACE\tDon\t\t12\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("12");
  }

  private static Authority read(String table) throws IOException {
    List<Entity> entities = CuratedReader.read(new StringReader(table), "curated");
    return new InMemoryAuthority(entities);
  }
}
