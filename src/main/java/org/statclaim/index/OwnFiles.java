package org.statclaim.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * A folder for Lucene that lists what it writes. A writer of Lucene deletes, when it opens, every file whose name is of its
 * form and which no commit refers to: what a killed program left behind, and what somebody else put there. The list tells
 * the two apart.
 */
final class OwnFiles extends FilterDirectory {

    /** The list of names, one a line. Its own name is not of Lucene's form. */
    static final String LIST = "statclaim.files";

    private static final String TEMPORARY = ".tmp";

    private final Path folder;
    private boolean written;

    private OwnFiles(Path folder) throws IOException {
        super(FSDirectory.open(folder));
        this.folder = folder;
    }

    /**
     * A folder to write to, which is there and is empty or ours.
     *
     * @throws IOException if it is somebody else's; nothing in it has changed then
     */
    static OwnFiles open(Path folder) throws IOException {
        OwnFiles files = new OwnFiles(folder);
        if (!Files.isRegularFile(folder.resolve(LIST)) && files.committed().isEmpty()) {
            Optional<String> first = firstOf(folder);
            if (first.isPresent()) {
                files.close();
                throw new IOException(folder + " is to hold an index, but holds '" + first.get()
                        + "' and no index of claims; choose another directory");
            }
        }
        return files;
    }

    private static Optional<String> firstOf(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .findFirst();
        }
    }

    /**
     * Makes sure that a writer deletes nothing but our own, while nobody writes.
     *
     * @return the name of a file that it would delete and that is not ours, if there is one; then no writer may be opened
     */
    Optional<String> foreign() throws IOException {
        try (Lock lock = obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            Optional<String> first = firstForeign();
            if (first.isEmpty()) {
                trim();
                written = true;
            }
            return first;
        }
    }

    private Optional<String> firstForeign() throws IOException {
        Set<String> committed = committed();
        Set<String> listed = listed(folder);
        for (String name : listAll()) {
            boolean own = committed.contains(name) || isListed(name, listed) && isWritten(name);
            if (isOfLucenesForm(name) && !own) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isListed(String name, Set<String> listed) {
        return listed.contains(name) || listed.contains(unnumbered(name));
    }

    /** Whether it may be a file of Lucene, and not one of somebody else in the place of one that is gone. */
    private boolean isWritten(String name) throws IOException {
        if (name.endsWith(TEMPORARY)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            byte[] head = in.readNBytes(Integer.BYTES);
            // empty: a killed program had written nothing of it yet
            return head.length == 0
                    || head.length == Integer.BYTES && ByteBuffer.wrap(head).getInt() == CodecUtil.CODEC_MAGIC;
        }
    }

    /** The name of a temporary file without the number that Lucene gives it: {@code _2_points_5.tmp} is {@code _2_points.tmp}. */
    private static String unnumbered(String name) {
        return name.endsWith(TEMPORARY) ? StringUtils.substringBeforeLast(name, "_") + TEMPORARY : name;
    }

    /** The name of a file that is no commit of ours and that a reader would take for one, if there is any. */
    static Optional<String> foreignCommit(Path folder) throws IOException {
        Set<String> own = listed(folder);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> name.startsWith(IndexFileNames.SEGMENTS) && !own.contains(name))
                    .sorted()
                    .findFirst();
        }
    }

    private static boolean isOfLucenesForm(String name) {
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
                || name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }

    private static Set<String> listed(Path folder) throws IOException {
        try {
            return new HashSet<>(Files.readAllLines(folder.resolve(LIST), UTF_8));
        } catch (NoSuchFileException e) {
            return new HashSet<>();
        }
    }

    /** The files of the last commit, if it is one of ours. */
    private Set<String> committed() {
        try {
            SegmentInfos commit = SegmentInfos.readLatestCommit(in);
            return commit.getUserData().containsKey(IndexDirectory.FORMAT_KEY)
                    ? Set.copyOf(commit.files(true))
                    : Set.of();
        } catch (IOException | IllegalArgumentException e) { // the last for segments_ with something that is no number
            return Set.of();
        }
    }

    /** Takes off the list what is gone, lest somebody else's file of that name be taken for ours. */
    private void trim() throws IOException {
        Set<String> committed = committed();
        Set<String> listed = listed(folder);
        List<String> present = Stream.of(listAll())
                .filter(name -> committed.contains(name) || isListed(name, listed))
                .toList();
        Path next = folder.resolve(LIST + ".new");
        Files.write(next, present, UTF_8);
        Files.move(next, folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try {
            if (written) {
                written = false;
                trimUnlessWrittenTo();
            }
        } finally {
            super.close();
        }
    }

    private void trimUnlessWrittenTo() throws IOException {
        try (Lock lock = obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            trim();
        } catch (LockObtainFailedException e) {
            // another one writes by now, and has trimmed the list
        }
    }

    /** Before there is a file of the name: a program that is killed in between leaves a line too many, and no file too many. */
    private void add(String name) throws IOException {
        Files.writeString(
                folder.resolve(LIST), name + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        add(name);
        return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        add(IndexFileNames.segmentFileName(prefix, suffix, "tmp"));
        return super.createTempOutput(prefix, suffix, context);
    }

    @Override
    public void rename(String source, String target) throws IOException {
        add(target);
        super.rename(source, target);
    }

    /** Whether a directory is the inside of an index. */
    static boolean isIn(Path directory) {
        return Files.isRegularFile(directory.resolve(LIST));
    }

    Path folder() {
        return folder;
    }
}
