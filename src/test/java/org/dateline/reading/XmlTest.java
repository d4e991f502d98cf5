package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XmlTest {
  @TempDir Path folder;

  @Test
  void anEntityThatTheDocumentDeclaresIsNotExpanded() {
    Document document =
        Xml.parse(
            "<!DOCTYPE a [<!ENTITY lamp \"a bright light\">]><a><p>The &lamp; is lit.</p></a>");
    assertThat(Xml.descendantText(document, "p")).isEqualTo("The &lamp; is lit.");
  }

  @Test
  void anEntityThatNamesAFileIsNotReadFromIt() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    Document document =
        Xml.parse(
            "<!DOCTYPE a [<!ENTITY file SYSTEM \""
                + secret.toUri()
                + "\">]><a><p>It says &file; here.</p></a>");
    assertThat(document.wholeText()).contains("It says").doesNotContain("a secret");
  }

  @Test
  void namesAreFoundWithAnyPrefix() {
    Document document = Xml.parse("<x:a xmlns:x='u'><x:b y:c='1'>one</x:b></x:a>");
    assertThat(Xml.descendantText(document, "b")).isEqualTo("one");
    assertThat(Xml.attribute(Xml.firstDescendant(document, "b").orElseThrow(), "c")).isEqualTo("1");
  }
}
