package org.statclaim.internal.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.statclaim.internal.lexicon.Catalogs.Prefix;
import org.statclaim.internal.lexicon.Catalogs.UnitRow;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.TableReader.Row;
import org.statclaim.internal.text.Chars;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.MeasureUnit;

/**
 * Makes a language pack of its folder of tables.
 *
 * <p>The order matters, as the first sense of a kind is a word's main one: the word tables, then units, currencies and
 * countries. Each table has a shape of its own; the word tables share one: class, payload, forms. A form may begin with "=",
 * which binds it to its spelling ("=5G"), or with "~", which marks a slip ("~viertig").
 */
public final class PackBuilder {

    /**
     * Word tables of a pack: class, payload, forms. Which of them a row stands in makes no difference; they are several
     * to be found one's way in.
     */
    public static final List<String> WORD_TABLES = List.of(
            "numerals.tsv",
            "modifiers.tsv",
            "calendar.tsv",
            "guards.tsv",
            "function.tsv",
            "change.tsv",
            "sources.tsv",
            "abbreviations.tsv");

    /** What number words are made of. Nought and fractions are not: "nultien" is no number. */
    private static final Set<WordKind> MORPHEMES = Set.of(
            NumeralKind.ONES,
            NumeralKind.TEENS,
            NumeralKind.TENS,
            NumeralKind.HUNDRED,
            NumeralKind.SCALE,
            FunctionWord.AND);
    /** Of words that the lexicon need not list, as they are written together with others: "omzetgroei". */
    private static final Set<WordKind> ENDINGS =
            Set.of(ChangeKind.ENDING_UP, ChangeKind.ENDING_DOWN, ChangeKind.ENDING_ADVERB, UnitKind.ENDING_SHARE);
    /** The kinds by the name that the tables give them. */
    private static final Map<String, WordKind> KINDS =
            StoredSenses.KINDS.stream().collect(Collectors.toUnmodifiableMap(WordKind::name, kind -> kind));

    /** Row heads of the word tables that feed the inflection instead of the lexicon. */
    private static final String IRREGULAR = "IRREGULAR";

    /** Pairs of endings, "sses>ss", where {@link #IRREGULAR} has pairs of words. */
    private static final String PLURAL = "PLURAL";
    /** Classes that so begin are no words by themselves. */
    private static final String SUFFIX = "SUFFIX_";

    private final String folder;
    private final Catalogs catalogs;
    private final Lexicon lexicon;
    private final Singulars singulars;
    private final Endings endings = new Endings();
    private final PackSettings settings;

    /** The settings come before any word, as they tell how number words are written together. */
    private PackBuilder(String code, Catalogs catalogs) {
        this.folder = "lang/" + code + "/";
        this.catalogs = catalogs;
        this.settings = PackSettings.load(code);
        this.lexicon = new Lexicon(settings.counting());
        this.singulars = new Singulars(settings.openSyllable());
    }

    /**
     * Reads the tables of a language.
     *
     * @throws IllegalStateException if a table is missing or a row is not as expected; the message names file and line
     */
    static LanguagePack read(String code, Catalogs catalogs) {
        PackBuilder tables = new PackBuilder(code, catalogs);
        WORD_TABLES.forEach(tables::words);
        tables.units();
        tables.currencies();
        for (Row row : TableReader.read(tables.folder + "countries.tsv", 2)) {
            tables.add(tables.forms(row, 1), tables.sense(row, MoneyKind.COUNTRY, row.cell(0)));
        }
        Verbs verbs = Verbs.load(
                tables.folder, tables.settings.verbEndings(), tables.settings::spellings, tables.lexicon.vocabulary());
        return new LanguagePack(
                code, tables.settings, tables.lexicon, tables.singulars, tables.endings, verbs, catalogs);
    }

    private List<String> forms(Row row, int column) {
        return settings.spellings(row.forms(column));
    }

    /** A row goes to the inflection, to what is written together, or to the lexicon. */
    private void words(String table) {
        for (Row row : TableReader.read(folder + table, 3)) {
            String head = row.cell(0);
            if (head.equals(IRREGULAR) || head.equals(PLURAL)) {
                inflection(row, head);
                continue;
            }
            WordKind kind = kind(row);
            Sense sense = sense(row, kind, row.cell(1));
            // "voudig" must not be found in a text, only behind "drie" in one word
            if (head.startsWith(SUFFIX)) {
                forms(row, 2).forEach(form -> lexicon.compounds().addSuffix(Chars.fold(form), sense));
            } else if (kind == AffixKind.PREFIX_FOLDED) {
                forms(row, 2).forEach(form -> lexicon.compounds().addPrefix(Chars.fold(form)));
            } else if (ENDINGS.contains(kind)) {
                forms(row, 2).forEach(form -> endings.add(Chars.fold(form), kind));
            } else {
                add(forms(row, 2), sense);
                morphemes(row, sense);
            }
        }
    }

    /** Pairs of a plural and its singular, with "&gt;" between: words or endings. */
    private void inflection(Row row, String head) {
        for (String pair : forms(row, 2)) {
            int arrow = pair.indexOf('>');
            if (arrow < 0) {
                throw row.bad(pair, "plural>singular");
            }
            if (head.equals(PLURAL)) {
                singulars.addEnding(pair.substring(0, arrow), pair.substring(arrow + 1));
            } else {
                singulars.addIrregular(pair.substring(0, arrow), pair.substring(arrow + 1));
            }
        }
    }

    /**
     * The first form of a number word, and its common misspellings, may stand inside a longer one: "duizend" in
     * "tienduizend", but not "duizenden".
     */
    private void morphemes(Row row, Sense sense) {
        // "mln." is no part of a word
        boolean conditional = sense.meaning() instanceof NumberWord number && number.conditional();
        if (!MORPHEMES.contains(sense.kind()) || conditional) {
            return;
        }
        List<String> forms = forms(row, 2);
        for (int i = 0; i < forms.size(); i++) {
            boolean misspelt = forms.get(i).startsWith("~");
            if (i == 0 || misspelt) {
                String form = misspelt ? forms.get(i).substring(1) : forms.get(i);
                lexicon.compounds().addMorpheme(Chars.fold(form), sense.bound("", misspelt));
            }
        }
    }

    /** The class of a row; a name that no topic has is a slip. */
    private static WordKind kind(Row row) {
        WordKind kind = KINDS.get(row.cell(0));
        if (kind == null) {
            throw row.bad(row.cell(0), "a kind of words");
        }
        return kind;
    }

    /** What the cell says of the kind. The payload knows what was expected, the row where it stands. */
    private Sense sense(Row row, WordKind kind, String cell) {
        Payload payload = kind.payload();
        try {
            return Sense.of(kind, cell, payload.parse(cell, catalogs));
        } catch (IllegalArgumentException e) {
            throw row.bad(cell, payload.expected());
        }
    }

    /**
     * Symbols of the shared table with their prefixes, and then the words of the pack, to which the prefixes have names
     * as well: "km", "kilometer".
     */
    private void units() {
        for (UnitRow row : catalogs.unitRows().values()) {
            // "t/ha": the sign would hide the two units that it is made of
            if (isRateOfTwo(row.unit().code())) {
                symbols(row.unit(), indivisible(row.symbols()));
                continue;
            }
            symbols(row.unit(), row.symbols());
            // a symbol may have several printed prefixes: "µm" is found with either sign for micro
            for (Prefix prefix : row.prefixes()) {
                MeasureUnit unit = Catalogs.prefixed(row.unit(), prefix);
                for (String printed : prefix.printed()) {
                    symbols(unit, row.symbols().stream().map(printed::concat).toList());
                }
            }
        }
        for (Row row : TableReader.read(folder + "units.tsv", 2)) {
            String code = row.cell(0);
            MeasureUnit unit = catalogs.units().find(code).orElseThrow(() -> row.bad(code, "a unit of units.tsv"));
            if (isRateOfTwo(code)) {
                add(indivisible(forms(row, 1)), sense(unit));
                continue;
            }
            add(forms(row, 1), sense(unit));
            // null for a row of a unit that itself has a prefix: "kWh" gets no second one
            UnitRow base = catalogs.unitRows().get(code);
            if (base != null) {
                for (Prefix prefix : base.prefixes()) {
                    List<String> forms =
                            forms(row, 1).stream().map(prefix.name()::concat).toList();
                    add(forms, sense(Catalogs.prefixed(unit, prefix)));
                }
            }
        }
    }

    /** "ton per hectare" is a unit with a rate, as "euro per hectare" is; speeds and data rates are units of their own. */
    private boolean isRateOfTwo(String code) {
        return code.indexOf('/') > 0 && !catalogs.isRateUnit(code) && !catalogs.isIndivisible(code);
    }

    /**
     * Names of a quotient that do not show its parts: "mpg". Of "km/l" the grammar reads the parts, as it does of any
     * two units.
     */
    private static List<String> indivisible(List<String> forms) {
        return forms.stream()
                .filter(form -> form.indexOf('/') < 0 && !form.contains(" per "))
                .toList();
    }

    /** Symbols are bound to their case: "mW" and "MW" are two units. How loosely is for {@link Lexeme#sense} to say. */
    private void symbols(MeasureUnit unit, List<String> symbols) {
        for (String symbol : symbols) {
            lexicon.add(symbol, sense(unit).bound(symbol, false));
        }
    }

    private static Sense sense(MeasureUnit unit) {
        return Sense.of(UnitKind.UNIT, unit.code(), new UnitWord(unit));
    }

    /**
     * Signs and codes of the shared table, and then the words of the pack: names of one currency, words of several,
     * coins.
     */
    private void currencies() {
        for (CurrencyInfo currency : catalogs.currencies().values()) {
            List<String> symbols = catalogs.currencySymbols().getOrDefault(currency.code(), List.of());
            for (String symbol : symbols) {
                symbol(currency, symbol, 1);
                // "k€", "M£": letters before a letter would be another word
                if (symbol.length() == 1 && !Chars.isLetter(symbol.charAt(0))) {
                    symbol(currency, "k" + symbol, 1_000);
                    symbol(currency, "M" + symbol, 1_000_000);
                }
                // "US$" is printed as "US $" too
                if (symbol.length() > 2 && symbol.endsWith("$")) {
                    symbol(currency, symbol.substring(0, symbol.length() - 1) + " $", 1);
                }
            }
            symbol(currency, currency.code(), 1);
            // "MEUR", "kUSD", as reports of companies have them
            symbol(currency, "M" + currency.code(), 1_000_000);
            symbol(currency, "k" + currency.code(), 1_000);
        }
        for (Row row : TableReader.read(folder + "currencies.tsv", 2)) {
            add(forms(row, 1), sense(row, MoneyKind.CURRENCY, row.cell(0)));
        }
        for (Row row : TableReader.read(folder + "money-words.tsv", 2)) {
            String cell = String.join(";", row.cell(1), row.cell(2), row.cell(3));
            add(forms(row, 0), sense(row, MoneyKind.MONEY_WORD, cell));
        }
        for (Row row : TableReader.read(folder + "minor.tsv", 3)) {
            String cell = String.join(";", row.cell(1), row.cell(2), row.cell(3));
            add(forms(row, 0), sense(row, MoneyKind.MINOR, cell));
        }
    }

    /** A sign or code; the number is what one of it is worth in the currency. */
    private void symbol(CurrencyInfo currency, String symbol, long worth) {
        String cell = worth == 1 ? currency.code() : worth + ";" + currency.code();
        lexicon.add(symbol, Sense.read(MoneyKind.CURRENCY, cell, symbol, false, catalogs));
    }

    /**
     * Adds the forms with their marks taken off. A mark is one only before a letter or digit: "=" and "~" are words
     * themselves.
     */
    private void add(List<String> forms, Sense sense) {
        for (String form : forms) {
            // "=5G", but "=" alone is a sign that says the same again
            boolean exact = form.length() > 1 && form.startsWith("=") && Character.isLetterOrDigit(form.charAt(1));
            boolean misspelt = form.length() > 1 && form.startsWith("~") && Chars.isLetter(form.charAt(1));
            String bare = exact || misspelt ? form.substring(1) : form;
            lexicon.add(bare, sense.bound(exact ? bare : "", misspelt));
        }
    }
}
