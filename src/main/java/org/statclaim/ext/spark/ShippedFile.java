package org.statclaim.ext.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/** A file of the driver, or a directory, that is broadcast, and lies on the disk of each executor that asks for it. */
final class ShippedFile implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A broadcast value is one array. */
    private static final long LARGEST = Integer.MAX_VALUE - 8L;

    /** Of the file; empty for a directory. */
    private final String name;

    private final Broadcast<byte[]> archive;

    private ShippedFile(String name, Broadcast<byte[]> archive) {
        this.name = name;
        this.archive = archive;
    }

    /**
     * Broadcasts a file, or a directory with all that lies in it.
     *
     * @throws IOException if it cannot be read, or is larger than can be broadcast
     */
    static ShippedFile of(SparkSession session, Path path) throws IOException {
        Path whole = path.toAbsolutePath();
        boolean isFile = Files.isRegularFile(whole);
        String name = isFile ? String.valueOf(whole.getFileName()) : "";
        byte[] archive = zipped(whole, name);
        return new ShippedFile(
                name, JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(archive));
    }

    private static byte[] zipped(Path path, String name) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(path)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        if (size > LARGEST) {
            throw new IOException(
                    path + " has " + size + " bytes, of which no more than " + LARGEST + " can be broadcast");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Path file : files) {
                String entry = name.isEmpty() ? path.relativize(file).toString() : name;
                zip.putNextEntry(new ZipEntry(entry.replace(File.separatorChar, '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Puts a copy on the disk of this executor, for as long as that runs. */
    Path unpack() throws IOException {
        Path folder = Files.createTempDirectory("statclaim");
        FileUtil.unZip(new ByteArrayInputStream(archive.value()), folder.toFile());
        try (Stream<Path> all = Files.walk(folder)) {
            // what was told last goes first, so that a folder is empty when it goes
            all.map(Path::toFile).forEach(File::deleteOnExit);
        }
        return name.isEmpty() ? folder : folder.resolve(name);
    }
}
