package org.dateline.server;

import org.dateline.account.Principal;
import org.dateline.account.SignIns.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The person or program whose request was recognized.
 *
 * @param session null when a token was shown
 */
record Caller(Principal who, @Nullable SignedIn session) {}
