package org.dateline.language.corenlp.compact;

import java.io.IOException;
import java.io.InputStream;

/**
 * The converted form of a kind of model: how it is made of CoreNLP's, written and read.
 *
 * @param <M> the model
 */
interface ModelForm<M> {
  M convert(InputStream serialized) throws IOException;

  void write(M model, ModelOutput out) throws IOException;

  M read(ModelInput in);
}
