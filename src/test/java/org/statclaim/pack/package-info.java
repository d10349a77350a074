/** The language packs as tables. */
package org.statclaim.pack;
