package org.statclaim.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Unit;

/** Compares what the extractor reads with what was written. */
public final class Oracle {

    /** Enough to see the rule behind the misses. */
    private static final int SHOWN = 60;

    private final Map<Language, ClaimExtractor> extractors = new EnumMap<>(Language.class);

    public Oracle() {
        for (Language language : Language.values()) {
            extractors.put(language, ClaimExtractor.builder().language(language).build());
        }
    }

    /**
     * Fails unless exactly the known misses of the topic are misread. A known miss that is read right fails too, so that
     * the list does not outlive its reasons.
     */
    void assertRead(Topic topic) {
        Reading reading = read(topic);
        assertThat(reading.texts()).as("texts of topic %s", topic).isPositive();
        SoftAssertions together = new SoftAssertions();
        together.assertThat(reading.readAfterAll())
                .as("listed as known misses, but read right; take them off the list")
                .isEmpty();
        together.assertThat(reading.unused()).as("known misses that no text is").isEmpty();
        List<String> misread = reading.misread();
        together.assertThat(misread.size() > SHOWN ? misread.subList(0, SHOWN) : misread)
                .as("%d of %d misread", misread.size(), reading.texts())
                .isEmpty();
        together.assertAll();
    }

    /** Reads every text of the topic. */
    public Reading read(Topic topic) {
        Collection<KnownMisses.Entry> entries = KnownMisses.of(topic.name());
        List<KnownMisses.Entry> unused = new ArrayList<>(entries);
        List<String> misread = new ArrayList<>();
        List<String> readAfterAll = new ArrayList<>();
        int[] texts = {0};
        int[] knownMisses = {0};
        topic.texts().get().forEach(printed -> {
            texts[0]++;
            Optional<KnownMisses.Entry> known =
                    entries.stream().filter(entry -> entry.covers(printed.id())).findFirst();
            known.ifPresent(unused::remove);
            List<Claim> claims = extractors
                    .get(printed.language())
                    .extract(printed.article())
                    .claims();
            boolean right = claims.size() == 1 && means(claims.get(0), printed);
            if (known.isPresent()) {
                knownMisses[0]++;
            }
            if (right && known.isPresent()) {
                readAfterAll.add(printed.id() + ": " + printed.text());
            } else if (!right && known.isEmpty()) {
                misread.add(printed.id() + ": \"" + printed.text() + "\" should be " + printed.meaning() + ", read as "
                        + show(claims));
            }
        });
        return new Reading(texts[0], knownMisses[0], misread, readAfterAll, unused);
    }

    private static boolean means(Claim claim, Printed printed) {
        Optional<BigDecimal> value = claim.quantity().figure().value();
        if (printed.high().isPresent()) {
            return isRange(claim.quantity().figure(), printed)
                    && (printed.codes().isEmpty() || !Collections.disjoint(StatedCodes.of(claim), printed.codes()));
        }
        if (holds(value, StatedCodes.ofReading(claim), printed)) {
            return true;
        }
        for (Alternative other : claim.alternatives()) {
            if (holds(other.value().or(() -> value), StatedCodes.of(claim, other), printed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRange(Figure figure, Printed printed) {
        return figure.value().isEmpty()
                && figure.low()
                        .filter(low -> low.compareTo(printed.value()) == 0)
                        .isPresent()
                && figure.high()
                        .filter(high -> high.compareTo(printed.high().orElseThrow()) == 0)
                        .isPresent();
    }

    private static boolean holds(Optional<BigDecimal> value, Set<String> codes, Printed printed) {
        return (printed.codes().isEmpty() || !Collections.disjoint(codes, printed.codes()))
                && value.isPresent()
                && value.get().compareTo(printed.value()) == 0;
    }

    private static List<String> show(List<Claim> claims) {
        return claims.stream()
                .map(claim -> "'" + claim.text() + "' " + show(claim.quantity().figure()) + " "
                        + claim.quantity().unit().map(Unit::code).orElse("-"))
                .toList();
    }

    private static String show(Figure figure) {
        return figure.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> figure.low().orElseThrow().toPlainString() + " to "
                        + figure.high().orElseThrow().toPlainString());
    }
}
