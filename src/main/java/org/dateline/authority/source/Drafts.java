package org.dateline.authority.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.authority.compiled.EntityDraft;
import org.jspecify.annotations.Nullable;

/** Entities under construction, by today's title, while several sources contribute to them. */
final class Drafts {
  private final Map<String, EntityDraft> byTitle = new LinkedHashMap<>();
  private final TitleHistory history;

  Drafts(TitleHistory history) {
    this.history = history;
  }

  /** The draft of a title or of what it is called today; made when there is none. */
  EntityDraft of(String title) {
    String today = history.today(title);
    EntityDraft draft = byTitle.computeIfAbsent(today, Drafts::titled);
    if (!today.equals(title)) {
      draft.formerTitles.add(title);
    }
    return draft;
  }

  private static EntityDraft titled(String title) {
    EntityDraft draft = new EntityDraft();
    draft.wikipedia = title;
    return draft;
  }

  @Nullable EntityDraft find(String title) {
    return byTitle.get(history.today(title));
  }

  Collection<EntityDraft> all() {
    return byTitle.values();
  }
}
