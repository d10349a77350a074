package org.statclaim.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.CrossChecker;
import org.statclaim.check.Finding;
import org.statclaim.check.TextChecker;
import org.statclaim.check.Verdict;
import org.statclaim.index.ClaimIndex;
import org.statclaim.report.Answer;

/** Checks documents, and notes which verdicts were given. */
final class CheckTask implements DocumentTask {

    private final ClaimExtractor extractor;
    private final TextChecker checker;
    private final Optional<CrossChecker> across;
    private final Optional<ClaimIndex> index;
    private final Collection<Verdict> failing;
    private boolean failed;

    /**
     * A task of checking.
     *
     * @param across compares the documents with each other, where that was asked
     * @param index of claims that each document is compared with, where that was asked
     * @param failing the verdicts that the run fails on
     */
    CheckTask(
            ClaimExtractor extractor,
            TextChecker checker,
            Optional<CrossChecker> across,
            Optional<ClaimIndex> index,
            Collection<Verdict> failing) {
        this.extractor = extractor;
        this.checker = checker;
        this.across = across;
        this.index = index;
        this.failing = failing;
    }

    @Override
    public Answer answer(Article article) throws IOException {
        Extraction extraction = extractor.extract(article);
        TextChecker informed = index.isPresent() ? checker.with(index.get().factsFor(extraction)) : checker;
        return Answer.of(extraction).withFindings(informed.check(extraction));
    }

    @Override
    public void note(Answer answer) {
        failed |= answer.findings().stream()
                .flatMap(List::stream)
                .map(Finding::verdict)
                .anyMatch(failing::contains);
        across.ifPresent(together -> together.add(answer.extraction()));
    }

    @Override
    public Optional<List<ComparedStatistic>> across() {
        Optional<List<ComparedStatistic>> differing = across.map(together -> together.statistics()
                .filter(compared -> compared.verdict() == Verdict.CONFLICTING)
                .toList());
        failed |= failing.contains(Verdict.CONFLICTING)
                && !differing.orElse(List.of()).isEmpty();
        return differing;
    }

    /** Whether a verdict was given that the run fails on. */
    boolean hasFailed() {
        return failed;
    }
}
