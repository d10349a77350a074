package org.statclaim.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.oracle.StatedCodes;
import org.statclaim.pack.PackTables.Form;

/**
 * Every word and sign for a unit or for money is read beside a figure. A row that some other row, a guard or the
 * tokenizer hides looks as if it worked and does nothing.
 */
class UnreadRowsTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private final Catalogs catalogs = Catalogs.load();

    @ParameterizedTest
    @EnumSource
    void readsEveryWordForAUnit(Language language) {
        assertRead(
                language, new PackTables(language.code()).units(), form -> List.of(catalogs.statedCode(form.head())));
    }

    @ParameterizedTest
    @EnumSource
    void readsEverySignOfAUnit(Language language) {
        assertRead(language, PackTables.unitSymbols(), form -> List.of(catalogs.statedCode(form.head())));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryWordForACurrency(Language language) {
        assertRead(language, new PackTables(language.code()).currencies(), form -> List.of(form.head()));
    }

    @ParameterizedTest
    @EnumSource
    void readsEverySignOfACurrency(Language language) {
        assertRead(language, PackTables.currencySymbols(), form -> List.of(form.head()));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryCode(Language language) {
        List<Form> codes = catalogs.currencies().keySet().stream()
                .map(code -> new Form("currencies.tsv", code, "", code, true))
                .toList();
        assertRead(language, codes, form -> List.of(form.head()));
    }

    /** All the currencies that the word may mean are there, as the reading or as alternatives. */
    @ParameterizedTest
    @EnumSource
    void readsEveryWordForSeveralCurrencies(Language language) {
        assertRead(
                language,
                new PackTables(language.code()).moneyWords(),
                form -> Stream.concat(
                                Stream.of(form.head()), Stream.of(form.payload().split(",")))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryMinorUnit(Language language) {
        assertRead(language, new PackTables(language.code()).minor(), form -> List.of(form.head()));
    }

    private interface Codes {
        List<String> of(Form form);
    }

    private static void assertRead(Language language, List<Form> forms, Codes codes) {
        List<String> unread = new ArrayList<>();
        for (Form form : forms) {
            List<String> expected = codes.of(form);
            boolean read = Stream.of("5 " + form.form(), form.form() + " 5", "5" + form.form(), form.form() + "5bn")
                    .anyMatch(text -> codesIn(text, language).containsAll(expected));
            if (!read) {
                unread.add(form.place() + " '" + form.form() + "' should be " + expected + ", "
                        + codesIn("5 " + form.form(), language) + " read");
            }
        }
        assertThat(unread)
                .as("of %d forms, those that '5 form', 'form 5' or 'form5bn' does not read", forms.size())
                .isEmpty();
    }

    /** The codes of the only claim that the text gives, alternatives included. */
    private static Set<String> codesIn(String text, Language language) {
        List<Claim> claims =
                EXTRACTOR.extract(Article.of(text).withLanguage(language)).claims();
        if (claims.size() == 1) {
            return StatedCodes.of(claims.get(0));
        }
        return Set.of();
    }
}
