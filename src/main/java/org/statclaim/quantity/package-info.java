/** Values without text: figures, units and the quantities made of them. */
@NullMarked
package org.statclaim.quantity;

import org.jspecify.annotations.NullMarked;
