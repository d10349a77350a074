package org.statclaim.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** How the tables say what its words mean; a topic need not say more than which of its kinds a word is. */
    default Payload payload() {
        return Payload.NONE;
    }

    /** All kinds of all topics, each at the place that its bit has. */
    static List<WordKind> all() {
        List<WordKind> all = new ArrayList<>();
        for (Class<?> topic : WordKind.class.getPermittedSubclasses()) {
            for (Object kind : topic.getEnumConstants()) {
                all.add((WordKind) kind);
            }
        }
        all.sort(Comparator.comparingInt(WordKind::bit));
        return all;
    }
}
