package org.statclaim.internal.lexicon;

import java.util.List;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.MeasureUnit;

/** Everything a language brings: its words, its notation, its inflection. Immutable once loaded. */
public final class LanguagePack {

    private final String code;
    private final Lexicon lexicon;
    private final Singulars singulars;
    private final Endings endings;
    private final Verbs verbs;
    private final Catalogs catalogs;
    private final PackSettings settings;

    LanguagePack(
            String code,
            PackSettings settings,
            Lexicon lexicon,
            Singulars singulars,
            Endings endings,
            Verbs verbs,
            Catalogs catalogs) {
        this.code = code;
        this.settings = settings;
        this.lexicon = lexicon;
        this.singulars = singulars;
        this.endings = endings;
        this.verbs = verbs;
        this.catalogs = catalogs;
    }

    /** A pack that was stored. */
    static LanguagePack stored(String code, PackInput in, Catalogs catalogs) {
        PackSettings settings = PackSettings.load(code);
        Lexicon lexicon = new Lexicon(in, settings.counting(), catalogs);
        return new LanguagePack(
                code,
                settings,
                lexicon,
                new Singulars(in, settings.openSyllable()),
                new Endings(in),
                new Verbs(in, settings.verbEndings(), lexicon.vocabulary()),
                catalogs);
    }

    void store(PackOutput out) {
        lexicon.store(out);
        singulars.store(out);
        endings.store(out);
        verbs.store(out);
    }

    /** ISO 639 code, as the folder of the pack is called. */
    public String code() {
        return code;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** What a counted noun is called when there is one of it. */
    public Singulars singulars() {
        return singulars;
    }

    /** What the ending of a word that no table lists says of it. */
    public Endings endings() {
        return endings;
    }

    /** Inflected verbs, which the lexicon does not have: most of them must not end a noun phrase. */
    public Verbs verbs() {
        return verbs;
    }

    /** Notation, word order and inflection that no word list can say. */
    public PackSettings settings() {
        return settings;
    }

    /**
     * The unit of a code that the pack's own tables name.
     *
     * @throws IllegalStateException if the shared table does not have it
     */
    public MeasureUnit unit(String unitCode) {
        return catalogs.units()
                .find(unitCode)
                .orElseThrow(() -> new IllegalStateException(unitCode + " is no unit of units.tsv"));
    }

    /**
     * The currency of a code that the pack's own tables name.
     *
     * @throws IllegalStateException if the shared table does not have it
     */
    public CurrencyInfo currency(String currencyCode) {
        CurrencyInfo info = catalogs.currencies().get(currencyCode);
        if (info == null) {
            throw new IllegalStateException(currencyCode + " is no currency of currencies.tsv");
        }
        return info;
    }

    /** What is the same in all languages: units, currencies, tenders. */
    public Catalogs catalogs() {
        return catalogs;
    }

    /** Codes of the currencies that are, and then of those that were, legal tender in the country. */
    public List<String> currenciesOf(String country) {
        return catalogs.currenciesOf(country);
    }
}
