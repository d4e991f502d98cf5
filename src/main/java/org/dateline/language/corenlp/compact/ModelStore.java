package org.dateline.language.corenlp.compact;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Consumer;
import java.util.jar.JarEntry;

/**
 * A folder of converted models. A model is converted from CoreNLP's when it is first asked for, or
 * when CoreNLP's has changed, by one process at a time; its file appears whole or not at all, and
 * is mapped into memory, so that it is there at once, takes no heap, and is shared by processes.
 */
public final class ModelStore {
  /** The version of the files' form, raised when their content changes. */
  private static final int FORM = 2;

  private static final String ENDING = ".model";

  /** Locks of files are for other processes; this one is for other threads. */
  private static final Object ONE_AT_A_TIME = new Object();

  private final Path folder;
  private final Consumer<String> progress;

  /**
   * Keeps converted models in a folder.
   *
   * @param progress called when something takes long
   */
  public ModelStore(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** A tagger with CoreNLP's model. */
  public CompactTagger tagger(URL model) throws IOException {
    return new CompactTagger(open(model, new TaggerForm()));
  }

  /**
   * A conditional random field with CoreNLP's model.
   *
   * @param bias addition to some labels of every word
   */
  public CompactCrf crf(URL model, Map<String, Float> bias) throws IOException {
    return CompactCrf.of(open(model, new CrfForm()), bias);
  }

  /** CoreNLP's list of words in mixed case. */
  public MixedCase mixedCase(URL list) throws IOException {
    return open(list, new MixedCaseForm());
  }

  private <M> M open(URL source, ModelForm<M> form) throws IOException {
    String path = source.getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    Path file = folder.resolve(name + "-" + FORM + "-" + version(source) + ENDING);
    synchronized (ONE_AT_A_TIME) {
      return open(source, form, file, name);
    }
  }

  private <M> M open(URL source, ModelForm<M> form, Path file, String name) throws IOException {
    if (ModelInput.isWhole(file, FORM)) {
      return form.read(new ModelInput(file, FORM));
    }
    progress.accept("converting CoreNLP's model " + name + ", once");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      progress.accept("cannot keep converted models in " + folder + ": " + e);
      return convert(source, form);
    }
    return store(source, form, file, name);
  }

  /**
   * The version of a file of CoreNLP's, which tells files of one name apart without reading them.
   */
  private static String version(URL source) throws IOException {
    URLConnection connection = source.openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      return Long.toHexString(entry.getCrc()) + "-" + entry.getSize();
    }
    return Long.toHexString(connection.getLastModified()) + "-" + connection.getContentLengthLong();
  }

  private static <M> M convert(URL source, ModelForm<M> form) throws IOException {
    try (InputStream model = source.openStream()) {
      return form.convert(model);
    }
  }

  private <M> M store(URL source, ModelForm<M> form, Path file, String name) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!ModelInput.isWhole(file, FORM) || !lock.isValid()) {
        M converted = convert(source, form);
        Path unfinished = folder.resolve(name + ".unfinished");
        try (FileChannel out =
            FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
          ModelOutput output = new ModelOutput(out, FORM);
          form.write(converted, output);
          output.finish();
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        deleteOthers(file, name);
      }
    }
    return form.read(new ModelInput(file, FORM));
  }

  private void deleteOthers(Path file, String name) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "-*" + ENDING)) {
      for (Path other : files) {
        if (!other.equals(file)) {
          Files.deleteIfExists(other);
        }
      }
    }
  }
}
