package org.statclaim.internal.lexicon;

/** Payloads of the words that lead to a source, as the packs' tables spell them. */
public final class SourceRoles {

    /** A verb that says something only before a clause, in a tag, or of a report: "found", "claimed". */
    public static final String STRICT = "strict";
    /** A speaker who was named before. */
    public static final String PRONOUN = "pronoun";
    /** Before whoever does what a passive verb says, or makes a report: "by". */
    public static final String AGENT = "agent";
    /** Before what a report comes from: "from". */
    public static final String ORIGIN = "origin";
    /** Inside a name, between capitals: "Centers for Disease Control". */
    public static final String NAME = "name";

    private SourceRoles() {}
}
