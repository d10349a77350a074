@NullMarked
package org.statclaim.ext.measure;

import org.jspecify.annotations.NullMarked;
