/** Accounts, sessions and API tokens: who somebody is, and what they may do. */
@NullMarked
package org.dateline.account;

import org.jspecify.annotations.NullMarked;
