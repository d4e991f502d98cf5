package org.dateline.account;

import org.dateline.archive.account.Role;

/** Somebody who is known, and what they may do now. */
public record Principal(String name, Role role) {}
