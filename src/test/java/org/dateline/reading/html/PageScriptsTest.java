package org.dateline.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reading.html.SamplePages.STORY;
import static org.dateline.reading.html.SamplePages.assertAllOf;
import static org.dateline.reading.html.SamplePages.h1;
import static org.dateline.reading.html.SamplePages.page;
import static org.dateline.reading.html.SamplePages.pair;
import static org.dateline.reading.html.SamplePages.read;
import static org.dateline.reading.html.SamplePages.script;
import static org.dateline.reading.html.SamplePages.story;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a page that stands in the data of its scripts. */
final class PageScriptsTest {
  @ParameterizedTest
  @MethodSource("scripts")
  void textThatStandsInScriptsAloneIsRead(String script, String body) {
    assertAllOf(page(script, body));
  }

  static List<Arguments> scripts() {
    String words = String.join(" ", STORY);
    String glued = String.join("", STORY);
    String markup = story().replace("<", "\\u003c");
    String list =
        String.join(
            ",", STORY.stream().map(p -> "{\"type\":\"text\",\"content\":\"" + p + "\"}").toList());
    return List.of(
        pair(
            script("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + words + "\"}"),
            h1() + "<div id=root></div>"),
        pair(
            script("{\"@type\":\"ReportageNewsArticle\",\"articleBody\":\"" + glued + "\"}"), h1()),
        pair(
            script(
                "[null,{\"@type\":\"Article\",\"articleBody\":\""
                    + String.join("\\n\\n", STORY)
                    + "\"}]"),
            h1() + "<p>" + STORY.get(0) + "</p><p>Subscribe to read on, from two crowns.</p>"),
        pair(
            script("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + markup + "\"}"),
            "<div id=root></div>"),
        pair(
            "",
            "<div id=app></div><script id=__DATA__ type='application/json'>{\"props\":{\"story\":{\"body\":\""
                + markup
                + "\"},\"other\":[\"A short sentence that is of no use here.\"]}}</script>"),
        pair(
            "",
            h1()
                + "<script>window.__STATE__ = {\"content\":{\"elements\":["
                + list
                + "]}};</script>"),
        pair(
            "",
            h1()
                + "<script>var a = 1; Site.cache={}; Site.page = {\"article\":{\"paragraphs\":[\""
                + String.join("\",\"", STORY)
                + "\"]}}; Site.go();</script>"));
  }

  @ParameterizedTest
  @MethodSource("data")
  void textInDataOfAnyShapeIsRead(String script) {
    assertAllOf(page("", h1() + "<div id=app></div><script>" + script + "</script>"));
  }

  static List<String> data() throws JsonProcessingException {
    String paragraphs = "<p>" + String.join("</p><p>", STORY) + "</p>";
    String state = "{\"story\":{\"body\":" + quoted(paragraphs) + "}}";
    String elements =
        STORY.stream()
            .map(p -> "[\"$\",\"p\",null,{\"children\":" + split(p) + "}]")
            .collect(Collectors.joining(","));
    String rows = "3:I[1,[],\"x\"]\n7:[\"$\",\"div\",null,{\"children\":[" + elements + "]}]\n";
    int bytes = paragraphs.getBytes(StandardCharsets.UTF_8).length;
    String sized = "1:{\"html\":\"$2\"}\n2:T" + Integer.toHexString(bytes) + "," + paragraphs;
    return List.of(
        "window.__STATE__ = JSON.parse(" + quoted(state) + ");",
        "window.__STATE__ = JSON.parse('" + state.replace("\"", "\\x22") + "');",
        "const s = JSON.parse(decodeURIComponent(\""
            + URLEncoder.encode(state, StandardCharsets.UTF_8).replace("+", "%20")
            + "\"));",
        "window.__APOLLO_STATE__ = {\"ArticleBlocks:7\":{\"title\":\"x\"},"
            + objects("\"Paragraph:%d\":{\"text\":%s}")
            + "};",
        "window.__X__ = (function(a,b){return {title:a,body:b}}(\"x\","
            + quoted(paragraphs)
            + "));",
        "enqueue(" + quoted("[{\"_1\":2},\"html\"," + quoted(paragraphs) + "]") + ");",
        "var doc = {\"content\":["
            + objects(
                "{\"nodeType\":\"paragraph\",\"n\":%d,\"content\":[{\"nodeType\":\"text\",\"value\":%s}]}")
            + "]};",
        "var doc = ["
            + objects("{\"_type\":\"block\",\"n\":%d,\"children\":[{\"text\":%s}]}")
            + "];",
        pushed(rows.substring(0, rows.length() / 2)) + pushed(rows.substring(rows.length() / 2)),
        pushed(sized.substring(0, 40)) + pushed(sized.substring(40) + "3:[\"$\",\"br\"]\n"));
  }

  private static String pushed(String piece) throws JsonProcessingException {
    return "self.__next_f.push([1," + quoted(piece) + "]);";
  }

  private static String quoted(String text) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(text);
  }

  // A paragraph with a link in it.
  private static String split(String paragraph) {
    int at = paragraph.indexOf(' ', paragraph.length() / 2);
    return "[\"%s\",[\"$\",\"a\",null,{\"href\":\"/x\",\"children\":\"%s\"}]]"
        .formatted(paragraph.substring(0, at), paragraph.substring(at));
  }

  private static String objects(String form) throws JsonProcessingException {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < STORY.size(); i++) {
      all.add(form.formatted(i, quoted(STORY.get(i))));
    }
    return String.join(",", all);
  }

  @Test
  void whatCodeShowsIsNoStory() {
    String code =
        "<script>var hints = {mail: 'Please enter an address that we can write to.', "
            + "sent: 'Thank you for your letter, which we will read soon.'};</script>";
    assertThat(read(page("", h1() + "<p>The upper lock is shut until Monday.</p>" + code)).text())
        .isEqualTo("The upper lock is shut until Monday.");
  }

  /** Words without a sentence's end, as in lists of a shop or of advertisements. */
  @ParameterizedTest
  @ValueSource(strings = {"lock ", "lock. Lock, ", "a.", "lock lock lock</p> "})
  void longDataWithoutASentenceCostsNoTime(String repeated) throws JsonProcessingException {
    String data = quoted(repeated.repeat(100_000) + "and");
    String page =
        page(
            "",
            h1() + story() + "<script type='application/json'>{\"list\":" + data + "}</script>");
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThat(read(page).text()).contains(STORY.get(0)));
  }
}
