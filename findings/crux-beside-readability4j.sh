#!/usr/bin/env bash
# Crux 2.1.0 and Readability4J 1.0.8, two extractors of a page's article, in one program: no jsoup suits both.
#
# Expected: Maven picks one jsoup for both (1.9.2 where Crux is named first, 1.11.2 where Readability4J is), and both read a page of one paragraph.
# Seen: with 1.9.2 Readability4J fails for a method that jsoup did not have then; with 1.11.2 Crux fails on the first text of the page, since it walks into its children and jsoup refuses that since 1.10.3.
# So a program that compares the two needs a class loader for each.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
libraries() { # FOLDER FIRST SECOND
  mkdir "$1"
  cat > "$1/pom.xml" <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    $2
    $3
  </dependencies>
</project>
POM
  mvn -B -q -f "$1/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory="$PWD/$1/lib" >&2
}
crux='<dependency><groupId>com.chimbori.crux</groupId><artifactId>crux</artifactId><version>2.1.0</version></dependency>'
readability='<dependency><groupId>net.dankito.readability4j</groupId><artifactId>readability4j</artifactId><version>1.0.8</version></dependency>'
libraries crux-first "$crux" "$readability"
libraries readability-first "$readability" "$crux"
cat > Finding.java <<'JAVA'
import com.chimbori.crux.articles.ArticleExtractor;
import java.util.concurrent.Callable;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

public class Finding {
  private static final String URL = "https://news.example/harbour";
  private static final String PAGE =
      "<html><head><title>The harbour</title></head><body><article><p>"
          + "The harbour will open in May, the mayor said, once the mole is dug. ".repeat(20)
          + "</p></article></body></html>";

  public static void main(String[] none) {
    System.out.println(Jsoup.class.getProtectionDomain().getCodeSource().getLocation().getPath().replaceAll(".*/", ""));
    say("Crux", () -> ArticleExtractor.with(URL, PAGE).extractContent().article().document.text());
    say("Readability4J", () -> new Readability4J(URL, PAGE).parse().getTextContent());
  }

  private static void say(String who, Callable<String> read) {
    try {
      System.out.println(who + ": " + read.call().strip().substring(0, 29));
    } catch (Throwable e) {
      System.out.println(who + ": " + e.getClass().getSimpleName());
    }
  }
}
JAVA
cat > expected <<'SEEN'
jsoup-1.9.2.jar
Crux: The harbour will open in May,
Readability4J: NoSuchMethodError
jsoup-1.11.2.jar
Crux: UnsupportedOperationException
Readability4J: The harbour will open in May,
SEEN
for first in crux readability; do java -cp "$first-first/lib/*" Finding.java 2>/dev/null; done > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
