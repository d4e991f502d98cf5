package org.dateline.language.corenlp.compact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Converts, writes and reads part-of-speech models. */
final class TaggerForm implements ModelForm<TaggerModel> {
  @Override
  public TaggerModel convert(InputStream serialized) throws IOException {
    return TaggerModelReader.read(serialized);
  }

  @Override
  public void write(TaggerModel model, ModelOutput out) throws IOException {
    out.texts(model.tags());
    out.number(model.tagSets().size());
    for (byte[] set : model.tagSets()) {
      out.bytes(ByteBuffer.wrap(set));
    }
    out.table(model.dictionary());
    out.lexicon(model.clusters());
    out.texts(model.companyEnds());
    out.weights(model.features());
  }

  @Override
  public TaggerModel read(ModelInput in) {
    List<String> tags = in.texts();
    List<byte[]> sets = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      ByteBuffer set = in.bytes();
      byte[] copy = new byte[set.remaining()];
      set.get(copy);
      sets.add(copy);
    }
    return new TaggerModel(tags, sets, in.table(), in.lexicon(), in.texts(), in.weights());
  }
}
