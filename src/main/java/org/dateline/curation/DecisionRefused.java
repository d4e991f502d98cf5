package org.dateline.curation;

/** A decision cannot be taken. The message says why and what to do. */
public class DecisionRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  DecisionRefused(String message) {
    super(message);
  }
}
