package org.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests of {@link PackageImports}. */
final class PackageImportsTest {
  private final PackageImports imports = new PackageImports();

  @Test
  void aChainHasNoCycle() {
    imports.add("a.b", "a.c");
    imports.add("a.c", "a.d.e");
    assertThat(imports.cycles()).isEmpty();
  }

  @Test
  void aCircleOfThreeIsNamed() {
    imports.add("a.b", "a.c.x");
    imports.add("a.c.y", "a.d");
    imports.add("a.d", "a.b");
    assertThat(imports.cycles()).containsExactly("a: b", "a: c", "a: d");
  }

  @Test
  void aPackageAndItsSubPackageMayNotUseEachOther() {
    imports.add("a.b", "a.b.c");
    imports.add("a.b.c", "a.b");
    assertThat(imports.cycles()).containsExactly("a.b: (a.b)", "a.b: c");
  }

  @Test
  void oneThatOnlyUsesACircleIsNotInIt() {
    imports.add("a.b", "a.c");
    imports.add("a.c", "a.b");
    imports.add("a.d", "a.b");
    assertThat(imports.cycles()).containsExactly("a: b", "a: c");
  }
}
