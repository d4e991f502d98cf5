package org.dateline.language.corenlp.compact;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Converts, writes and reads the list of words in mixed case; CoreNLP's list has a line "iphone
 * iPhone" for each.
 */
final class MixedCaseForm implements ModelForm<MixedCase> {
  /** The longest word in bytes; longer than any that is asked for. */
  private static final int LONGEST = 255;

  @Override
  public MixedCase convert(InputStream list) throws IOException {
    // a word that stands there twice is written as it is the last time
    Map<String, String> words = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] pair = line.trim().split("\\s+", -1);
      if (pair.length != 2) {
        throw new IOException(
            "The list of words in mixed case has a line of another form: " + line);
      }
      words.put(pair[0], pair[1]);
    }
    return of(words);
  }

  private static MixedCase of(Map<String, String> words) {
    HashTable.Builder starts = new HashTable.Builder();
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    for (Map.Entry<String, String> each : words.entrySet()) {
      byte[] text = each.getValue().getBytes(StandardCharsets.UTF_8);
      if (text.length > LONGEST) {
        continue; // rows of underscores
      }
      starts.put(TextHash.of(each.getKey()), texts.size());
      texts.write(text.length);
      texts.writeBytes(text);
    }
    return new MixedCase(starts.build(), ByteBuffer.wrap(texts.toByteArray()));
  }

  @Override
  public void write(MixedCase model, ModelOutput out) throws IOException {
    out.table(model.starts());
    out.bytes(model.texts());
  }

  @Override
  public MixedCase read(ModelInput in) {
    return new MixedCase(in.table(), in.bytes());
  }
}
