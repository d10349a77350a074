package org.statclaim.bench;

import org.openjdk.jmh.annotations.CompilerControl;

/**
 * The least that reading can cost: each character looked up in a table, and what stands there summed. It is what results are
 * told in, since machines differ.
 */
final class BarePass {

    private static final byte[] TABLE = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] =
                    (byte) (Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : Character.isWhitespace(c) ? 3 : 0);
        }
    }

    private BarePass() {}

    /** A method of its own, which is called often: compiled in the middle of a caller's loop, it would be slower. */
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    static int over(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += TABLE[text.charAt(i)];
        }
        return sum;
    }
}
