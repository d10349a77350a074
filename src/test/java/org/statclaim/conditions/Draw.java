package org.statclaim.conditions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws conditions by a hash of what they are known by, so that one that stays as it is stays drawn, while lines move and
 * others come and go.
 */
final class Draw {

    private Draw() {}

    /** So many of the conditions, by place; all where there are fewer. */
    static List<Condition> of(List<Condition> conditions, String seed, int many) {
        return conditions.stream()
                .sorted(Comparator.comparing((Condition condition) -> hash(seed, condition))
                        .thenComparing(Condition.BY_PLACE))
                .limit(many)
                .sorted(Condition.BY_PLACE)
                .toList();
    }

    private static String hash(String seed, Condition condition) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + "\t" + condition.key()).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
