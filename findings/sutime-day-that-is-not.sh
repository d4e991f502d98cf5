#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime, document date 2022-01-03): a day that the calendar lacks.
#
# Expected: "Feb 29, 2015" is one date without a value, or none.
# Seen: it falls into three: "Feb" with the value 2021-02 (a month of another year, from the document
# date), "29," labelled DATE without any value, and 2015. "Feb 29, 2016", which exists, is one date.
# A reader of the values alone is told of February 2021, which the text does not speak of.
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
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import java.util.Properties;

public class Finding {
  public static void main(String[] none) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ner.applyFineGrained", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    for (String text : new String[] {
      "The bridge was opened on Feb 29, 2016 in Leeds.",
      "The bridge was opened on Feb 29, 2015 in Leeds."
    }) {
      CoreDocument document = new CoreDocument(text);
      document.annotation().set(CoreAnnotations.DocDateAnnotation.class, "2022-01-03");
      pipeline.annotate(document);
      System.out.println(text);
      document.entityMentions().stream()
          .filter(mention -> mention.entityType().equals("DATE"))
          .forEach(
              mention -> {
                Timex time = mention.coreMap().get(TimeAnnotations.TimexAnnotation.class);
                System.out.println(
                    "  \"" + mention.text() + "\" is " + (time == null ? "DATE without a value" : time.value()));
              });
    }
  }
}
JAVA
cat > expected <<'SEEN'
The bridge was opened on Feb 29, 2016 in Leeds.
  "Feb 29, 2016" is 2016-02-29
The bridge was opened on Feb 29, 2015 in Leeds.
  "Feb" is 2021-02
  "29," is DATE without a value
  "2015" is 2015
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
