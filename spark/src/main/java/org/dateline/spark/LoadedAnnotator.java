package org.dateline.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.cli.RowAnnotator;

/** The annotator of an executor: its models are loaded once, by the first task that needs them. */
final class LoadedAnnotator {
  private static RowAnnotator annotator;

  private LoadedAnnotator() {}

  /**
   * The one of this process.
   *
   * @param build folder of a build of Dateline
   */
  static synchronized RowAnnotator of(String build) {
    if (annotator == null) {
      Path folder = Path.of(build);
      if (!Files.isDirectory(folder.resolve("distributions"))) {
        throw new IllegalStateException(
            "There is no build of Dateline in " + folder + " on this machine (--dateline).");
      }
      System.err.println("[dateline] one load of the models for this executor");
      annotator = RowAnnotator.of(folder, System.err);
    }
    return annotator;
  }
}
