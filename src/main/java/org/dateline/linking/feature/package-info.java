/** What speaks for a candidate and against it: the values of the features. */
@NullMarked
package org.dateline.linking.feature;

import org.jspecify.annotations.NullMarked;
