package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Runs the tests of the page's pure modules, src/test/web/*.test.js, in the browser they are for.
 */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageModulesIT {
  private WebFolder web;
  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    web = new WebFolder();
    browser = new Browser(1280, false);
    browser.open(web.url("/test/empty.html"));
  }

  @AfterAll
  void stop() {
    browser.close();
    web.close();
  }

  @TestFactory
  List<DynamicTest> modules() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src", "test", "web"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".test.js")).sorted().toList()) {
        String module = file.getFileName().toString();
        List<?> names =
            (List<?>)
                call("import('/test/' + file).then(m => done(Object.keys(m.tests)))", module, "");
        assertThat(names).as(module).isNotEmpty();
        for (Object name : names) {
          String title = module.replace(".test.js", "") + ": " + name;
          tests.add(DynamicTest.dynamicTest(title, () -> run(module, name.toString())));
        }
      }
    }
    return tests;
  }

  private void run(String module, String name) {
    Object failure =
        call(
            "import('/test/' + file).then(m => m.tests[name]()).then(() => done(''))",
            module,
            name);
    assertThat(failure).isEqualTo("");
  }

  private Object call(String script, String file, String name) {
    return browser.runAsync(
        "const [file, name, done] = arguments;" + script + ".catch(e => done(e.stack));",
        file,
        name);
  }
}
