/** The HTTP server: the page and the API of docs/openapi.yaml. The only user of Javalin. */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
