package org.dateline.language.quote.syntax;

/** The route by which the subject of a verb was found. */
public enum SubjectRoute {
  /** The subject stands before the verb: "X said". */
  BEFORE("before"),
  /** The subject stands after the verb: "..., said X". */
  INVERTED("inverted"),
  /** The subject is the antecedent of "who", "which" or "that": "X, who said". */
  RELATIVE("relative"),
  /** The subject is that of a verb which this one is joined to: "X left and said". */
  COORDINATION("coordination"),
  /** The verb is a participle of its sentence or phrase: "X left, saying". */
  PARTICIPLE("participle"),
  /** The participle has a subject of its own: "with X saying". */
  ABSOLUTE("absolute"),
  /** The participle modifies a text, and whoever made it speaks: "X sent a letter saying". */
  DOCUMENT_PARTICIPLE("document participle"),
  /** A name between commas that explains another phrase: "the mayor, X, said". */
  APPOSITION("apposition"),
  /** Behind a participle that opens the sentence: "After saying ..., X left". */
  FRONTED("fronted"),
  /** An aside stands between the two: "X, the mayor, said". */
  OVER_PARENTHESIS("over a parenthesis"),
  /** A phrase with a preposition stands between the two: "X in a letter said". */
  OVER_PREPOSITION("over a preposition"),
  /** The subject of the sentence, with a comma between the two. */
  OVER_COMMA("over a comma"),
  /** The subject of the sentence, with a quotation between the two. */
  OVER_QUOTATION("over a quotation"),
  /** The verb depends on another and shares its subject: "X wants to say". */
  VERB_ABOVE("of the verb above"),
  /** The one who is quoted, where nobody else can be meant: "X quoted Y as saying". */
  QUOTED_AS("quoted as"),
  /** The agent of a passive verb: "called by X". */
  AGENT("agent"),
  NONE("none");

  private final String feature;

  SubjectRoute(String feature) {
    this.feature = feature;
  }

  /** The name that the features of speakers and of reported speech have it under. */
  public String feature() {
    return feature;
  }
}
