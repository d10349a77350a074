package org.statclaim.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.index.ClaimIndex;
import org.statclaim.report.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts the claims of documents into an index. */
@Command(
        name = "add",
        header = "Put the claims of texts into an index.",
        description = "%nReads what extract reads. A document takes the place of the one of the same id. What is"
                + " committed stays, whatever happens: each 1,000 documents, and at the end.",
        footer = {
            "",
            "Examples:",
            "  statclaim index add --index claims article.txt",
            "  statclaim index add --index claims --input jsonl articles.jsonl"
        })
final class IndexAddCommand implements Callable<Integer> {

    private static final int DOCUMENTS_A_COMMIT = 1_000;

    private final Streams streams;

    @Mixin
    private IndexOptions index = new IndexOptions();

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private RateOptions rates = new RateOptions();

    IndexAddCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<String> sources = documents.sources(streams.terminal());
        Particulars particulars = documents.particulars();
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        try (Workers workers = documents.workers();
                ClaimIndex claims = index.writer(rates.converter())) {
            Adding adding = new Adding(claims, extractor);
            boolean answered = DocumentRun.keeping(streams, documents.kind(), particulars, adding, workers)
                    .run(sources);
            claims.commit();
            new Messages(streams.err())
                    .say("added " + count(adding.articles, "article") + " with " + count(adding.claims, "claim"));
            return answered ? StatclaimCommand.ANSWERED : StatclaimCommand.FAILED;
        }
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Adds what the threads read, counts it, and commits now and then. */
    private static final class Adding implements DocumentTask {

        private final ClaimIndex index;
        private final ClaimExtractor extractor;
        private long articles;
        private long claims;

        Adding(ClaimIndex index, ClaimExtractor extractor) {
            this.index = index;
            this.extractor = extractor;
        }

        @Override
        public Answer answer(Article article) throws InvalidInputException, IOException {
            IndexOptions.requireId(article.id());
            Extraction extraction = extractor.extract(article);
            index.add(extraction, article.text());
            return Answer.of(extraction);
        }

        @Override
        public void note(Answer answer) throws IOException {
            articles++;
            claims += answer.extraction().claims().size();
            if (articles % DOCUMENTS_A_COMMIT == 0) {
                index.commit();
            }
        }
    }
}
