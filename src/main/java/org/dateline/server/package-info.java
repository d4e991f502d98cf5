/** The only user of Javalin: routes, parameters, answers. */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
