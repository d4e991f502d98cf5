package org.dateline.reading.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a MediaWiki export, above all of Wikinews: each published page of the main namespace. */
public final class WikiDumpReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("mediawiki");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    try (InputStream bytes = new BufferedInputStream(in.open())) {
      Blocks blocks = new Blocks(bytes, "</page>");
      Site site = null;
      for (String block = blocks.next(); block != null; block = blocks.next()) {
        Element parsed = Xml.parse(block);
        site = site == null ? Site.of(parsed) : site;
        Element page = Xml.firstDescendant(parsed, "page").orElse(parsed);
        if ("0".equals(Xml.childText(page, "ns")) || Xml.childText(page, "ns") == null) {
          to.accept(read(in, site, page));
        }
      }
    }
  }

  private static ReadResult read(Input in, Site site, Element page) {
    String title = Xml.childText(page, "title");
    String where = in.where() + "#" + title;
    if (Xml.child(page, "redirect").isPresent()) {
      return new ReadResult.Skipped(where, "A redirect is not an article.");
    }
    List<Element> revisions = Xml.children(page, "revision");
    Element revision = revisions.isEmpty() ? page : revisions.get(revisions.size() - 1);
    WikiText text = new WikiText(Xml.child(revision, "text").map(Element::wholeText).orElse(""));
    if (site.isNews() && !text.isPublished()) {
      return new ReadResult.Skipped(where, "Not published: a page in the making is no article.");
    }
    ArticleDraft draft =
        new ArticleDraft()
            .id(Xml.childText(page, "id"))
            .title(title)
            .publishedAt(text.date())
            .updatedAt(WrittenMoment.of(Xml.childText(revision, "timestamp")))
            .dateline(text.location())
            .source(site.name())
            .url(site.address(title))
            .language(site.language())
            .tags(text.categories());
    return draft.paragraphs(text.paragraphs()).finish(where, in);
  }

  /** The wiki that an export is of. */
  private record Site(@Nullable String name, @Nullable String base, String language) {
    static Site of(Element head) {
      Element root = Xml.firstDescendant(head, "mediawiki").orElse(head);
      return new Site(
          Xml.descendantText(root, "sitename"),
          Xml.descendantText(root, "base"),
          Xml.attribute(root, "lang"));
    }

    boolean isNews() {
      return (name + " " + base).toLowerCase(java.util.Locale.ROOT).contains("wikinews");
    }

    @Nullable String address(@Nullable String title) {
      return base == null || title == null
          ? null
          : base.substring(0, base.lastIndexOf('/') + 1) + title.replace(' ', '_');
    }
  }
}
