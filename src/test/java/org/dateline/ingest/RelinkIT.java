package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.article.Link;
import org.dateline.authority.Authority;
import org.dateline.authority.GivenNames;
import org.dateline.authority.compiled.CompiledAuthority;
import org.dateline.authority.compiled.Layer;
import org.dateline.authority.compiled.LayerWriter;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.imported.OverlayBuilder;
import org.dateline.authority.reader.Importer;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an unknown name to an entity of an imported file, on a real node. */
final class RelinkIT {
  private static final String UNKNOWN = "archive:person:ida-rosenau";
  @TempDir Path folder;

  @Test
  void anImportedFileReachesArticlesThatAreStoredAndTheFormerIdLeadsOn() throws IOException {
    Authority before = authority("before");
    String prefix = TestNode.prefix();
    try (ElasticArchive archive = open(prefix, before)) {
      Linker linker = new EntityLinker(before);
      archive
          .articles()
          .put(
              List.of(
                  Wires.article("w/1", "Ida Rosenau spoke.", linker, "Ida Rosenau"),
                  Wires.article(
                      "w/2",
                      "Ida Rosenau, the minister of ports, met Carl Emsig.",
                      linker,
                      "Ida Rosenau"),
                  Wires.article("w/3", "Carl Emsig left.", linker, "Carl Emsig")));
      archive.articles().refresh();
      archive
          .articles()
          .put(List.of(Wires.article("w/1", "Ida Rosenau spoke again.", linker, "Ida Rosenau")));
      archive.articles().refresh();
      assertThat(archive.entitySearch().page(UNKNOWN).orElseThrow().entity().description())
          .isEqualTo("minister of ports");
    }

    Path file =
        Files.writeString(
            folder.resolve("ministers.csv"),
            "id,name,type,wikidata,description\nr1,Ida Rosenau,person,Q900001,Minister of Quarm\n");
    new Importer(new ImportStore(folder.resolve("imports")), Clock.systemUTC()).add(file);
    Authority after = authority("after");

    try (ElasticArchive archive = open(prefix, after)) {
      RelinkReport report =
          new Relink(
                  archive.stored(),
                  archive.articles(),
                  new EntityLinker(after),
                  new Namesakes(archive.stored()::descriptions),
                  new RelinkJournal(folder.resolve("relink.journal")),
                  folder.resolve("bearers.tsv"),
                  2)
              .run(soFar -> {});
      assertThat(report.found()).isEqualTo(2);
      assertThat(report.unchanged()).isEqualTo(1);
      assertThat(archive.articles().find("w/2").orElseThrow().links())
          .extracting(Link::wikidata)
          .containsExactly("Q900001");
      String known = archive.articles().find("w/1").orElseThrow().links().get(0).entity();
      assertThat(known).isNotEqualTo(UNKNOWN);
      var page = archive.entitySearch().page(UNKNOWN).orElseThrow();
      assertThat(page.entity().id()).isEqualTo(known);
      assertThat(page.entity().description()).isEqualTo("Minister of Quarm");
      assertThat(page.articles()).isEqualTo(2);

      var found = archive.articleSearch().search(naming(UNKNOWN));
      assertThat(found.total()).isEqualTo(2);

      // Named again for somebody else, the former id stands for itself; the redirect is kept.
      archive
          .articles()
          .put(
              List.of(
                  Wires.article(
                      "w/4", "Ida Rosenau sang.", new EntityLinker(before), "Ida Rosenau")));
      archive.articles().refresh();
      assertThat(archive.entitySearch().page(UNKNOWN).orElseThrow().entity().id())
          .isEqualTo(UNKNOWN);
      archive
          .articles()
          .put(List.of(Wires.article("w/4", "Nobody sang.", new EntityLinker(before))));
      archive.articles().refresh();
      assertThat(archive.entitySearch().page(UNKNOWN).orElseThrow().entity().id()).isEqualTo(known);
      archive.delete();
    }
  }

  private static ArticleQuery naming(String person) {
    return ArticleQueries.everything()
        .with(Facet.PERSON, person)
        .sort(ArticleQuery.Sort.NEWEST)
        .size(10)
        .build();
  }

  private static ElasticArchive open(String prefix, Authority authority) {
    return ElasticArchive.open(
        Cluster.of(TestNode.url(), TestNode.credentials()), prefix, 0, authority::entity);
  }

  private Authority authority(String version) throws IOException {
    Path layer = folder.resolve(version);
    try (LayerWriter writer = new LayerWriter(layer)) {
      writer.finish(Map.of("version", "test"));
    }
    Layer base = Layer.open(layer);
    Path overlay = folder.resolve(version + "-overlay");
    new OverlayBuilder(base, List.of(new ImportStore(folder.resolve("imports"))))
        .build(overlay, message -> {});
    return new CompiledAuthority(base, Layer.open(overlay), new GivenNames(List.of()), List.of());
  }
}
