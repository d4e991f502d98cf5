#!/usr/bin/env bash
# CoreNLP 4.5.10 (TimeAnnotator with its default rules): what one question to SUTime allocates.
#
# Expected: to read a sentence of three words takes some hundred kilobytes at most.
# Seen: about 5 MB, whether the words name a time or not, and 20 MB for twelve words: each of the 239 rules
# begins a match at each word, and each beginning makes an index of 512 places (SequenceMatcher.BranchStates)
# before the first word is looked at. The output is rounded to megabytes above and below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.10</version></dependency>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.10</version><classifier>models</classifier></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >&2
cat > Finding.java <<'JAVA'
import com.sun.management.ThreadMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotator;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

public class Finding {
  public static void main(String[] none) {
    TimeAnnotator suTime = new TimeAnnotator("sutime", new Properties());
    for (String text : new String[] {
      "opened last Friday",
      "opened without anyone",
      "the old harbour opened without anyone from the town being there"
    }) {
      for (int i = 0; i < 50; i++) {
        ask(suTime, text);
      }
      long before = allocated();
      for (int i = 0; i < 50; i++) {
        ask(suTime, text);
      }
      double megabytes = (allocated() - before) / 50 / 1e6;
      System.out.println(text + ": more than 3 MB: " + (megabytes > 3) + ", more than 10 MB: " + (megabytes > 10));
    }
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static void ask(TimeAnnotator suTime, String text) {
    List<CoreLabel> labels = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      label.setOriginalText(word);
      label.setLemma(word);
      label.setTag("NN");
      label.setBeginPosition(at);
      label.setEndPosition(at + word.length());
      labels.add(label);
      at += word.length() + 1;
    }
    Annotation sentence = new Annotation(text);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    suTime.annotateSingleSentence(sentence, "2022-01-03", new SUTime.TimeIndex());
  }
}
JAVA
cat > expected <<'SEEN'
opened last Friday: more than 3 MB: true, more than 10 MB: false
opened without anyone: more than 3 MB: true, more than 10 MB: false
the old harbour opened without anyone from the town being there: more than 3 MB: true, more than 10 MB: true
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
