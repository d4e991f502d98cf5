/**
 * Entities in the index: found by id or by what their names begin with, written as articles name
 * them, and led on where an id was given up. Every answer takes the names it shows from here.
 */
@NullMarked
package org.dateline.archive.elastic.entity;

import org.jspecify.annotations.NullMarked;
