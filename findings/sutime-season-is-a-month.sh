#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime, document date 2022-01-03): a season over two years.
#
# Expected: "2010-11" before "season" or "budget" is a span of two years.
# Seen: it is the month of November 2010; "2012-13" and "2015-16", whose second half is no month, are
# no date at all. Which seasons are found thus depends on the century.
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
      "She scored twice in the 2010-11 season.",
      "The 2010-11 budget was cut.",
      "He played there in the 2012-13 season.",
      "He played there in the 2015-16 season."
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
She scored twice in the 2010-11 season.
  "2010-11" is 2010-11
The 2010-11 budget was cut.
  "2010-11" is 2010-11
He played there in the 2012-13 season.
He played there in the 2015-16 season.
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
