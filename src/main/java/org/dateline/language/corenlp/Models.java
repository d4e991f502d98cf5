package org.dateline.language.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.language.corenlp.compact.CompactTagger;

/** CoreNLP's models, from its jar of models. */
final class Models {
  private Models() {}

  static CompactTagger partsOfSpeech() {
    try (InputStream model = open(MaxentTagger.DEFAULT_JAR_PATH)) {
      return CompactTagger.read(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream model = MaxentTagger.class.getClassLoader().getResourceAsStream(name);
    if (model == null) {
      throw new FileNotFoundException("CoreNLP's model " + name + " is not on the class path.");
    }
    return model;
  }
}
