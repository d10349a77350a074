package org.statclaim.internal.lexicon;

/** Words of saying, and of who can say something. */
public enum SourceKind implements WordKind {
    /** Before the source itself: "volgens", "according to". */
    SOURCE_PREP(Payload.SAY),
    /** Behind the source itself: "dem Bericht zufolge". */
    SOURCE_POSTPOSITION(Payload.SAY),
    /** A verb of saying. */
    SAY(Payload.SAY),
    ESTIMATE(Payload.SAY),
    /** A verb of saying that has who hears it for its object: "told". */
    TELL,
    /** A verb with which a report says where something stands: "a poll puts Labour on 44 percent". */
    RANKS,
    /** A verb of showing. */
    EVIDENCE(Payload.EVIDENCE),
    /** Says that others said it, without naming them: "naar verluidt", "reportedly". */
    HEARSAY(Payload.SAY),
    /** What someone has brought out: "rapport", "survey". */
    REPORT(Payload.REPORT),
    /** Who can speak: an office or body, or a pronoun for one. */
    SPEAKER(Payload.SPEAKER),
    /** Words inside a source's name: before its agent or origin, or between capitals. */
    SOURCE_LINK(Payload.SOURCE_LINK),
    /** What can be estimated and says nothing itself: "costs". */
    AMOUNT_NOUN,
    /** What stands for the sentence before. */
    BACK_REFERENCE(Payload.BACK_REFERENCE),
    /** Before a participle that its subject says: "heeft … gemeld", and no "is … gemeld". */
    HAVE,
    /** Opens the clause of what is said: "that". */
    THAT,
    /** Says that the subject of the clause is who says so: "naar eigen zeggen". */
    OWN_WORDS(Payload.SAY),
    /** Before a participle of what is said or expected by whoever "by" names: "wordt … verwacht", "is expected". */
    PASSIVE,
    /** A participle that ends its clause, whose verb stands before what is said: "heeft 40 doden gemeld". */
    SAID(Payload.SAY),
    /** Such a participle of a hope, which is an estimate only where somebody with a name had it: "had op 40 euro gerekend". */
    RECKONED(Payload.SAY);

    /** One past the last bit. */
    static final int END = ChangeKind.END + values().length;

    private final Payload payload;
    private final int bit;

    SourceKind() {
        this(Payload.NONE);
    }

    SourceKind(Payload payload) {
        this.payload = payload;
        this.bit = ChangeKind.END + ordinal();
    }

    @Override
    public Payload payload() {
        return payload;
    }

    @Override
    public int bit() {
        return bit;
    }
}
