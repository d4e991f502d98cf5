package org.dateline.archive.account;

/**
 * Stored accounts of an archive.
 *
 * @param accounts of people
 * @param tokens of programs
 * @param sessions of those who are signed in; in no backup, like the answers
 * @param answers to writes
 */
public record AccountStore(
    Records<Account> accounts,
    Records<ApiToken> tokens,
    Records<Session> sessions,
    Records<KeptAnswer> answers) {}
