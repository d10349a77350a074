@NullMarked
package org.statclaim.convert;

import org.jspecify.annotations.NullMarked;
