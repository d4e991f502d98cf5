package org.dateline.authority.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class TitleHistoryTest {
  @Test
  void redirectsAreFollowedToTodaysTitle() throws IOException {
    TitleHistory history = new TitleHistory();
    history.redirect("Emsig Town", "Emsig");
    history.redirect("Old Emsig Town", "Emsig Town");
    assertThat(history.today("Old Emsig Town")).isEqualTo("Emsig");
  }

  @Test
  void aRedirectToTheFormerTitleDoesNotUndoARename() throws IOException {
    TitleHistory history = new TitleHistory();
    history.redirect("St. Louis", "St. Louis, Missouri");
    history.redirect("St Louis, Missouri", "St. Louis, Missouri");
    assertThat(history.today("St. Louis")).isEqualTo("St. Louis");
    assertThat(history.today("St. Louis, Missouri")).isEqualTo("St. Louis");
    assertThat(history.today("St Louis, Missouri")).isEqualTo("St. Louis");
  }
}
