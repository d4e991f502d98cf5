package org.dateline.reading.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dateline.concurrent.TooLittleMemoryException;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Damage;
import org.dateline.reading.FileHead;
import org.dateline.reading.Furniture;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.TextReader;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.agency.NewsMl1Reader;
import org.dateline.reading.agency.NewsMlG2Reader;
import org.dateline.reading.agency.NitfReader;
import org.dateline.reading.agency.WireTextReader;
import org.dateline.reading.corpus.GaleReader;
import org.dateline.reading.corpus.OliveReader;
import org.dateline.reading.corpus.RcvReader;
import org.dateline.reading.corpus.ReutersReader;
import org.dateline.reading.corpus.TableReader;
import org.dateline.reading.corpus.TeiReader;
import org.dateline.reading.corpus.TrecReader;
import org.dateline.reading.corpus.WikiDumpReader;
import org.dateline.reading.database.DatabaseRtfReader;
import org.dateline.reading.database.DefactoReader;
import org.dateline.reading.database.EuropresseReader;
import org.dateline.reading.database.FactivaHtmlReader;
import org.dateline.reading.database.FactivaXmlReader;
import org.dateline.reading.database.LexisXmlReader;
import org.dateline.reading.database.MediargusReader;
import org.dateline.reading.database.NexisHtmlReader;
import org.dateline.reading.database.NexisTextReader;
import org.dateline.reading.database.NexisUniReader;
import org.dateline.reading.database.ProQuestHtmlReader;
import org.dateline.reading.database.ProQuestTextReader;
import org.dateline.reading.database.ProQuestXmlReader;
import org.dateline.reading.feed.AtomReader;
import org.dateline.reading.feed.FeedReader;
import org.dateline.reading.feed.SitemapReader;
import org.dateline.reading.html.HtmlReader;
import org.dateline.reading.json.AnnotatedRowReader;
import org.dateline.reading.json.JsonReader;
import org.dateline.reading.office.MailReader;
import org.dateline.reading.office.PdfReader;
import org.dateline.reading.office.WordProcessorReader;
import org.dateline.reading.paper.AltoReader;
import org.dateline.reading.paper.DelpherReader;
import org.dateline.reading.paper.IssueReader;
import org.dateline.reading.paper.PageXmlReader;
import org.dateline.reading.web.MhtmlReader;
import org.dateline.reading.web.WaczReader;
import org.dateline.reading.web.WarcFileReader;

/** Picks the reader for each file by its content, among those of all formats, and reads folders. */
public final class Readers {
  private final List<ArticleReader> formats;
  private final SupposedDetails supposed;

  /** Readers of these formats before those that are read in any case. */
  Readers(List<ArticleReader> plain, ReadingOptions options) {
    this(plain, options, UnaryOperator.identity());
  }

  private Readers(
      List<ArticleReader> plain, ReadingOptions options, UnaryOperator<String> subjects) {
    List<ArticleReader> all = new ArrayList<>(plain);
    all.add(new PackedReader(this::read));
    all.add(new ArchiveFileReader(this::read));
    all.add(new UnknownXmlReader());
    all.add(new TextReader(Furniture.standard()));
    this.formats = List.copyOf(all);
    this.supposed = new SupposedDetails(options, subjects);
  }

  /**
   * The formats that Dateline reads.
   *
   * @param options what a user says that the files do not
   */
  public static Readers standard(ReadingOptions options) {
    return standard(options, UnaryOperator.identity());
  }

  /**
   * The formats that Dateline reads, with subjects by their names.
   *
   * @param subjects names what a file gives as a code
   */
  public static Readers standard(ReadingOptions options, UnaryOperator<String> subjects) {
    Furniture furniture = Furniture.standard();
    HtmlReader pages = new HtmlReader(furniture);
    List<ArticleReader> formats = new ArrayList<>();
    formats.add(new PdfReader(furniture));
    formats.add(new NexisUniReader());
    formats.add(new DatabaseRtfReader());
    formats.add(new WordProcessorReader(furniture));
    formats.addAll(
        List.of(new WaczReader(pages), new WarcFileReader(pages), new MhtmlReader(pages)));
    formats.add(new MailReader(databasePages()));
    formats.addAll(databasePages());
    formats.addAll(
        List.of(
            new FactivaXmlReader(),
            new LexisXmlReader(),
            new ProQuestXmlReader(),
            new NexisTextReader(),
            new ProQuestTextReader(),
            new MediargusReader()));
    formats.addAll(scannedPapers());
    formats.addAll(agencies());
    formats.addAll(List.of(new FeedReader(), new AtomReader(), new SitemapReader()));
    formats.addAll(List.of(new AnnotatedRowReader(), new JsonReader()));
    formats.addAll(corpora());
    formats.add(new TableReader(options));
    formats.add(pages);
    return new Readers(formats, options, subjects);
  }

  /** Pages of databases, which their users save or have sent to them by mail. */
  private static List<ArticleReader> databasePages() {
    return List.of(
        new NexisHtmlReader(),
        new FactivaHtmlReader(),
        new EuropresseReader(),
        new DefactoReader(),
        new ProQuestHtmlReader());
  }

  private static List<ArticleReader> scannedPapers() {
    return List.of(new IssueReader(), new AltoReader(), new PageXmlReader(), new DelpherReader());
  }

  private static List<ArticleReader> agencies() {
    return List.of(
        new WireTextReader(), new NewsMlG2Reader(), new NewsMl1Reader(), new NitfReader());
  }

  private static List<ArticleReader> corpora() {
    return List.of(
        new ReutersReader(),
        new TrecReader(),
        new RcvReader(),
        new GaleReader(),
        new OliveReader(),
        new TeiReader(),
        new WikiDumpReader());
  }

  /**
   * Reads a file, or every file below a folder in the order of their names. Hidden files are passed
   * over. Never throws for an input: what cannot be read is a {@link ReadResult.Failure}.
   */
  public void read(Path path, Consumer<ReadResult> to) {
    if (!Files.isDirectory(path)) {
      readFile(path, to);
      return;
    }
    List<Path> found = FolderFiles.below(path, to);
    if (found.isEmpty()) {
      to.accept(new ReadResult.Failure(path.toString(), "No files in this folder."));
    }
    read(found, to);
  }

  /** Reads the beginning of a file as if it ended there; nothing of a file that has gone. */
  public void beginning(Path file, int bytes, Consumer<ReadResult> to) {
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      content = in.readNBytes(bytes);
    } catch (IOException e) {
      return;
    }
    read(Input.of(file.toString(), content), result -> to.accept(supposed.addTo(result)));
  }

  /** Reads one line of a file of JSON Lines that lies elsewhere. */
  public ReadResult line(String file, String line) {
    return supposed.addTo(new JsonReader().line(file, Input.of(file, new byte[0]), line));
  }

  /** Reads files; of those that are an issue together only its description counts. */
  public void read(List<Path> files, Consumer<ReadResult> to) {
    Set<Path> partsOfIssues = IssueReader.parts(files);
    files.stream()
        .filter(file -> !partsOfIssues.contains(file.normalize()))
        .forEach(file -> readFile(file, to));
  }

  /** The files below a folder, in the order of their names, without hidden ones. */
  public static List<Path> files(Path folder) {
    return FolderFiles.below(folder, failure -> {});
  }

  private void readFile(Path file, Consumer<ReadResult> to) {
    if (Files.notExists(file)) {
      to.accept(new ReadResult.Failure(file.toString(), "There is no such file."));
      return;
    }
    read(Input.of(file), result -> to.accept(supposed.addTo(result)));
  }

  /** Reads what lies in a file or a member of one. */
  void read(Input in, Consumer<ReadResult> taker) {
    ResultForwarder to = new ResultForwarder(taker);
    try {
      if (in.depth() > ReadingLimits.NESTED_ARCHIVES) {
        throw new UnreadableException(
            "It lies in too many archives within archives. It was left out.");
      }
      FileHead head = in.head();
      if (head.isEmpty()) {
        throw new UnreadableException("The file is empty. Nothing was added.");
      }
      if (!read(in, head, to)) {
        throw new UnreadableException(unknown(head));
      }
    } catch (NoSuchFileException e) {
      to.accept(new ReadResult.Failure(in.where(), "There is no such file."));
    } catch (UnreadableException e) {
      to.accept(new ReadResult.Failure(in.where(), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      to.accept(new ReadResult.Failure(in.where(), Damage.sentence("It cannot be read", e, "")));
    } catch (RuntimeException | Error e) { // one file's, and not the ingest's
      if (to.isForwarding()) {
        throw e;
      }
      TooLittleMemoryException.throwIfSo(e);
      to.accept(new ReadResult.Failure(in.where(), Damage.ofDateline(e)));
    }
  }

  // A page that the first reader takes but gives no article of is offered to the next.
  private boolean read(Input in, FileHead head, ResultForwarder to) throws IOException {
    boolean known = false;
    for (ArticleReader format : formats) {
      boolean wanted = !known || (head.isHtml() && to.isUnused());
      if (wanted && format.reads(head)) {
        known = true;
        format.read(in, to);
        boolean isXml = !(format instanceof TextReader) && !(format instanceof HtmlReader);
        if (isXml && in.isAtHand() && XmlEnd.isMissing(in, head)) {
          to.accept(new ReadResult.Failure(in.where(), XmlEnd.MISSING));
        }
      }
    }
    if (known && to.isUnused()) {
      throw new UnreadableException("No article was found in it. Nothing was added.");
    }
    return known;
  }

  private static String unknown(FileHead head) {
    return head.isText()
        ? "Not a format that Dateline reads. It was left out."
        : "It holds binary data in a format that Dateline does not read. It was left out.";
  }
}
