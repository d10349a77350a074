package org.statclaim.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A file that gets all results or none: they are written to a file beside it, which takes its place at the end. Until then
 * what was there stays, so that it may be among what is read.
 */
final class ResultFile implements AutoCloseable {

    /** As many as Linux follows before it takes them for a circle. */
    private static final int MOST_LINKS = 40;

    private static final int MOMENTS_MILLIS = 100;

    private final Path file;
    private final Path part;
    private final OutputStream out;
    private final Interruption interruption;
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean isInputEnded;

    private ResultFile(Path file, Path part, OutputStream out) {
        this.file = file;
        this.part = part;
        this.out = out;
        this.interruption = Interruption.with(() -> {
            ended.countDown();
            removePart();
        });
    }

    /**
     * Begins to write.
     *
     * @param file which a symbolic link may lead to; a device or a pipe is written to at once, as there is nothing to keep
     * @throws IOException if it cannot be written; the message says why
     */
    static ResultFile open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a directory");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new ResultFile(file, file, Files.newOutputStream(file, StandardOpenOption.WRITE));
        }
        Path target = target(file);
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        Path part = folder.resolve(
                ".statclaim-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part");
        try {
            return new ResultFile(
                    target, part, Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new IOException("nothing can be written in " + folder + ": " + Messages.reason(e), e);
        }
    }

    /** What links lead to, whether or not it is there yet: a link is not to be replaced by a file. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new IOException("it is a link that leads nowhere");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Where the results go. */
    OutputStream out() {
        return out;
    }

    /** The same stream, of which it is noted when it has come to its end. */
    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                isInputEnded |= count < 0;
                return count;
            }
        };
    }

    /**
     * Puts in place what was written, at once and whole; nothing where somebody is ending the process.
     *
     * @throws IOException if that cannot be done; what was there is still there
     */
    void keep() throws IOException {
        out.close();
        if (part.equals(file) || isEnded()) {
            return;
        }
        keepPermissions();
        synchronized (ended) {
            if (ended.getCount() > 0) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Ctrl-C ends whatever writes to standard input too, and that end may be seen some moments before one's own. */
    private boolean isEnded() throws IOException {
        try {
            return ended.await(isInputEnded ? MOMENTS_MILLIS : 0, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private void keepPermissions() throws IOException {
        try {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
        } catch (NoSuchFileException | UnsupportedOperationException e) {
            // then they are those of a new file
        }
    }

    /** Drops what was written and not kept. */
    @Override
    public void close() throws IOException {
        interruption.close();
        try {
            out.close();
        } finally {
            removePart();
        }
    }

    private void removePart() {
        synchronized (ended) {
            try {
                if (!part.equals(file)) {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                // nothing more can be done about it
            }
        }
    }
}
