package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.report.Answer;
import org.statclaim.report.JsonReport;

class DocumentRunTest {

    private static final Particulars NOTHING_KNOWN =
            new Particulars(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LINES = 400;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StringWriter out = new StringWriter();

    @Test
    void aLineThatIsNoDocumentIsAnsweredInItsPlace() throws IOException {
        boolean answered = run("{\"text\":\"\"}\nnonsense\n{\"text\":\"\"}\n", DocumentRunTest::answer);

        assertThat(answered).isFalse();
        assertThat(out.toString().lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("{\"line\":2,\"error\":\"not valid JSON: Unrecognized token 'nonsense'");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("statclaim: -:2: not valid JSON")
                .hasLineCount(1);
    }

    @Test
    void aFaultOfTheLibraryCostsOneDocument() throws IOException {
        AtomicInteger calls = new AtomicInteger();

        boolean answered = run("{\"text\":\"\"}\n{\"text\":\"\"}\n", article -> {
            if (calls.getAndIncrement() == 0) {
                throw new IllegalStateException("fault");
            }
            return answer(article);
        });

        assertThat(answered).isFalse();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"line\":1,\"error\":\"internal error: java.lang.IllegalStateException: fault\"}",
                        "{\"id\":\"2\",\"lang\":\"nl\",\"date\":null,\"claims\":[]}");
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "4, 150"})
    void documentsAreAnsweredWhileTheRestIsStillUnread(int threads, int mostAhead) throws IOException {
        byte[] line = ("{\"text\":\"" + "a".repeat(5_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        AtomicInteger linesRead = new AtomicInteger();
        InputStream manyLines = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (linesRead.get() == LINES) {
                    return -1;
                }
                assertThat(length).isGreaterThanOrEqualTo(line.length);
                linesRead.incrementAndGet();
                System.arraycopy(line, 0, buffer, offset, line.length);
                return line.length;
            }
        };
        AtomicInteger answered = new AtomicInteger();
        List<Integer> readAhead = Collections.synchronizedList(new ArrayList<>());
        Streams streams = new Streams(manyLines, OutputStream.nullOutputStream(), err, CommandRun.NO_TERMINAL);

        boolean all = run(
                streams,
                article -> {
                    readAhead.add(linesRead.get() - answered.getAndIncrement());
                    return answer(article);
                },
                threads);

        assertThat(all).isTrue();
        assertThat(readAhead)
                .hasSize(LINES)
                .allSatisfy(lines -> assertThat(lines).isLessThan(mostAhead));
    }

    /** Each document waits for the next one to be read by another thread, and is answered before it all the same. */
    @Test
    void documentsAreReadAtTheSameTimeAndAnsweredInTheirOrder() throws IOException {
        CountDownLatch second = new CountDownLatch(1);
        List<String> noted = new ArrayList<>();
        Streams streams = CommandRun.streams(
                "{\"text\":\"\"}\n".repeat(3).getBytes(StandardCharsets.UTF_8),
                OutputStream.nullOutputStream(),
                err,
                CommandRun.NO_TERMINAL);

        boolean all = run(
                streams,
                new DocumentTask() {
                    @Override
                    public Answer answer(Article article) throws IOException {
                        if (article.id().equals("2")) {
                            second.countDown();
                        }
                        await(second);
                        return DocumentRunTest.answer(article);
                    }

                    @Override
                    public void note(Answer answer) {
                        noted.add(answer.extraction().id());
                    }
                },
                2);

        assertThat(all).isTrue();
        assertThat(noted).containsExactly("1", "2", "3");
        assertThat(out.toString().lines())
                .extracting(line -> line.substring(0, "{'id':'1'".length()))
                .containsExactly("{\"id\":\"1\"", "{\"id\":\"2\"", "{\"id\":\"3\"");
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IOException("nobody reads the next document");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aReadErrorInTheMiddleKeepsWhatWasAnswered() throws IOException {
        byte[] line = "{\"text\":\"\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream failing = new InputStream() {
            private boolean read;

            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (read) {
                    throw new IOException("disk on fire");
                }
                read = true;
                System.arraycopy(line, 0, buffer, offset, line.length);
                return line.length;
            }
        };
        Streams streams = new Streams(failing, OutputStream.nullOutputStream(), err, CommandRun.NO_TERMINAL);

        boolean answered = run(streams, DocumentRunTest::answer);

        assertThat(answered).isFalse();
        assertThat(out.toString()).hasLineCount(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("statclaim: cannot read -: disk on fire\n");
    }

    private boolean run(String in, DocumentTask task) throws IOException {
        Streams streams = CommandRun.streams(
                in.getBytes(StandardCharsets.UTF_8), OutputStream.nullOutputStream(), err, CommandRun.NO_TERMINAL);
        return run(streams, task);
    }

    private boolean run(Streams streams, DocumentTask task) throws IOException {
        return run(streams, task, 1);
    }

    private boolean run(Streams streams, DocumentTask task, int threads) throws IOException {
        try (Workers workers = Workers.of(threads)) {
            return new DocumentRun(streams, InputKind.JSONL, NOTHING_KNOWN, task, JsonReport.lines(out), workers)
                    .run(List.of("-"));
        }
    }

    private static Answer answer(Article article) {
        return Answer.of(new Extraction(article.id(), Language.DUTCH, article.date(), List.of()));
    }
}
