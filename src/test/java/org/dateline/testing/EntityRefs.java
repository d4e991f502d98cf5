package org.dateline.testing;

import org.dateline.archive.decision.EntityRef;
import org.dateline.article.EntityType;

/** Entities as decisions refer to them, known by id and name alone. */
public final class EntityRefs {
  private EntityRefs() {}

  public static EntityRef person(String id, String name) {
    return new EntityRef(id, name, EntityType.PERSON, null, null);
  }

  public static EntityRef place(String id, String name) {
    return new EntityRef(id, name, EntityType.PLACE, null, null);
  }
}
