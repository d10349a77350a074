package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Language;

/** The file that the build makes of a language's tables says all that they say. */
class StoredPackTest {

    private static final Catalogs CATALOGS = Catalogs.load();

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatTheTablesSay(Language language) {
        LanguagePack tables = PackBuilder.read(language.code(), CATALOGS);
        LanguagePack stored = PackLoader.load(language.code(), CATALOGS, List.of());

        assertThat(PackLoader.class.getResource("/org/statclaim/lang/" + language.code() + ".pack"))
                .isNotNull();
        assertThat(stored.lexicon().lexemes()).map(Lexeme::senses).isEqualTo(senses(tables));
        assertThat(stored.settings()).isEqualTo(tables.settings());
        // what else there is has no list to compare: all of it is in the bytes
        assertThat(bytes(stored)).isEqualTo(bytes(tables));
    }

    private static List<List<Sense>> senses(LanguagePack pack) {
        return pack.lexicon().lexemes().stream().map(Lexeme::senses).toList();
    }

    private static byte[] bytes(LanguagePack pack) {
        PackOutput out = new PackOutput();
        pack.store(out);
        return out.bytes();
    }

    @Test
    void everyKindStandsAtItsBit() {
        assertThat(WordKind.all()).extracting(WordKind::bit).isSorted().doesNotHaveDuplicates();
        assertThat(WordKind.all().get(WordKind.all().size() - 1).bit())
                .isEqualTo(WordKind.all().size() - 1);
    }
}
