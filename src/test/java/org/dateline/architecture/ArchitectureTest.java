package org.dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of docs/architecture.md, checked on the compiled classes. */
final class ArchitectureTest {
  private static final String ROOT = "org.dateline";
  private static final String ELASTIC = ROOT + ".archive.elastic";
  private static final String BENCH = ELASTIC + ".bench";
  private static final String PEER = ROOT + ".language.corenlp.peer";
  private static final String LINKING_TRAIN = ROOT + ".linking.train";
  private static final String QUOTE_TRAIN = ROOT + ".language.quote.train";
  private static final String PLUGIN = "org.dateline.archive.embedded.plugin..";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  // From the rim to the core; a package may use those below its own line. Those of one line may not
  // use each other unless USES says so.
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("cli"),
          List.of("server", "ingest", "curation", "evaluate"),
          List.of("account"),
          List.of("linking", "search", "archive"),
          List.of("authority", "language", "reading"),
          List.of("article"),
          List.of("concurrent", "files", "learn", "lexicon"));

  private static final List<String> USES =
      List.of("archive -> search", "server -> curation", "server -> ingest");

  @Test
  void allClassesAreLookedAt() {
    assertThat(CLASSES.size()).isGreaterThan(150);
    assertThat(packages().map(JavaPackage::getName))
        .contains(ROOT + ".archive.elastic", ROOT + ".language.corenlp", ROOT + ".server");
    assertThat(homes()).contains(ROOT, ROOT + ".archive.elastic", ROOT + ".language.corenlp");
  }

  @Test
  void everyPackageHasItsPlaceInTheLayers() {
    assertThat(packages().map(p -> firstPart(p.getName())).distinct())
        .isSubsetOf(LAYERS.stream().flatMap(List::stream).toList());
  }

  @Test
  void dependenciesPointTowardsTheCore() {
    for (int i = 0; i < LAYERS.size(); i++) {
      List<String> above = LAYERS.subList(0, i + 1).stream().flatMap(List::stream).toList();
      for (String user : LAYERS.get(i)) {
        String[] forbidden =
            above.stream()
                .filter(used -> !used.equals(user) && !USES.contains(user + " -> " + used))
                .map(used -> ROOT + "." + used + "..")
                .toArray(String[]::new);
        if (forbidden.length > 0) {
          noClasses()
              .that()
              .resideInAPackage(ROOT + "." + user + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden)
              .allowEmptyShould(true)
              .check(CLASSES);
        }
      }
    }
  }

  @Test
  void onlyTheTopOfTheElasticArchiveIsSeenFromOutside() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ELASTIC + "..")
        .should()
        .dependOnClassesThat(resideInAPackage(ELASTIC + ".*..").and(not(resideInAPackage(BENCH))))
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {BENCH, PEER, LINKING_TRAIN, QUOTE_TRAIN})
  void whatMeasuringAndTrainingNeedIsUsedByThemAlone(String home) {
    noClasses()
        .that()
        .resideOutsideOfPackages(home, ROOT + ".evaluate..")
        .and()
        .haveNameNotMatching(ROOT + "\\.cli\\.(Bench|Evaluate|Train).*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(home)
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("homes")
  void aPackageAndItsSubPackagesHaveNoCycles(String home) {
    slices().assignedFrom(new HomeAndSubPackages(home)).should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "co.elastic.clients.., org.dateline.archive.elastic..",
    "org.elasticsearch.client.., org.dateline.archive.elastic.connection",
    "edu.stanford.nlp.., org.dateline.language.corenlp..",
    "io.javalin.., org.dateline.server",
    "picocli.., org.dateline.cli",
    "org.elasticsearch.plugin.., org.dateline.archive.embedded.plugin"
  })
  void aLibraryOfTheRimStaysInOnePackage(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(CLASSES);
    assertThat(
            CLASSES.stream()
                .filter(resideInAPackage(home))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(d -> resideInAPackage(library).test(d.getTargetClass())))
        .as("%s uses %s", home, library)
        .isTrue();
  }

  @Test
  void anArticleIsMadeOfTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".article..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ROOT + ".article..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void whatRunsInsideElasticsearchUsesNothingOfDateline() {
    classes()
        .that()
        .resideInAPackage(PLUGIN)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            PLUGIN, "java..", "org.jspecify..", "org.apache.lucene..", "org.elasticsearch.plugin..")
        .check(CLASSES);
  }

  @Test
  void onlyCommandsWriteToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  @Test
  void nullIsMarkedInEveryPackage() {
    assertThat(
            packages().filter(p -> !p.isAnnotatedWith(NullMarked.class)).map(JavaPackage::getName))
        .isEmpty();
  }

  /** Those that hold classes. */
  private static Stream<JavaPackage> packages() {
    return CLASSES.stream().map(type -> type.getPackage()).distinct();
  }

  /** Packages with sub-packages. */
  static Stream<String> homes() {
    return packages().map(p -> homeOf(p.getName())).filter(h -> h.startsWith(ROOT)).distinct();
  }

  private static String homeOf(String packageName) {
    return packageName.substring(0, packageName.lastIndexOf('.'));
  }

  /** A slice for each sub-package with all below it, and one for the classes of the home itself. */
  private record HomeAndSubPackages(String home) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      if (name.equals(home)) {
        return SliceIdentifier.of(home);
      }
      return name.startsWith(home + ".")
          ? SliceIdentifier.of(name.substring(home.length() + 1).replaceAll("\\..*", ""))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return home + " and its sub-packages";
    }
  }

  private static String firstPart(String packageName) {
    return packageName.substring(ROOT.length() + 1).replaceAll("\\..*", "");
  }
}
