package org.dateline.archive.account;

/** Stored form of an account, a token, a session or an answer. */
public sealed interface AccountRecord permits Account, ApiToken, KeptAnswer, Session {
  String id();
}
