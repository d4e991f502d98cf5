package org.dateline.language.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dateline.language.corenlp.compact.CompactCrf;
import org.dateline.language.corenlp.compact.CompactTagger;

/** CoreNLP's models, from its jar of models. */
final class Models {
  private static final String FOLDER = "edu/stanford/nlp/models/";
  static final String PARTS_OF_SPEECH = MaxentTagger.DEFAULT_JAR_PATH;
  static final String THREE_CLASSES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String FOUR_CLASSES = FOLDER + "ner/english.conll.4class.distsim.crf.ser.gz";

  private Models() {}

  static CompactTagger partsOfSpeech() {
    return read(PARTS_OF_SPEECH, CompactTagger::read);
  }

  static CompactCrf threeClasses() {
    return read(THREE_CLASSES, model -> CompactCrf.read(model, Map.of()));
  }

  static CompactCrf fourClasses() {
    return read(FOUR_CLASSES, model -> CompactCrf.read(model, Map.of()));
  }

  /** Makes something of a model. */
  private interface Reader<T> {
    T read(InputStream model) throws IOException;
  }

  private static <T> T read(String name, Reader<T> reader) {
    try (InputStream model = Models.class.getClassLoader().getResourceAsStream(name)) {
      if (model == null) {
        throw new FileNotFoundException("CoreNLP's model " + name + " is not on the class path.");
      }
      return reader.read(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
