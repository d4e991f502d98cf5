package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.dateline.authority.Authority;
import org.dateline.authority.CuratedReader;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.language.Annotator;
import org.dateline.language.TextAnnotator;
import org.dateline.language.corenlp.CoreNlpTagger;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.names.NameFinder;
import org.dateline.language.quote.QuoteFinder;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;

/**
 * The one place where the parts are put together. What is slow to make, above all the language
 * models, is made when it is first needed.
 */
final class Wiring {
  private final Installation installation;
  private final Terminal terminal;
  private final Lazy<Annotator> annotator = new Lazy<>(this::makeAnnotator);
  private final Lazy<Authority> authority = new Lazy<>(Wiring::makeAuthority);
  private final Lazy<Linker> linker = new Lazy<>(this::makeLinker);

  Wiring(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  Installation installation() {
    return installation;
  }

  Supplier<Annotator> annotator() {
    return annotator;
  }

  Supplier<Linker> linker() {
    return linker;
  }

  private Annotator makeAnnotator() {
    terminal.progress().println("Loading the language models ...");
    return new TextAnnotator(
        new CoreNlpTagger(),
        new NameFinder(),
        new QuoteFinder(),
        new DateFinder(new SuTimeTagger()));
  }

  private static Authority makeAuthority() {
    try (InputStream in = Wiring.class.getResourceAsStream("/authority/curated.tsv")) {
      if (in == null) {
        throw new IOException("not on the class path: authority/curated.tsv");
      }
      return new InMemoryAuthority(
          CuratedReader.read(new InputStreamReader(in, StandardCharsets.UTF_8), "curated"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Linker makeLinker() {
    return new EntityLinker(authority.get());
  }
}
