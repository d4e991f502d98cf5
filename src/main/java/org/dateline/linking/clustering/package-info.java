/**
 * Contents of one article: its names, which stand for fuller ones, the places and the sport it is
 * about.
 */
@NullMarked
package org.dateline.linking.clustering;

import org.jspecify.annotations.NullMarked;
