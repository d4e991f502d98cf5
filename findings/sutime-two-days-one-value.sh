#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime, document date 2022-01-03): two days in a list.
#
# Expected: "next Friday, this Sunday" holds two dates.
# Seen: they are one expression with the value of the last alone, and the Friday is lost; two days in the
# past ("last Monday, last Friday") even become the week 2021-W52. With "and" between them, or without
# "next" and "last" before them, both days are found.
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
      "The council meets next Friday, this Sunday and on other days.",
      "The council meets next Friday and this Sunday.",
      "The council meets on Tuesday, Friday and on other days.",
      "The council met last Monday, last Friday and on other days."
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
The council meets next Friday, this Sunday and on other days.
  "next Friday, this Sunday" is 2022-01-09
The council meets next Friday and this Sunday.
  "next Friday" is 2022-01-14
  "this Sunday" is 2022-01-09
The council meets on Tuesday, Friday and on other days.
  "Tuesday" is 2022-01-04
  "Friday" is 2021-12-31
The council met last Monday, last Friday and on other days.
  "last Monday, last Friday" is 2021-W52
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
