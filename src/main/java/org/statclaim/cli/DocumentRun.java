package org.statclaim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.statclaim.Article;
import org.statclaim.Extraction;
import org.statclaim.report.ReportWriter;

/** One way through the documents of all sources, in order, holding one at a time. What fails is named and passed over. */
final class DocumentRun {

    /** What is made of each document. */
    interface Answer {
        Extraction of(Article article);
    }

    private final Streams streams;
    private final InputKind kind;
    private final Particulars particulars;
    private final ReportWriter report;
    private final Messages messages;
    private boolean failed;

    DocumentRun(Streams streams, InputKind kind, Particulars particulars, ReportWriter report) {
        this.streams = streams;
        this.kind = kind;
        this.particulars = particulars;
        this.report = report;
        this.messages = new Messages(streams.err());
    }

    /**
     * Writes the whole report.
     *
     * @return whether every document was answered
     * @throws IOException if the report cannot be written
     */
    boolean run(List<String> sources, Answer answer) throws IOException {
        // Where results scroll by, they are the progress, and a bar would get between them.
        boolean bar = streams.terminal().err() && !streams.terminal().out();
        Progress progress = new Progress(messages, bar, size(sources), System::nanoTime);
        report.begin();
        for (String source : sources) {
            read(source, progress, answer);
        }
        messages.clearStatus();
        report.end();
        return !failed;
    }

    private void read(String source, Progress progress, Answer answer) throws IOException {
        try (InputStream in = progress.watch(open(source))) {
            DocumentReader reader = kind.reader(Streams.utf8Reader(in), source, particulars);
            for (Optional<DocumentReader.Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                write(source, entry.get(), answer);
                progress.advance();
            }
        } catch (ResultStream.Failure e) {
            throw e;
        } catch (IOException | InvalidPathException e) {
            fail("cannot read " + source + ": " + reason(e));
        }
    }

    private void write(String source, DocumentReader.Entry entry, Answer answer) throws IOException {
        if (entry instanceof DocumentReader.Document document) {
            Extraction extraction;
            try {
                extraction = answer.of(document.article());
            } catch (RuntimeException e) {
                // Any text is legal, so this is a fault of the library; one document must not cost the others.
                reject(source, entry.line(), "internal error: " + e);
                return;
            }
            report.document(extraction);
        } else if (entry instanceof DocumentReader.Malformed malformed) {
            reject(source, entry.line(), malformed.error());
        }
    }

    private void reject(String source, long line, String error) throws IOException {
        if (kind == InputKind.JSONL) {
            fail(source + ":" + line + ": " + error);
            report.failure(line, error);
        } else {
            fail("cannot read " + source + ": " + error);
        }
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

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e.getMessage();
        return message == null ? e.toString() : message;
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
