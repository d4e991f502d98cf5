#!/usr/bin/env bash
# Lucene 9.12.2, KStemFilter (Elasticsearch: "kstem"): some names are stemmed to function words.
#
# Expected: a stemmer of inflections leaves "Thor" alone, as the Porter stemmer does.
# Seen: "Thor" becomes "the" and "Anders" becomes "and", so that with kstem a search for the name
# finds every text with that word; "Weber" becomes "web". "Walker" and "Baker", which its lexicon
# holds, stay what they are: the rule for -er and -or is only held back by that list.
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
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-common</artifactId><version>9.12.2</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >&2
cat > Finding.java <<'JAVA'
import java.io.StringReader;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

public class Finding {
  public static void main(String[] none) throws Exception {
    for (String name : new String[] {"Thor", "Anders", "Manning", "Weber", "Singer", "Walker", "Baker"}) {
      System.out.println(name + ": kstem " + stem(name, true) + ", porter " + stem(name, false));
    }
  }

  static String stem(String name, boolean kstem) throws Exception {
    WhitespaceTokenizer words = new WhitespaceTokenizer();
    words.setReader(new StringReader(name));
    TokenStream lower = new LowerCaseFilter(words);
    try (TokenStream stems = kstem ? new KStemFilter(lower) : new PorterStemFilter(lower)) {
      stems.reset();
      stems.incrementToken();
      return stems.getAttribute(CharTermAttribute.class).toString();
    }
  }
}
JAVA
cat > expected <<'SEEN'
Thor: kstem the, porter thor
Anders: kstem and, porter ander
Manning: kstem man, porter man
Weber: kstem web, porter weber
Singer: kstem singe, porter singer
Walker: kstem walker, porter walker
Baker: kstem baker, porter baker
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
