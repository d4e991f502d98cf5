package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text laid out from words with their tags, so that tests of the rules need no model. Words stand
 * apart by blanks, each as word/class/tag:lemma, as far as that is not the usual: class P for a
 * person, G for an organization, L for a place. A word without a tag has the one of a short list,
 * is NNP where it has a capital, else NN. A paragraph is one string; signs take their usual place.
 *
 * @param sentences one a paragraph
 * @param mentions the names, each a run of one class
 */
public record TaggedText(
    String text, List<Sentence> sentences, Layout layout, List<Mention> mentions) {
  private static final SpeechLexicon LEXICON = SpeechLexicon.of(Language.ENGLISH);

  private static final Map<String, String> TAGS = new HashMap<>();

  static {
    tag("DT", "the a an this these those every no some any neither all");
    tag("PRP", "i he she it they we you him them us me himself herself");
    tag("PRP$", "his her its their my our your");
    tag("IN", "of in on at by for from with about after before if that as because while than");
    tag("IN", "although until unless whether without near over despite since like per outside");
    tag("WRB", "when where why how");
    tag("WP", "who what whom whoever whatever");
    tag("WDT", "which");
    tag("TO", "to");
    tag("CC", "and but or nor");
    tag("MD", "will would can could may might must should");
    tag("RB", "not n't never also later then only recently well short close ever");
    tag("POS", "'s");
    tag(",", ",");
    tag(".", ". ? !");
    tag(":", ": ; — --");
    tag("``", "“");
    tag("''", "”");
    tag("-LRB-", "(");
    tag("-RRB-", ")");
    tag("HYPH", "-");
    verb("be", "is:VBZ was:VBD were:VBD are:VBP be:VB been:VBN being:VBG");
    verb("have", "has:VBZ had:VBD have:VBP having:VBG");
    verb("do", "did:VBD does:VBZ do:VBP");
    verb("say", "say:VB says:VBZ said:VBD saying:VBG");
    verb("tell", "told:VBD tell:VB");
    verb("ask", "asked:VBD asking:VBG ask:VB");
    verb("write", "wrote:VBD writing:VBG");
    verb("tweet", "tweeted:VBD tweeting:VBG");
    verb("add", "added:VBD adding:VBG");
    verb("call", "called:VBD calling:VBG");
    verb("quote", "quoted:VBD cited:VBD");
    verb("accuse", "accused:VBD");
    verb("leave", "left:VBD");
    verb("meet", "met:VBD");
    verb("come", "came:VBD");
    verb("send", "sent:VBD");
    verb("receive", "received:VBD");
    verb("want", "wants:VBZ wanted:VBD");
    verb("decline", "declined:VBD");
    verb("refuse", "refused:VBD");
    verb("deny", "denied:VBD denies:VBZ");
  }

  private static void tag(String tag, String words) {
    for (String word : words.split(" ", -1)) {
      TAGS.put(word, tag + ":" + word);
    }
  }

  private static void verb(String lemma, String forms) {
    for (String form : forms.split(" ", -1)) {
      String[] parts = form.split(":", -1);
      TAGS.put(parts[0], parts[1] + ":" + lemma);
    }
  }

  /** The text of some paragraphs. */
  public static TaggedText of(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (String paragraph : paragraphs) {
      text.append(text.length() == 0 ? "" : "\n\n");
      List<Token> tokens = new ArrayList<>();
      boolean glued = true;
      for (String item : paragraph.strip().split("\\s+", -1)) {
        Token shape = token(item, 0);
        boolean sign = ",.?!;:)”".contains(shape.word()) || shape.tag().matches("POS|HYPH");
        text.append(glued || sign || shape.word().equals("n't") ? "" : " ");
        tokens.add(token(item, text.length()));
        text.append(shape.word());
        glued = "“(".contains(shape.word()) || shape.tag().equals("HYPH");
      }
      sentences.add(new Sentence(tokens, false));
      names(tokens, text.toString(), mentions);
    }
    String characters = text.toString();
    return new TaggedText(
        characters,
        sentences,
        Layout.of(Part.TEXT, characters, sentences, false, LEXICON),
        mentions);
  }

  private static Token token(String item, int start) {
    String[] parts = item.split("/", -1);
    String word = parts[0];
    String small = word.toLowerCase(Locale.ROOT);
    String ner = "O";
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    String tag = TAGS.getOrDefault(small, (capital ? "NNP:" : "NN:") + small);
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case "P" -> ner = "PERSON";
        case "G" -> ner = "ORGANIZATION";
        case "L" -> ner = "LOCATION";
        default -> tag = parts[i].contains(":") ? parts[i] : parts[i] + ":" + small;
      }
    }
    if (!ner.equals("O") && parts.length == 2) {
      tag = "NNP:" + word;
    }
    boolean sign = tag.startsWith(":");
    String lemma = sign ? word : tag.substring(tag.lastIndexOf(':') + 1);
    return new Token(
        new Span(start, start + word.length()),
        word,
        lemma,
        sign ? ":" : tag.substring(0, tag.lastIndexOf(':')),
        ner);
  }

  private static void names(List<Token> tokens, String text, List<Mention> to) {
    int i = 0;
    while (i < tokens.size()) {
      int end = i + 1;
      String ner = tokens.get(i).ner();
      while (end < tokens.size() && tokens.get(end).ner().equals(ner)) {
        end++;
      }
      if (!ner.equals("O")) {
        Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
        to.add(new Mention(Part.TEXT, span, span.in(text), type(ner)));
      }
      i = end;
    }
  }

  private static EntityType type(String ner) {
    return switch (ner) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      default -> EntityType.PLACE;
    };
  }

  /** The words that come with the program. */
  public static SpeechLexicon lexicon() {
    return LEXICON;
  }

  /** The tokens of all paragraphs. */
  public List<Token> tokens() {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  /** The first paragraph. */
  public Passage passage() {
    return layout.passages().get(0);
  }

  /** The item of the first paragraph that a word is. */
  public int item(String word) {
    return IntStream.range(0, passage().size())
        .filter(i -> passage().item(i).word().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word " + word + " in " + text));
  }

  /** The cue of the first paragraph whose verb is a word. */
  public Cue cue(String verb) {
    return layout.cues(passage()).stream()
        .filter(cue -> passage().item(cue.verb()).word().equals(verb))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no verb " + verb + " in " + text));
  }

  /** The phrase of the first paragraph that a word belongs to. */
  public NounPhrase phrase(String word) {
    return Objects.requireNonNull(passage().phraseAt(item(word)), word);
  }

  /** The words of a phrase of the first paragraph, "none" for none. */
  public String words(@Nullable NounPhrase phrase) {
    return phrase == null ? "none" : passage().span(phrase).in(text);
  }

  /** The words of a cue's subject, "nobody" for none. */
  public String subject(String verb) {
    Cue cue = cue(verb);
    return cue.subject() == null ? "nobody" : passage().extent(cue.subject()).in(text);
  }

  /** The noun phrases of the first paragraph, each in brackets after its kind. */
  public String phrases() {
    return passage().phrases().stream()
        .map(phrase -> phrase.kind() + "(" + passage().span(phrase).in(text) + ")")
        .collect(Collectors.joining(" "));
  }
}
