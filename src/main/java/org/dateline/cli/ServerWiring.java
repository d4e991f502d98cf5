package org.dateline.cli;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.authority.home.AuthorityHome;
import org.dateline.curation.Desk;
import org.dateline.curation.review.Reviews;
import org.dateline.ingest.Intake;
import org.dateline.server.Backend;
import org.dateline.server.Server;
import org.dateline.server.Settings;

/** Puts together the server of an archive. */
record ServerWiring(Installation installation, ServerOptions options) {
  Server server(ElasticArchive archive, Desk desk, NamesInAuthority names, Intake intake) {
    Backend backend =
        new Backend(
            archive.articleSearch(),
            archive.quoteSearch(),
            archive.entitySearch(),
            archive.totals(),
            archive.consistent(),
            archive.suggester(),
            archive.similar(),
            archive.export(),
            archive.articles(),
            Wiring.accounts(archive),
            archive.accounts().answers(),
            desk,
            new Reviews(archive.decisions(), archive.stored()),
            names,
            intake);
    return new Server(
        backend,
        new Settings(
            options.host(),
            options.port(),
            options.web(),
            installation.version(),
            licences(),
            options.isClosed()),
        options.rateLimit());
  }

  private static List<Settings.Licence> licences() {
    Settings.Licence corenlp =
        new Settings.Licence(
            "Stanford CoreNLP and its models",
            "GPL-3.0-or-later",
            "https://stanfordnlp.github.io/CoreNLP/");
    return Stream.concat(
            Stream.of(corenlp),
            AuthorityHome.attributions().stream()
                .map(a -> new Settings.Licence(a.words(), a.licence(), a.url())))
        .toList();
  }
}
