package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.elastic.Sharding;
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

  private final String prefix = TestNode.prefix();

  @Test
  void anUnknownNameKeepsTheDescriptionOfAllItsArticles() throws IOException {
    Authority before = authority("before");
    store(before);
    try (ElasticArchive archive = open(before)) {
      put(archive, before, "w/1", "Ida Rosenau spoke again.", "Ida Rosenau");
      assertThat(archive.entitySearch().page(UNKNOWN).orElseThrow().entity().description())
          .isEqualTo("minister of ports");
      archive.delete();
    }
  }

  @Test
  void anImportedFileReachesArticlesThatAreStored() throws IOException {
    store(authority("before"));
    Authority after = withMinisters();
    try (ElasticArchive archive = open(after)) {
      RelinkReport report = relink(archive, after);
      assertThat(report.found()).isEqualTo(2);
      assertThat(report.unchanged()).isEqualTo(1);
      assertThat(archive.articles().find("w/2").orElseThrow().links())
          .extracting(Link::wikidata)
          .containsExactly("Q900001");
      archive.delete();
    }
  }

  @Test
  void theFormerIdLeadsOn() throws IOException {
    store(authority("before"));
    Authority after = withMinisters();
    try (ElasticArchive archive = open(after)) {
      relink(archive, after);
      String known = known(archive);
      assertThat(known).isNotEqualTo(UNKNOWN);
      var page = archive.entitySearch().page(UNKNOWN).orElseThrow();
      assertThat(page.entity().id()).isEqualTo(known);
      assertThat(page.entity().description()).isEqualTo("Minister of Quarm");
      assertThat(page.articles()).isEqualTo(2);
      assertThat(archive.articleSearch().search(naming(UNKNOWN)).total()).isEqualTo(2);
      archive.delete();
    }
  }

  @Test
  void theFormerIdStandsForItselfWhileAnArticleNamesIt() throws IOException {
    Authority before = authority("before");
    store(before);
    Authority after = withMinisters();
    try (ElasticArchive archive = open(after)) {
      relink(archive, after);
      put(archive, before, "w/4", "Ida Rosenau sang.", "Ida Rosenau");
      assertThat(leadsTo(archive)).isEqualTo(UNKNOWN);
      put(archive, before, "w/4", "Nobody sang.");
      assertThat(leadsTo(archive)).as("the redirect is kept").isEqualTo(known(archive));
      archive.delete();
    }
  }

  /** Three articles, two of them on somebody whom the authority does not know. */
  private void store(Authority authority) {
    String met = "Ida Rosenau, the minister of ports, met Carl Emsig.";
    try (ElasticArchive archive = open(authority)) {
      put(archive, authority, "w/1", "Ida Rosenau spoke.", "Ida Rosenau");
      put(archive, authority, "w/2", met, "Ida Rosenau");
      put(archive, authority, "w/3", "Carl Emsig left.", "Carl Emsig");
    }
  }

  private static void put(
      ElasticArchive archive, Authority authority, String id, String text, String... names) {
    archive.articles().put(List.of(Wires.article(id, text, new EntityLinker(authority), names)));
    archive.articles().refresh();
  }

  private Authority withMinisters() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ministers.csv"),
            "id,name,type,wikidata,description\nr1,Ida Rosenau,person,Q900001,Minister of Quarm\n");
    new Importer(new ImportStore(folder.resolve("imports")), Clock.systemUTC()).add(file);
    return authority("after");
  }

  private RelinkReport relink(ElasticArchive archive, Authority authority) {
    return new Relink(
            archive.stored(),
            archive.articles(),
            new EntityLinker(authority),
            new Namesakes(archive.stored()::descriptions),
            new RelinkJournal(folder.resolve("relink.journal")),
            folder.resolve("bearers.tsv"),
            2,
            UnaryOperator.identity())
        .run(soFar -> {});
  }

  private static String known(ElasticArchive archive) {
    return archive.articles().find("w/1").orElseThrow().links().get(0).entity();
  }

  private static String leadsTo(ElasticArchive archive) {
    return archive.entitySearch().page(UNKNOWN).orElseThrow().entity().id();
  }

  private static ArticleQuery naming(String person) {
    return ArticleQueries.everything()
        .with(Facet.PERSON, person)
        .sort(ArticleQuery.ArticleSort.NEWEST)
        .size(10)
        .build();
  }

  private ElasticArchive open(Authority authority) {
    return ElasticArchive.open(
        Cluster.of(TestNode.url(), TestNode.credentials()),
        prefix,
        Sharding.DEFAULT,
        authority::entity);
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
