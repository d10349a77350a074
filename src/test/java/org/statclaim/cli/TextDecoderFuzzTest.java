package org.statclaim.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/**
 * Bytes are refused in a sentence, or read as the platform reads them, in one piece or in many. Run {@code JAZZER_FUZZ=1 mvn
 * test -Dtest=TextDecoderFuzzTest} to search for bytes that are not.
 */
@Tag("slow")
class TextDecoderFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void decodesAnything(FuzzedDataProvider data) {
        int piece = data.consumeInt(1, 16);
        byte[] bytes = data.consumeRemainingAsBytes();
        Optional<String> whole = decoded(new ByteArrayInputStream(bytes), bytes);
        Optional<String> pieces = decoded(inPieces(bytes, piece), bytes);
        if (whole.isPresent() && pieces.isPresent()) {
            // the first piece alone may not yet look like no text
            assertThat(pieces).isEqualTo(whole);
        }
    }

    /** The text; empty where it was refused. */
    private static Optional<String> decoded(InputStream in, byte[] bytes) {
        try {
            TextDecoder decoder = new TextDecoder(in);
            StringWriter text = new StringWriter();
            decoder.transferTo(text);
            assertThat(decoder.replacedBefore(Long.MAX_VALUE)).isBetween(0, bytes.length);
            if (decoder.encoding().equals("UTF-8")) {
                String read = new String(bytes, UTF_8);
                assertThat(text.toString()).isEqualTo(read.startsWith("\uFEFF") ? read.substring(1) : read);
            }
            return Optional.of(text.toString());
        } catch (IOException refused) {
            assertThat(refused).hasMessageContaining("UTF-8 text was expected");
            return Optional.empty();
        }
    }

    private static InputStream inPieces(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(piece, length));
            }
        };
    }
}
