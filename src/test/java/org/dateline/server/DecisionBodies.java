package org.dateline.server;

import org.dateline.archive.decision.DecisionKind;

/**
 * Bodies of requests that take a decision of each kind, in apostrophes for quotation marks: on Ann
 * Lee, another person and the article a1, in which both stand.
 *
 * @param lee id of Ann Lee
 * @param other id of the other person
 */
record DecisionBodies(String lee, String other) {
  String of(DecisionKind kind) {
    return "{'kind': '" + kind.label() + "', " + fields(kind) + ", 'why': 'seen'}";
  }

  private String fields(DecisionKind kind) {
    String at = "'article': 'a1', 'part': 'text', ";
    String name = at + "'start': 16, 'end': 23";
    String quotation = at + "'start': 0, 'end': 10";
    String onOther = "'entity': '" + other + "'";
    String onLee = "'entity': '" + lee + "'";
    return switch (kind) {
      case CONFIRM -> "'name': 'Ann Lee', " + onOther;
      case REJECT -> "'name': 'Ann Lee', " + onLee;
      case ADD_ALIAS -> "'name': 'Anna of Ghent', " + onLee;
      case REMOVE_ALIAS -> "'name': 'A. Lee', " + onLee;
      case MERGE -> onLee + ", 'into': '" + other + "'";
      case SPLIT -> onLee + ", 'articles': ['a1'], 'name': 'Ann Lee of Ghent'";
      case NOT_THIS_ONE -> onLee + ", 'where': {'source': 'Danube Courier'}";
      case RENAME -> onLee + ", 'name': 'Anna Lee'";
      case RETYPE -> onLee + ", 'type': 'ORGANIZATION'";
      case NOT_A_NAME -> "'name': 'Ann Lee'";
      case NOT_A_NAME_HERE -> name;
      case LINK_HERE -> name + ", " + onOther;
      case SET_SPEAKER -> quotation + ", " + onOther;
      case CLEAR_SPEAKER, NOT_SPEECH -> quotation;
      case SET_BOUNDS -> quotation + ", 'bounds': {'start': 1, 'end': 8}";
      case WITHDRAW -> "'article': 'a1'";
      case CORRECT -> "'article': 'a1', 'field': 'title', 'value': 'Talks closed'";
      case UNDO -> throw new IllegalStateException();
    };
  }
}
