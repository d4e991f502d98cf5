package org.dateline.language.annotation;

/** A step of the language pass, by the name under which a report tells that it failed. */
enum AnnotationStep {
  LANGUAGE("language"),
  SENTENCES("sentences"),
  OTHER_LANGUAGES("other languages"),
  NAMES("names"),
  QUOTATIONS("quotations"),
  DATES("dates");

  private final String text;

  AnnotationStep(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
