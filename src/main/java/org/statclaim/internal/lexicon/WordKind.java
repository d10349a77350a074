package org.statclaim.internal.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a lexeme can be: one of the constants of a topic. The grammar asks for these only, so a language is a folder of
 * tables. Their names are the first column of the pack's tables, and the second column is what the table says of each word
 * beyond that.
 */
public sealed interface WordKind
        permits FunctionWord,
                NumeralKind,
                AffixKind,
                HedgeKind,
                UnitKind,
                MoneyKind,
                TopicKind,
                AgeKind,
                TimeKind,
                ChangeKind,
                SourceKind,
                LabelKind {

    /** As the tables call it; no two topics share a name. */
    String name();

    /** Its place in the masks of lexemes, its own among all topics. */
    int bit();

    /**
     * How the tables say what its words mean. Words of money and countries have tables of their own shape, and a topic
     * need not say more than which of its kinds a word is.
     */
    default Payload payload() {
        return Payload.NONE;
    }

    /** All kinds of all topics. */
    static List<WordKind> all() {
        return Stream.of(WordKind.class.getPermittedSubclasses())
                .flatMap(topic -> Stream.of(topic.getEnumConstants()))
                .map(WordKind.class::cast)
                .toList();
    }
}
