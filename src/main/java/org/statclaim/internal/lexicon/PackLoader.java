package org.statclaim.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads a language pack. The build makes one file of each folder of tables, which is read many times faster than they are; a
 * folder without such a file, as a language has that is being written, is read itself.
 */
public final class PackLoader {

    private static final String LANGUAGES = "/org/statclaim/lang/";
    private static final String STORED = ".pack";

    private PackLoader() {}

    /**
     * Words that a user adds to one extractor.
     *
     * @param payload as a table would have it: the code of a unit
     * @param forms how texts print them; case and accents make no difference
     */
    public record Extension(WordKind kind, String payload, List<String> forms) {
        public Extension {
            forms = List.copyOf(forms);
        }
    }

    /**
     * Loads the pack of a language, for one extractor: no two share what a user adds.
     *
     * @throws IllegalStateException if a table is missing or a row is not as expected; the message names file and line
     */
    public static LanguagePack load(String code, Catalogs catalogs, List<Extension> extensions) {
        LanguagePack pack;
        try (InputStream stored = PackLoader.class.getResourceAsStream(LANGUAGES + code + STORED)) {
            pack = stored == null
                    ? PackBuilder.read(code, catalogs)
                    : LanguagePack.stored(code, new PackInput(stored.readAllBytes()), catalogs);
        } catch (IOException e) {
            throw new UncheckedIOException(code, e);
        }
        // last, so that no word of a user displaces the main sense of one of the pack
        extensions.forEach(extension -> extend(pack.lexicon(), extension, catalogs));
        return pack;
    }

    /** Adds the words of a user. */
    private static void extend(Lexicon lexicon, Extension extension, Catalogs catalogs) {
        Sense sense = sense(extension, catalogs);
        extension.forms().forEach(form -> lexicon.add(form, sense));
    }

    /** What the words of a user mean. A wrong unit is the user's mistake, no fault of a table, and is reported as such. */
    static Sense sense(Extension extension, Catalogs catalogs) {
        try {
            return Sense.read(extension.kind(), extension.payload(), "", false, catalogs);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unit '" + extension.payload() + "' is not in the catalogue", e);
        }
    }

    /**
     * Makes the file of each language, beside its folder; a step of the build.
     *
     * @param args the folder of the classes and tables
     */
    public static void main(String[] args) throws IOException {
        Path languages = Path.of(args[0] + LANGUAGES);
        Catalogs catalogs = Catalogs.load();
        try (Stream<Path> folders = Files.list(languages).filter(Files::isDirectory)) {
            for (Path folder : folders.toList()) {
                PackOutput out = new PackOutput();
                PackBuilder.read(folder.getFileName().toString(), catalogs).store(out);
                Files.write(languages.resolve(folder.getFileName() + STORED), out.bytes());
            }
        }
    }
}
