package org.dateline.linking.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.authority.GivenNames;
import org.dateline.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNamesTest {
  private static final NameLexicon LEXICON = NameLexicon.of(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "Peter James Olsen, Peter John Olsen, false",
    "Ida Maria Quarm, Ida Marta Quarm, false",
    "Peter James Olsen, Peter J. Olsen, true",
    "Peter K. Olsen, Peter J. Olsen, false",
    "Peter James Olsen, Peter Olsen, true"
  })
  void middleNamesThatDifferTellPeopleApart(String one, String other, boolean same) {
    PersonNames names = new PersonNames(new GivenNames(List.of()));
    assertThat(names.same(NameForm.person(one, LEXICON), NameForm.person(other, LEXICON)))
        .isEqualTo(same);
  }
}
