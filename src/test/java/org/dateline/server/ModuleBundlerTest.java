package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModuleBundlerTest {
  private final Map<String, String> sources = new HashMap<>();

  private ModuleBundler bundler() {
    return new ModuleBundler(sources::get, "main.js", module -> "/bundle/" + module);
  }

  private void module(String path, String... lines) {
    sources.put(path, String.join("\n", lines));
  }

  @Test
  void whatAModuleImportsStandsBeforeItAndOnce() {
    module("main.js", "import { a } from './a.js';", "import { b } from './desk/b.js';");
    module("a.js", "import { c } from './c.js';", "export const a = c;");
    module("desk/b.js", "import { c as same } from '../c.js';", "export const b = same;");
    module("c.js", "export const c = 1;");
    String script = bundler().bundle("main.js");
    assertThat(script.indexOf("modules['c.js'] ??=")).isLessThan(script.indexOf("['a.js'] ??="));
    assertThat(script.split("modules\\['c\\.js'\\] \\?\\?=", -1)).hasSize(2);
    assertThat(script).contains("const { c: same } = modules['c.js'];").doesNotContain("import ");
  }

  @Test
  void everyExportOfAModuleCanBeTaken() {
    module("main.js", "import * as all from './all.js';");
    module(
        "all.js",
        "export const one = 1;",
        "export function two() {}",
        "export async function three() {}",
        "export class Four {}");
    assertThat(bundler().bundle("main.js"))
        .contains("const all = modules['all.js'];", "return {Four, one, three, two};")
        .contains("\nconst one = 1;", "\nasync function three() {}", "\nclass Four {}");
  }

  @Test
  void whatIsImportedAtNeedHasABundleThatTakesTheRestFromTheFirst() {
    module(
        "main.js", "import { h } from './h.js';", "const later = () => import('./desk/late.js');");
    module("h.js", "export const h = 1;");
    module(
        "desk/late.js",
        "import { h } from '../h.js';",
        "import('./last.js');",
        "export class Late {}");
    module("desk/last.js", "");
    assertThat(bundler().entries())
        .containsExactlyInAnyOrder("main.js", "desk/late.js", "desk/last.js");
    assertThat(bundler().bundle("main.js")).contains("import('/bundle/desk/late.js')");
    assertThat(bundler().bundle("desk/late.js"))
        .startsWith("import { modules } from '/bundle/main.js';")
        .contains("import('/bundle/desk/last.js')")
        .doesNotContain("['h.js'] ??=")
        .endsWith("export const {Late} = modules['desk/late.js'];\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export default 1;",
        "export { a };",
        "export * from './a.js';",
        "import './a.js';",
        "import a from './a.js';"
      })
  void aFormThatIsNotReadIsRefusedByName(String line) {
    module("main.js", "const a = 1;", line);
    module("a.js", "");
    assertThatThrownBy(() -> bundler().bundle("main.js"))
        .hasMessageContaining("web/js/main.js")
        .hasMessageContaining(line.substring(0, 8));
  }

  @Test
  void modulesThatImportEachOtherAreRefused() {
    module("main.js", "import { a } from './a.js';");
    module("a.js", "import { b } from './main.js';");
    assertThatThrownBy(() -> bundler().bundle("main.js")).hasMessageContaining("each other");
  }
}
