package org.dateline.linking.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.authority.Entity;
import org.dateline.authority.Entity.Office;
import org.jspecify.annotations.Nullable;

/** Offices that people held on the day an article was published. Pure. */
final class Offices {
  /** True when one of the person's offices is called so and was held on that day, or ever. */
  boolean held(Entity person, List<String> titles, @Nullable LocalDate day) {
    return person.offices().stream()
        .filter(office -> titles.stream().anyMatch(title -> isCalled(office, title)))
        .anyMatch(office -> day == null || covers(office, day));
  }

  /**
   * True if a title calls the office: "president" calls "President of the United States", not "Vice
   * President of ...".
   */
  private static boolean isCalled(Office office, String title) {
    String name = office.title().toLowerCase(Locale.ROOT);
    return name.equals(title) || name.startsWith(title + " of ");
  }

  static boolean covers(Office office, LocalDate day) {
    return (office.from() == null || !day.isBefore(office.from().from()))
        && (office.until() == null || day.isBefore(office.until().from()));
  }
}
