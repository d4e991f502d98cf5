package org.dateline.language.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.language.corenlp.compact.CompactCrf;
import org.dateline.language.corenlp.compact.CompactTagger;
import org.dateline.language.corenlp.compact.MixedCase;
import org.dateline.language.corenlp.compact.ModelStore;

/** CoreNLP's models, converted once from its jar of models; threads may share each. */
public final class Models {
  private static final String FOLDER = "edu/stanford/nlp/models/";
  public static final String PARTS_OF_SPEECH = MaxentTagger.DEFAULT_JAR_PATH;
  public static final String THREE_CLASSES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
  public static final String FOUR_CLASSES = FOLDER + "ner/english.conll.4class.distsim.crf.ser.gz";

  public static final String TRUE_CASE = FOLDER + "truecase/truecasing.fast.caseless.qn.ser.gz";
  static final String MIXED_CASE = FOLDER + "truecase/MixDisambiguation.list";

  /** CoreNLP's own against capitals, of which the model sees more than there are. */
  public static final Map<String, Float> BIAS_OF_CASES =
      Map.of("INIT_UPPER", -0.7f, "UPPER", -0.7f);

  /**
   * The number of times that CoreNLP counts each feature beside that bias: its file names them
   * twice.
   */
  private static final int COUNTED = 2;

  private final ModelStore store;

  /**
   * Names the folder of the language models, which are loaded when asked for.
   *
   * @param converted folder of converted models, made when missing
   * @param progress called when something takes long
   */
  public Models(Path converted, Consumer<String> progress) {
    store = new ModelStore(converted, progress);
  }

  public CompactTagger partsOfSpeech() {
    return open(PARTS_OF_SPEECH, store::tagger);
  }

  public CompactCrf threeClasses() {
    return open(THREE_CLASSES, model -> store.crf(model, Map.of()));
  }

  public CompactCrf fourClasses() {
    return open(FOUR_CLASSES, model -> store.crf(model, Map.of()));
  }

  public CompactCrf trueCase() {
    Map<String, Float> bias = new HashMap<>();
    BIAS_OF_CASES.forEach((label, weight) -> bias.put(label, weight / COUNTED));
    return open(TRUE_CASE, model -> store.crf(model, bias));
  }

  /** Words that are written neither in small letters nor in capitals. */
  MixedCase mixedCase() {
    return open(MIXED_CASE, store::mixedCase);
  }

  /** Makes something of a model. */
  private interface ModelOpener<T> {
    T open(URL model) throws IOException;
  }

  private static <T> T open(String name, ModelOpener<T> opener) {
    URL model = Models.class.getClassLoader().getResource(name);
    if (model == null) {
      throw new IllegalStateException(
          "CoreNLP's model " + name + " is missing: is its jar of models on the class path?");
    }
    try {
      return opener.open(model);
    } catch (IOException e) {
      throw new UncheckedIOException("CoreNLP's model " + name + " cannot be read", e);
    }
  }
}
