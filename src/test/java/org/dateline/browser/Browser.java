package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with an empty profile, and the few things a journey does in it. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = path("dateline.chromium", "/usr/bin/chromium");
  private static final Path DRIVER = path("dateline.chromedriver", "/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  Browser(int width, boolean dark) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-color-profile=srgb");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.WARNING);
    options.setCapability("goog:loggingPrefs", logs);
    System.setProperty(ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY, DRIVER.toString());
    driver = new ChromeDriver(options);
    emulate(width, dark);
  }

  /** Keeps a picture of the window in target/pictures, with {@code -Ddateline.pictures=true}. */
  void picture(String name) {
    if (!Boolean.getBoolean("dateline.pictures")) {
      return;
    }
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reason why no browser can be started here, empty if one can. */
  static String missing() {
    return List.of(CHROMIUM, DRIVER).stream()
        .filter(program -> !Files.isExecutable(program))
        .map(program -> program + " is missing")
        .findFirst()
        .orElse("");
  }

  private static Path path(String property, String standard) {
    return Path.of(System.getProperty(property, standard));
  }

  WebDriver driver() {
    return driver;
  }

  /** A window of this width with the reader's system light or dark. */
  void emulate(int width, boolean dark) {
    driver.manage().window().setSize(new Dimension(width, 900));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        java.util.Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    media("prefers-color-scheme", dark ? "dark" : "light");
  }

  /** Sets a media feature such as prefers-reduced-motion. */
  void media(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        java.util.Map.of("features", List.of(java.util.Map.of("name", feature, "value", value))));
  }

  /** Lets no request through, or all again. */
  void offline(boolean offline) {
    driver.executeCdpCommand("Network.enable", java.util.Map.of());
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        java.util.Map.of(
            "offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /** Every request waits so long for its answer, and all share so many bits a second. */
  void slowLine(Duration latency, int bits) {
    driver.executeCdpCommand("Network.enable", java.util.Map.of());
    driver.executeCdpCommand("Network.setCacheDisabled", java.util.Map.of("cacheDisabled", true));
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        java.util.Map.of(
            "offline",
            false,
            "latency",
            latency.toMillis(),
            "downloadThroughput",
            bits / 8,
            "uploadThroughput",
            bits / 8));
  }

  /** As one that never was on any page: without cookies, and no page is open. */
  void forget() {
    driver.get("about:blank");
    driver.executeCdpCommand("Network.clearBrowserCookies", java.util.Map.of());
  }

  void open(String address) {
    driver.get(address);
  }

  void back() {
    driver.navigate().back();
  }

  void forward() {
    driver.navigate().forward();
  }

  /** The number of sheets of the page on paper, by the page tree of the PDF that is printed. */
  long sheets() {
    byte[] pdf = Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    return Pattern.compile("/Type ?/Page\\b(?!s)")
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .results()
        .count();
  }

  /** Path and query of the address bar. */
  String address() {
    return String.valueOf(run("return location.pathname + location.search"));
  }

  /** The first element that matches, as soon as there is one that can be seen. */
  WebElement see(String css) {
    return until(
        css + " to be seen",
        d ->
            d.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The first element that matches and whose text contains the words, as soon as there is one. */
  WebElement see(String css, String words) {
    return until(
        css + " with “" + words + "”",
        d ->
            d.findElements(By.cssSelector(css)).stream()
                .filter(e -> e.getText().contains(words))
                .findFirst()
                .orElse(null));
  }

  void waitUntil(String what, Function<Browser, Boolean> condition) {
    until(what, d -> condition.apply(this) ? Boolean.TRUE : null);
  }

  private <T> T until(String what, Function<WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> what + " at " + address() + "\n" + text("body") + "\n" + complaints())
        .until(condition);
  }

  /** Clicks the first element that matches, as a mouse does. */
  void click(String css) {
    until(
        "a click on " + css,
        d -> {
          List<WebElement> found = d.findElements(By.cssSelector(css));
          if (found.isEmpty() || !found.get(0).isDisplayed()) {
            return null;
          }
          found.get(0).click();
          return Boolean.TRUE;
        });
  }

  void type(String css, String words) {
    see(css).sendKeys(words);
  }

  /** Sets the value of a field at once, as pasting does, as soon as the field can be seen. */
  void put(String css, String value) {
    run(
        "const [field, value] = arguments; field.value = value;"
            + " field.dispatchEvent(new Event('change'))",
        see(css),
        value);
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void press(Keys key) {
    press((CharSequence) key);
  }

  String text(String css) {
    return String.valueOf(run("return document.querySelector(arguments[0])?.innerText ?? ''", css));
  }

  /** A description of the element that has the focus: its accessible name or text. */
  String focus() {
    return String.valueOf(
        run(
            "const e = document.activeElement;"
                + "return e.getAttribute('aria-label') ?? (e.innerText?.trim() || e.id || e.tagName)"));
  }

  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  Object runAsync(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
  }

  /** The complaints of the console since the last call: errors, refused scripts and styles. */
  List<String> complaints() {
    return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
        .map(LogEntry::getMessage)
        .toList();
  }

  /**
   * Findings of axe on the page: rules that it breaks, and where.
   *
   * @param tags of the rules that count; all where none is given
   */
  @SuppressWarnings("deprecation") // for frames of other sites alone
  List<String> findings(String... tags) {
    // The other mode opens a window for every page, to join what it found in frames; we have none.
    AxeBuilder axe = new AxeBuilder().setLegacyMode();
    Results results = (tags.length == 0 ? axe : axe.withTags(List.of(tags))).analyze(driver);
    assertThat(results.getPasses()).as("what axe looked at").isNotEmpty();
    return results.getViolations().stream().map(Browser::finding).toList();
  }

  private static String finding(Rule rule) {
    List<String> nodes = rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + nodes;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
