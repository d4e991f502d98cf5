package org.dateline.linking;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Annotations;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.authority.NameKey;

/**
 * The links of an article that the linker failed on: each name is an archive-born entity. Its id is
 * made of type and name alone, since {@code ArchiveBorn} is part of the linker that failed; the
 * next relink gives the usual one.
 */
public final class FallbackLinks {
  /** The version that {@link Linker#version} never is, so that the next relinking tries again. */
  public static final String VERSION = "none";

  private FallbackLinks() {}

  /** Links of each mention to an entity of the archive's own. */
  public static List<Link> of(Annotations annotations) {
    return annotations.mentions().stream().map(FallbackLinks::link).toList();
  }

  private static Link link(Mention mention) {
    String type = mention.type().name().toLowerCase(Locale.ROOT);
    String key = NameKey.fold(mention.surface()).replace(' ', '-');
    return new Link(
        Link.ARCHIVE_BORN + type + ":" + key,
        mention.surface(),
        mention.type(),
        null,
        null,
        0,
        List.of("not linked: the linker failed on this article"),
        List.of());
  }
}
