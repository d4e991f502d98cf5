package org.dateline.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Checks of the sources' words: one name for one thing, plain comments, short methods. With {@code
 * -Ddateline.tree=FOLDER} the sources of another checkout are counted, and nothing is checked.
 */
final class PlainSpeechTest {
  private static final Path TREE = Path.of(System.getProperty("dateline.tree", ""));

  private static final List<Path> SOURCES =
      Stream.of(
              Path.of("src", "main", "java"),
              Path.of("src", "test", "java"),
              Path.of("spark", "src"),
              Path.of("measure", "readability", "src"))
          .map(TREE::resolve)
          .filter(Files::exists)
          .toList();

  private static final Set<String> QUESTION_WORDS =
      Set.of("What", "Who", "Whom", "Whose", "Whether", "Which", "How", "Where", "When", "Why");

  private static final Pattern OWN_PACKAGE =
      Pattern.compile("(org\\.dateline(?:\\.[a-z]+)*)\\.[A-Z]");

  private static final int LONG = 40;
  private static final int LONG_FILE = 300;

  private static final List<Declared> TYPES = new ArrayList<>();
  private static final List<String> QUESTIONS = new ArrayList<>();
  private static final List<String> EXAMPLES = new ArrayList<>();
  private static final List<String> WITHOUT_SENTENCE = new ArrayList<>();
  private static final List<String> METHODS = new ArrayList<>();
  private static final List<String> FILES = new ArrayList<>();
  private static final PackageImports IMPORTS = new PackageImports();
  private static final List<String> WORD_LISTS = new ArrayList<>();

  /**
   * A type of the sources.
   *
   * @param top whether it has a file of its own
   */
  private record Declared(String name, boolean top, Path file) {
    @Override
    public String toString() {
      return name + " in " + file;
    }
  }

  @BeforeAll
  static void parseSources() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(javaFiles()));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Collector(trees, unit).scan(unit, null);
      }
    }
  }

  @BeforeEach
  void checkThisTreeAlone() {
    assumeTrue(TREE.toString().isEmpty(), "another tree is counted, not checked");
  }

  @Test
  void aNameStandsForOneClass() {
    Set<String> homonyms = homonyms();
    assertThat(homonyms).as("names that stand for several classes").isEmpty();
  }

  @Test
  void aNameStandsForOneNestedClass() {
    assertThat(nestedHomonyms()).as("names of several classes, nested ones too").isEmpty();
  }

  @Test
  void commentsSayWhatAClassOrMemberIs() {
    assertThat(QUESTIONS)
        .as("comments of classes and members that open with a question word")
        .isEmpty();
  }

  @Test
  void commentsDoNotOpenWithAnExample() {
    assertThat(EXAMPLES).as("comments in src/main that open with a quoted example").isEmpty();
  }

  @Test
  void commentsHaveASentenceBeforeTheirTags() {
    assertThat(WITHOUT_SENTENCE)
        .as("comments of classes and members that have tags and no sentence")
        .isEmpty();
  }

  @Test
  void filesAreShort() {
    assertThat(FILES).as("files of src/main over %d lines", LONG_FILE).isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    assertThat(IMPORTS.cycles()).isEmpty();
  }

  @Test
  void methodsAreShort() {
    assertThat(METHODS).as("methods over %d lines", LONG).isEmpty();
  }

  @Test
  void wordsOfALanguageAreResources() {
    assertThat(WORD_LISTS)
        .as("lists of words in the code of language, linking and search")
        .isEmpty();
  }

  @Test
  void allSourcesAreLookedAt() {
    assertThat(TYPES.stream().filter(Declared::top).count()).isGreaterThan(500);
    assertThat(TYPES).extracting(Declared::name).contains("AnnotateJob", "ReadabilityComparison");
  }

  /** Says how much there is of each, for whoever wants to compare two states of the sources. */
  @AfterAll
  static void printCounts() {
    List<String> counts =
        List.of(
            "types " + TYPES.size(),
            "names that stand for several classes " + homonyms().size(),
            "names of several classes, nested ones too " + nestedHomonyms().size(),
            "comments that open with a question word " + QUESTIONS.size(),
            "comments that open with an example " + EXAMPLES.size(),
            "comments of tags alone " + WITHOUT_SENTENCE.size(),
            "methods over " + LONG + " lines " + METHODS.size(),
            "files over " + LONG_FILE + " lines " + FILES.size(),
            "packages in a cycle " + IMPORTS.cycles().size(),
            "lists of words in code " + WORD_LISTS.size());
    counts.forEach(System.out::println);
  }

  private static Set<String> homonyms() {
    return sameNames(types -> types.stream().anyMatch(Declared::top));
  }

  private static Set<String> nestedHomonyms() {
    return sameNames(any -> true);
  }

  private static Set<String> sameNames(Predicate<List<Declared>> wanted) {
    return TYPES.stream().collect(groupingBy(Declared::name)).values().stream()
        .filter(same -> same.size() > 1 && wanted.test(same))
        .map(List::toString)
        .collect(toCollection(TreeSet::new));
  }

  private static boolean isOfMain(String file) {
    return file.contains("src/main/java/");
  }

  private static List<Path> javaFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : SOURCES) {
      try (Stream<Path> below = Files.walk(root)) {
        below
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("package-info.java"))
            .forEach(files::add);
      }
    }
    return files;
  }

  /** Collects types, long methods and word lists of one file. */
  private static final class Collector extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;

    Collector(DocTrees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree tree, Void unused) {
      long lines = line(endOf(tree));
      if (isOfMain() && lines > LONG_FILE) {
        FILES.add(unit.getSourceFile().getName() + ", " + lines);
      }
      return super.visitCompilationUnit(tree, null);
    }

    @Override
    public Void visitImport(ImportTree tree, Void unused) {
      Matcher used = OWN_PACKAGE.matcher(tree.getQualifiedIdentifier().toString());
      if (isOfMain() && used.lookingAt()) {
        IMPORTS.add(unit.getPackageName().toString(), used.group(1));
      }
      return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      String name = tree.getSimpleName().toString();
      if (!name.isEmpty()) {
        boolean top = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
        TYPES.add(new Declared(name, top, Path.of(unit.getSourceFile().getName())));
        collectComment(name);
      }
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      collectComment(tree.getName().toString());
      return super.visitVariable(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      collectComment(tree.getName().toString());
      // Tables of examples stand in annotations of tests.
      boolean test = unit.getSourceFile().getName().contains("src/test/");
      Tree counted = test && tree.getBody() != null ? tree.getBody() : tree;
      long lines = line(endOf(counted)) - line(startOf(counted)) + 1;
      if (lines > LONG) {
        METHODS.add(unit.getSourceFile().getName() + " " + tree.getName() + ", " + lines);
      }
      return super.visitMethod(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      if (tree.getMethodSelect().toString().matches("(Set|List)\\.of")) {
        collectWords(tree.getArguments());
      }
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitCase(CaseTree tree, Void unused) {
      collectWords(tree.getExpressions());
      return super.visitCase(tree, null);
    }

    private void collectComment(String declared) {
      DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
      String comment = doc == null ? "" : doc.toString().strip();
      if (QUESTION_WORDS.contains(comment.split("[\\s,]", 2)[0])) {
        QUESTIONS.add(declared + " in " + unit.getSourceFile().getName());
      }
      if (doc != null && doc.getFirstSentence().isEmpty()) {
        WITHOUT_SENTENCE.add(declared + " in " + unit.getSourceFile().getName());
      }
      if (isOfMain() && comment.matches("(?s)[\"“‘'].*")) {
        EXAMPLES.add(declared + " in " + unit.getSourceFile().getName());
      }
    }

    private void collectWords(List<? extends ExpressionTree> values) {
      String file = unit.getSourceFile().getName();
      boolean words =
          values.size() > 1
              && values.stream().allMatch(v -> v.toString().matches("\"\\p{Ll}[\\p{L}.’' ]*\""));
      if (words && file.matches(".*src/main/java/org/dateline/(language|linking|search)/.*")) {
        WORD_LISTS.add(file + " " + values);
      }
    }

    private boolean isOfMain() {
      return PlainSpeechTest.isOfMain(unit.getSourceFile().getName());
    }

    private long startOf(Tree tree) {
      return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long endOf(Tree tree) {
      return trees.getSourcePositions().getEndPosition(unit, tree);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
