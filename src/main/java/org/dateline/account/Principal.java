package org.dateline.account;

import org.dateline.archive.account.Role;

/** Somebody who signed in or showed a token, and what they may do. */
public record Principal(String name, Role role) {}
