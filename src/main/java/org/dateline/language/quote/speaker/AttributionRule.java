package org.dateline.language.quote.speaker;

/** The rule or model that gave a quotation its speaker. */
public enum AttributionRule {
  /** The label of a transcript: "ROE: ...". */
  LABEL("label"),
  /** A name after the whole: "“...” — Jane Roe". */
  SIGNATURE("signature"),
  SPEAKER_THEN_VERB("speaker then verb"),
  VERB_THEN_SPEAKER("verb then speaker"),
  /** A list or a heading that says who speaks. */
  ANNOUNCED("announced"),
  IN_THE_WORDS_OF("in the words of"),
  /** The one who is quoted: "X quoted Y as saying". */
  QUOTED_AS("quoted as"),
  VERB_BEFORE_THE_MARK("verb before the mark"),
  /**
   * The subject of a verb that leads into the next quotation: "“...” and X said “...”", also where
   * the verb is left out.
   */
  SAID_ANEW("said anew"),
  OUTERMOST_VERB("outermost verb"),
  ACCORDING_TO_BEFORE("according to, before"),
  ACCORDING_TO_AFTER("according to, behind"),
  NAME_AND_COLON("name and colon"),
  OTHER_VERB_BEFORE("other verb before"),
  /** The one who cuts in or answers. */
  TAKES_THE_FLOOR("takes the floor"),
  SAME_SPEAKER_IN_PARAGRAPH("same speaker in the paragraph"),
  SAME_SPEAKER_OVER_PARAGRAPHS("same speaker over paragraphs"),
  ANY_VERB_BEFORE("any verb before"),
  SENTENCE_BEFORE("sentence before"),
  COLON_BEFORE("colon before"),
  /** The person whom the sentence before is about. */
  ACTS_BEFORE("acts before"),
  /** A person whom the paragraph below names first. */
  NAMED_BELOW("named below"),
  /** The only person of the paragraph above. */
  NAMED_ABOVE("named above"),
  /** The speaker of the same words elsewhere in the article. */
  SAID_ELSEWHERE("same words elsewhere"),
  /** The subject of the quotation's own clause, whoever says the sentence. */
  OWN_CLAUSE("own clause"),
  /** The learnt ranker, without a rule. */
  RANKER("ranker"),
  /** The rule of a quotation that nobody says. */
  NONE(""),

  // Of reported speech, which has no marks:
  /** The source of reported speech: "According to X, it was late". */
  ACCORDING_TO("according to"),
  /** The subject of a verb with "that": "X said that it was late". */
  SAID_THAT("said that"),
  /** The subject of a verb without "that": "X said it was late". */
  SAID("said"),
  /** The subject of a verb and a comma or colon: "X said: it was late". */
  SAID_AND_SIGN("said, comma"),
  /** The subject of a verb behind what is reported: "It was late, X said". */
  REPORTED_BEFORE("reported before"),
  /** The subject of a verb inside what is reported: "It was, X said, late". */
  REPORTED_AROUND("reported around");

  private final String text;

  AttributionRule(String text) {
    this.text = text;
  }

  /** The name under which it is stored, shown as a reason, and known to the ranker's features. */
  public String text() {
    return text;
  }
}
