package org.dateline.account;

import org.dateline.archive.account.Role;

/** A person who signed in, or a program that showed a token, and the role. */
public record Principal(String name, Role role) {}
