package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.check.StatementGenerator.Statement;

/** True statements of every rule in both languages, and the same with one figure changed. */
@Tag("slow")
class GeneratedStatementsTest {

    private static final long SEED = 20_210_214;
    private static final int EACH = 150;
    private static final int SHOWN = 12;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static final Tally ALL = new Tally();
    private static final Map<Language, Map<Rule, Tally>> TALLIES = new EnumMap<>(Language.class);
    private static int drawnAgain;
    private static final List<String> MISSES = new ArrayList<>();

    /**
     * What became of the statements; {@code outside} are the slips that leave the allowed interval, {@code told} those of them
     * that are reported without a verdict, as a headline that may speak of something else.
     */
    private static final class Tally {
        private int statements;
        private int silent;
        private int refuted;
        private int outside;
        private int found;
        private int told;

        private void add(Tally other) {
            statements += other.statements;
            silent += other.silent;
            refuted += other.refuted;
            outside += other.outside;
            found += other.found;
            told += other.told;
        }
    }

    @BeforeAll
    static void judgeAndPrint() throws IOException {
        judge();
        System.out.println(table());
    }

    private static void judge() throws IOException {
        TextChecker checker = TextChecker.builder().build();
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            StatementGenerator generator = new StatementGenerator(language, SEED + language.ordinal());
            for (Rule rule : StatementGenerator.RULES) {
                Tally tally = new Tally();
                for (int i = 0; i < EACH; i++) {
                    judge(checker, generator.next(rule), tally);
                }
                TALLIES.computeIfAbsent(language, key -> new EnumMap<>(Rule.class))
                        .put(rule, tally);
                ALL.add(tally);
            }
            drawnAgain += generator.drawnAgain();
        }
    }

    private static void judge(TextChecker checker, Statement statement, Tally tally) {
        List<Finding> right = check(checker, statement, statement.text());
        tally.statements++;
        if (right.isEmpty() && statement.answered()) {
            tally.silent++;
            MISSES.add("silent   " + statement.text());
        }
        if (right.stream().anyMatch(GeneratedStatementsTest::isDenied)) {
            tally.refuted++;
            MISSES.add("refuted  " + statement.text() + " | " + right);
        }
        if (statement.leaves()) {
            tally.outside++;
            List<Finding> wrong = check(checker, statement, statement.changed());
            if (wrong.stream().anyMatch(GeneratedStatementsTest::isDenied)) {
                tally.found++;
            } else if (wrong.stream().anyMatch(finding -> finding.grade() == Grade.UNDECIDABLE)) {
                tally.told++;
            } else {
                MISSES.add("missed   " + statement.slip() + " " + statement.changed() + " | " + wrong);
            }
        }
    }

    private static boolean isDenied(Finding finding) {
        return finding.verdict() == Verdict.REFUTED;
    }

    private static List<Finding> check(TextChecker checker, Statement statement, String text) {
        Article article = Article.of(text).withLanguage(statement.language()).withDate(statement.date());
        return checker.check(EXTRACTOR.extract(article));
    }

    @Test
    void thereAreEnough() {
        assertThat(ALL.statements).isGreaterThanOrEqualTo(2_000);
        assertThat(ALL.outside).as(table()).isGreaterThanOrEqualTo(1_000);
    }

    /** Else the statements would be true only because the false ones are left out. */
    @Test
    void fewDraftsAreDrawnAgain() {
        assertThat(drawnAgain).as(table()).isLessThan(ALL.statements / 20);
    }

    @Test
    void trueStatementsAreNotRefuted() {
        assertThat(ALL.refuted * 1_000).as(table()).isLessThanOrEqualTo(ALL.statements * 5);
    }

    @Test
    void slipsAreRefuted() {
        assertThat((ALL.found + ALL.told) * 100).as(table()).isGreaterThanOrEqualTo(ALL.outside * 98);
        assertThat(ALL.found * 100).as(table()).isGreaterThanOrEqualTo(ALL.outside * 93);
    }

    @Test
    void trueStatementsAreRead() {
        assertThat((ALL.statements - ALL.silent) * 100).as(table()).isGreaterThanOrEqualTo(ALL.statements * 85);
    }

    private static String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%-22s %10s %8s %8s %8s %8s %8s%n",
                "",
                "statements",
                "silent",
                "refuted",
                "outside",
                "found",
                "told"));
        TALLIES.forEach((language, rules) ->
                rules.forEach((rule, tally) -> row(table, language.code() + " " + rule.label(), tally)));
        row(table, "all", ALL);
        table.append("drawn again ").append(drawnAgain).append('\n');
        MISSES.stream().limit(SHOWN).forEach(miss -> table.append(miss).append('\n'));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Tally tally) {
        table.append(String.format(
                Locale.ROOT,
                "%-22s %10d %8d %8d %8d %8d %8d%n",
                name,
                tally.statements,
                tally.silent,
                tally.refuted,
                tally.outside,
                tally.found,
                tally.told));
    }

    /** Prints the table, and what was not judged as it should be. */
    public static void main(String[] args) throws IOException {
        judge();
        System.out.println(table());
        MISSES.forEach(System.out::println);
    }
}
