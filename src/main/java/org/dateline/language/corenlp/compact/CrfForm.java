package org.dateline.language.corenlp.compact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.IntBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** Converts, writes and reads conditional random fields. */
final class CrfForm implements ModelForm<CrfModel> {
  @Override
  public CrfModel convert(InputStream serialized) throws IOException {
    return CrfModelReader.read(serialized);
  }

  @Override
  public void write(CrfModel model, ModelOutput out) throws IOException {
    CrfModel.FeatureSettings settings = model.settings();
    out.number(settings.shape());
    out.number(settings.longestNGram());
    out.number(settings.window());
    out.number(settings.titles() ? 1 : 0);
    out.number(settings.positions() ? 1 : 0);
    out.number(settings.smallLetters() ? 1 : 0);
    out.texts(model.labels());
    out.ints(ints(model.weightOrder()));
    out.ints(ints(model.impossible()));
    out.weights(model.nodes());
    out.weights(model.edges());
    out.table(model.knownWords());
    out.number(model.clusters() == null ? 0 : 1);
    if (model.clusters() != null) {
      out.lexicon(model.clusters());
    }
  }

  @Override
  public CrfModel read(ModelInput in) {
    CrfModel.FeatureSettings settings =
        new CrfModel.FeatureSettings(
            in.number(),
            in.number(),
            in.number(),
            in.number() == 1,
            in.number() == 1,
            in.number() == 1);
    List<String> labels = in.texts();
    return new CrfModel(
        settings,
        labels,
        list(in.ints()),
        list(in.ints()),
        in.weights(),
        in.weights(),
        in.table(),
        in.number() == 1 ? in.lexicon() : null);
  }

  private static IntBuffer ints(List<Integer> list) {
    return IntBuffer.wrap(list.stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<Integer> list(IntBuffer ints) {
    return IntStream.range(0, ints.capacity()).mapToObj(ints::get).toList();
  }
}
