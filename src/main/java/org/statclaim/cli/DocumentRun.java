package org.statclaim.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.statclaim.Article;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.report.Answer;
import org.statclaim.report.ReportWriter;

/**
 * One way through the documents of all sources, in order, holding one at a time, or as many as its workers are busy with.
 * What fails is named and passed over.
 */
final class DocumentRun {

    /** Beyond so many characters, no further document is read until one is done. */
    private static final int MOST_AHEAD = 1 << 20;

    /** A document that is being answered. */
    private record Pending(String source, long line, Article article, FutureTask<Answer> answer) {}

    private final Streams streams;
    private final InputKind kind;
    private final Particulars particulars;
    private final DocumentTask task;
    private final ReportWriter report;
    private final InputKind.LineIds ids;
    private final Workers workers;
    private final boolean bar;
    private final Messages messages;
    private final Queue<Pending> pending = new ArrayDeque<>();
    private int charactersAhead;
    private boolean failed;

    DocumentRun(
            Streams streams,
            InputKind kind,
            Particulars particulars,
            DocumentTask task,
            ReportWriter report,
            Workers workers) {
        // Where results scroll by, they are the progress, and a bar would get between them.
        this(
                streams,
                kind,
                particulars,
                task,
                report,
                InputKind.LineIds.NUMBER,
                workers,
                streams.terminal().err() && !streams.terminal().out());
    }

    private DocumentRun(
            Streams streams,
            InputKind kind,
            Particulars particulars,
            DocumentTask task,
            ReportWriter report,
            InputKind.LineIds ids,
            Workers workers,
            boolean bar) {
        this.streams = streams;
        this.kind = kind;
        this.particulars = particulars;
        this.task = task;
        this.report = report;
        this.ids = ids;
        this.workers = workers;
        this.bar = bar;
        this.messages = new Messages(streams.err());
    }

    /** A run that prints nothing, and keeps documents by ids that none of another file has. */
    static DocumentRun keeping(
            Streams streams, InputKind kind, Particulars particulars, DocumentTask task, Workers workers) {
        return new DocumentRun(
                streams,
                kind,
                particulars,
                task,
                new NoReport(),
                InputKind.LineIds.FILE_AND_NUMBER,
                workers,
                streams.terminal().err());
    }

    /**
     * Writes the whole report.
     *
     * @return whether every document was answered
     * @throws IOException if the report cannot be written
     */
    boolean run(List<String> sources) throws IOException {
        Progress progress = new Progress(messages, bar, size(sources), System::nanoTime);
        Interruption interruption = Interruption.with(messages::leaveStatus);
        try {
            report.begin();
            for (String source : sources) {
                read(source, progress);
            }
            messages.clearStatus();
            Optional<List<ComparedStatistic>> across = task.across();
            if (across.isPresent()) {
                report.across(across.get());
            }
            report.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            interruption.close();
        }
        return !failed;
    }

    private void read(String source, Progress progress) {
        try (InputStream in = new AnsweringStream(progress.watch(open(source)))) {
            TextDecoder text = new TextDecoder(in, kind.isDeclared());
            DocumentReader reader = kind.reader(text, source, particulars, ids);
            for (Optional<DocumentReader.Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                String place = place(source, entry.get().line());
                messages.sayReplaced(place, text.replacedBefore(reader.consumed()), text.encoding());
                take(source, entry.get());
                progress.advance();
            }
        } catch (IOException | InvalidPathException e) {
            finish();
            fail("cannot read " + source + ": " + Messages.reason(e));
        }
        finish();
    }

    /** What is read, of which everything is answered before anybody waits for more of it. */
    private final class AnsweringStream extends FilterInputStream {

        AnsweringStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (available() == 0) {
                finish();
                flush();
            }
            return super.read(buffer, offset, length);
        }
    }

    private void flush() {
        try {
            report.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String source, DocumentReader.Entry entry) {
        if (entry instanceof DocumentReader.Document document) {
            Article article = document.article();
            FutureTask<Answer> answer = new FutureTask<>(() -> task.answer(article));
            if (pending.stream().anyMatch(other -> other.article().id().equals(article.id()))) {
                // the later one of an id takes the place of the earlier one
                finish();
            }
            pending.add(new Pending(source, entry.line(), article, answer));
            charactersAhead += article.text().length();
            workers.execute(answer);
            while (pending.size() >= workers.ahead() || charactersAhead > MOST_AHEAD || isFirstAnswered()) {
                write(pending.remove());
            }
        } else if (entry instanceof DocumentReader.Malformed malformed) {
            finish();
            reject(source, entry.line(), malformed.error());
        }
    }

    private boolean isFirstAnswered() {
        Pending first = pending.peek();
        return first != null && first.answer().isDone();
    }

    /** Answers all that was read. */
    private void finish() {
        while (!pending.isEmpty()) {
            write(pending.remove());
        }
    }

    /** The report's failures are unchecked here, lest they be taken for those of what is read. */
    private void write(Pending document) {
        charactersAhead -= document.article().text().length();
        try {
            Answer answer = document.answer().get();
            task.note(answer);
            report.answer(answer);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof IOException unkept) {
                throw new UncheckedIOException(unkept);
            }
            // Any text is legal, so all else is a fault of the library; one document must not cost the others.
            reject(
                    document.source(),
                    document.line(),
                    e.getCause() instanceof InvalidInputException invalid
                            ? String.valueOf(invalid.getMessage())
                            : "internal error: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reject(String source, long line, String error) {
        if (kind.isByLine()) {
            fail(place(source, line) + ": " + error);
            try {
                report.failure(line, error);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            fail("cannot read " + source + ": " + error);
        }
    }

    /** A document, as messages name it. */
    private String place(String source, long line) {
        return kind.isByLine() ? source + ":" + line : source;
    }

    private void fail(String message) {
        failed = true;
        messages.say(message);
    }

    private InputStream open(String source) throws IOException {
        if (source.equals(DocumentOptions.STANDARD_INPUT)) {
            return streams.in();
        }
        Path path = Path.of(source);
        if (Files.isDirectory(path)) {
            throw new IOException("it is a directory");
        }
        return Files.newInputStream(path);
    }

    /** What there is to read; unknown where a source tells no size. */
    private static OptionalLong size(List<String> sources) {
        long size = 0;
        for (String source : sources) {
            try {
                Path path = Path.of(source);
                if (source.equals(DocumentOptions.STANDARD_INPUT) || !Files.isRegularFile(path)) {
                    return OptionalLong.empty();
                }
                size += Files.size(path);
            } catch (IOException | InvalidPathException e) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(size);
    }
}
