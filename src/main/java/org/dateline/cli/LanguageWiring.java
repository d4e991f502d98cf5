package org.dateline.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.dateline.authority.home.AuthorityHome;
import org.dateline.language.Annotator;
import org.dateline.language.Tagger;
import org.dateline.language.annotation.TextAnnotator;
import org.dateline.language.corenlp.CoreNlpTagger;
import org.dateline.language.corenlp.Models;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.dates.PlainDates;
import org.dateline.language.names.NameFinder;
import org.dateline.language.quote.QuoteFinder;

/** Puts together the language pass. Its models are loaded when they are first needed. */
final class LanguageWiring {
  private final Terminal terminal;
  private final Lazy<Tagger> tagger = new Lazy<>(this::makeTagger);
  private final Lazy<Annotator> annotator = new Lazy<>(() -> makeAnnotator(false));
  // old wire copy quotes with doubled apostrophes; see docs/decisions/0501
  private final Lazy<Annotator> archiveAnnotator = new Lazy<>(() -> makeAnnotator(true));

  LanguageWiring(Terminal terminal) {
    this.terminal = terminal;
  }

  Supplier<Tagger> tagger() {
    return tagger;
  }

  Supplier<Annotator> annotator() {
    return annotator;
  }

  /** The one that archives are filled with: it knows the doubled apostrophes of old wire copy. */
  Supplier<Annotator> archiveAnnotator() {
    return archiveAnnotator;
  }

  /** The language pass with its versions; loads no models. */
  static String pass() {
    return TextAnnotator.version(CoreNlpTagger.MODELS);
  }

  void loadEarly() {
    archiveAnnotator.early();
  }

  private Tagger makeTagger() {
    terminal.progress().println("Loading the language models ...");
    return new CoreNlpTagger(models());
  }

  private Annotator makeAnnotator(boolean doubledApostrophes) {
    return new TextAnnotator(
        tagger.get(),
        new NameFinder(),
        new QuoteFinder(doubledApostrophes),
        new DateFinder(new PlainDates(new SuTimeTagger())));
  }

  /** CoreNLP's models, beside the authority. */
  Models models() {
    Path converted = AuthorityHome.defaultCache().resolveSibling("models");
    return new Models(converted, terminal.progress()::println);
  }
}
