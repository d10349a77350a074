/** Language packs: the tables of words, read once, and the trie that finds them. */
@NullMarked
package org.statclaim.internal.lexicon;

import org.jspecify.annotations.NullMarked;
