@NullMarked
package org.statclaim.ext.money;

import org.jspecify.annotations.NullMarked;
