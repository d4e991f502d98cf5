package org.dateline.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.archive.account.Role;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;

/** The page and the API over HTTP. */
public final class Server implements AutoCloseable {
  private static final int LONGEST_HEADER_BYTES = 32 * 1024;
  // of bodies that Javalin itself would read; JSON has the limit of JsonBody, files that of
  // IntakeApi
  private static final int LARGEST_BODY_BYTES = 64 * 1024;

  private final Settings settings;
  private final Admission admission;
  private final SearchApi searches;
  private final StatusApi status;
  private final ArticleApi articles;
  private final Pages pages;
  private final Gate gate;
  private final AccountApi accounts;
  private final DecisionApi decisions;
  private final ReviewApi reviews;
  private final IntakeApi intake;
  private final Metrics metrics = new Metrics();
  private final Javalin javalin;
  private volatile @Nullable RequestLog requestLog;

  /**
   * Wires a server, which listens only when it is started.
   *
   * @param aMinute requests that another machine may make in a minute, 0 for any number
   */
  public Server(Backend backend, Settings settings, int aMinute) {
    this.settings = settings;
    this.admission = new Admission(aMinute, metrics);
    KeptHistory history = new KeptHistory(backend.desk(), backend.consistent());
    ArchiveAnswers answers = new ArchiveAnswers(backend.consistent());
    this.searches = new SearchApi(backend, settings, history, answers);
    this.status = new StatusApi(backend.totals(), settings, metrics, answers);
    this.articles = new ArticleApi(backend, history, answers);
    this.pages = new Pages(settings.web());
    this.gate = new Gate(backend.accounts(), settings.closed());
    this.accounts = new AccountApi(backend.accounts(), gate);
    Idempotency idempotency = new Idempotency(backend.answers(), Clock.systemUTC());
    this.decisions = new DecisionApi(backend.desk(), history, gate, idempotency);
    this.reviews = new ReviewApi(backend);
    this.intake = new IntakeApi(backend.intake(), gate, idempotency);
    metrics.watch(backend.intake());
    this.javalin = Javalin.create(this::configure);
  }

  private void routes(RoutesConfig routes) {
    read(routes, "/api/search", searches::search);
    read(routes, "/api/facets/{facet}", searches::facet);
    read(routes, "/api/overview", searches::beside);
    read(routes, "/api/quotes", searches::quotes);
    read(routes, "/api/names", searches::names);
    read(routes, "/api/entities", searches::entities);
    read(routes, "/api/entities/<id>", searches::entity);
    read(routes, "/api/articles/{id}/related", articles::related);
    read(routes, "/api/articles/{id}/revisions", articles::revisions);
    read(routes, "/api/articles/{id}/cite", articles::cite);
    read(routes, "/api/articles/<id>", articles::article);
    read(routes, "/api/suggest", searches::suggest);
    read(routes, "/api/feed", searches::feed);
    read(routes, "/api/export", searches::export);
    read(routes, "/api/export/about", searches::exportAbout);
    read(routes, "/api/archive", status::archive);
    show(routes, "/metrics", gate.toReadMetrics(status::metrics));
    show(routes, "/api/openapi.yaml", pages::contract);
    show(routes, "/health", status::health);
    show(routes, "/health/live", status::live);
    show(routes, "/health/ready", status::health);
    for (String path :
        List.of("/", "/quotes", "/names", "/compare", "/saved", "/help", "/about", "/desk")) {
      show(routes, path, pages::index);
    }
    show(routes, "/bundle/<file>", pages::bundled);
    show(routes, "/articles/{id}/revisions", http -> page(http, articles::isArticle));
    show(routes, "/articles/<id>", http -> page(http, articles::isArticle));
    show(routes, "/entities/<id>", http -> page(http, searches::isEntity));
    show(routes, "/desk/<view>", pages::index);
    accountRoutes(routes);
    decisionRoutes(routes);

    routes.before(http -> http.header(RequestLog.HEADER, RequestLog.id(http)));
    routes.before(new HostGuard(settings.host())::check);
    new Problems(pages).addTo(routes);
  }

  /**
   * Answers with the page; with status 404 where nothing is at the address, so that programs see it
   * too.
   */
  private void page(Context http, Predicate<Context> isThere) {
    if (gate.mayRead(http) && !isThere.test(http)) {
      pages.missing(http);
    } else {
      pages.index(http);
    }
  }

  private void decisionRoutes(RoutesConfig routes) {
    read(routes, "/api/decisions", decisions::list);
    routes.post("/api/decisions", gate.toWrite(Role.ARCHIVIST, decisions::decide));
    read(routes, "/api/decisions/export", decisions::export);
    routes.post("/api/decisions/import", gate.toWrite(Role.ADMIN, decisions::adopt));
    read(routes, "/api/decisions/{id}", decisions::one);
    routes.delete("/api/decisions/{id}", gate.toWrite(Role.ARCHIVIST, decisions::undo));
    routes.get("/api/desk/queues", gate.toRead(Role.ARCHIVIST, reviews::queues));
    routes.get("/api/authority", gate.toRead(Role.ARCHIVIST, reviews::authority));
    routes.post("/api/articles", gate.toWrite(Role.ARCHIVIST, intake::add));
    routes.get("/api/runs", gate.toRead(Role.ARCHIVIST, intake::runs));
    routes.get("/api/runs/{id}", gate.toRead(Role.ARCHIVIST, intake::run));
    routes.patch("/api/articles/<id>", gate.toWrite(Role.ARCHIVIST, decisions::article));
  }

  private void accountRoutes(RoutesConfig routes) {
    show(routes, "/api/session", accounts::session);
    routes.post("/api/session", accounts::signIn);
    routes.delete("/api/session", gate.toWrite(Role.READER, accounts::signOut));
    routes.post("/api/session/password", gate.toWrite(Role.READER, accounts::changePassword));
    routes.get("/api/users", gate.toRead(Role.ADMIN, accounts::people));
    routes.post("/api/users", gate.toWrite(Role.ADMIN, accounts::addPerson));
    routes.patch("/api/users/<name>", gate.toWrite(Role.ADMIN, accounts::changePerson));
    routes.delete("/api/users/<name>", gate.toWrite(Role.ADMIN, accounts::removePerson));
    routes.get("/api/tokens", gate.toRead(Role.READER, accounts::tokens));
    routes.post("/api/tokens", gate.toWrite(Role.READER, accounts::addToken));
    routes.delete("/api/tokens/{id}", gate.toWrite(Role.READER, accounts::revokeToken));
  }

  /** Adds a route for those who may read the archive. */
  private void read(RoutesConfig routes, String path, Handler handler) {
    show(routes, path, gate.toRead(handler));
  }

  /** Adds a route for everybody. */
  private static void show(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LARGEST_BODY_BYTES;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyHttpConfiguration(Server::limit);
    config.jetty.modifyServletContextHandler(Server::acceptAnyId);
    config.jetty.modifyServletContextHandler(this::admit);
    config.jetty.modifyServer(server -> server.setErrorHandler(new RefusedRequests()));
    config.requestLogger.http(this::log);
    config.staticFiles.add(
        files -> {
          Path web = settings.web();
          files.directory = web == null ? "/web" : web.toString();
          files.location = web == null ? Location.CLASSPATH : Location.EXTERNAL;
          files.headers = Map.of("Cache-Control", "no-cache");
        });
    routes(config.routes);
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(LONGEST_HEADER_BYTES);
    http.setSendServerVersion(false);
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "ids",
            Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_PATH_ENCODING,
            Violation.AMBIGUOUS_PATH_PARAMETER,
            Violation.AMBIGUOUS_EMPTY_SEGMENT));
  }

  /** Ids of articles and entities may hold slashes and percent signs. */
  private static void acceptAnyId(ServletContextHandler context) {
    context.getServletHandler().setDecodeAmbiguousURIs(true);
  }

  private void admit(ServletContextHandler context) {
    FilterHolder holder = new FilterHolder(admission);
    holder.setAsyncSupported(true);
    context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  private void log(Context http, float millis) {
    metrics.count(route(http), http.statusCode(), millis);
    RequestLog log = requestLog;
    if (log != null) {
      log.write(http, route(http), millis);
    }
  }

  private static String route(Context http) {
    var endpoint = http.endpoints().matchedHttpEndpoint();
    return endpoint == null ? "other" : endpoint.path;
  }

  /** Writes a line of JSON for each request, too. */
  public Server logTo(PrintStream out) {
    requestLog = new RequestLog(out, Clock.systemUTC());
    return this;
  }

  /**
   * Starts, and asks itself once: the first answer loads what later ones need, for seconds on a
   * busy machine, and whoever watches over servers asks after health first.
   *
   * @throws UncheckedIOException when the port is taken
   */
  public Server start() {
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      IOException taken =
          new BindException("Port " + settings.port() + " is taken. Choose another with --port.");
      taken.initCause(e);
      throw new UncheckedIOException(taken);
    }
    FirstRequest.send(settings.host(), javalin.port());
    return this;
  }

  /** The address of the server, without a slash at the end. */
  public String url() {
    boolean local = settings.host().equals(Settings.LOOPBACK);
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + (local ? "localhost" : host) + ":" + javalin.port();
  }

  public void stop() {
    javalin.stop();
    status.close();
  }

  @Override
  public void close() {
    stop();
  }
}
