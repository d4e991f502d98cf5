/** Values of the features that speak for a candidate or against it. */
@NullMarked
package org.dateline.linking.feature;

import org.jspecify.annotations.NullMarked;
