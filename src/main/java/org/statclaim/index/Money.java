package org.statclaim.index;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;

/**
 * An amount of money as it is kept beside its claim, to be converted at the days of its rate.
 *
 * @param currency ISO 4217 code
 * @param low the least, in the currency, for one unit of what it is a rate of; minus infinity where it is open
 * @param high the greatest, likewise
 * @param first first day of the rate, since 1970; {@link #NO_DAY} where neither claim nor article has a date
 * @param last last day of the rate
 */
record Money(String currency, double low, double high, long first, long last) {

    static final long NO_DAY = Long.MIN_VALUE;

    static Money of(Claim claim, Unit unit, BigDecimal rateSize, Optional<PartialDate> published) {
        Figure figure = claim.quantity().figure();
        Optional<LocalDate> from = claim.time().flatMap(Period::from);
        Optional<LocalDate> to = claim.time().flatMap(Period::to);
        boolean dated = from.isPresent() && to.isPresent();
        return new Money(
                unit.code(),
                figure.low()
                        .map(end -> Ratio.divide(end.multiply(unit.factor()), rateSize)
                                .doubleValue())
                        .orElse(Double.NEGATIVE_INFINITY),
                figure.high()
                        .map(end -> Ratio.divide(end.multiply(unit.factor()), rateSize)
                                .doubleValue())
                        .orElse(Double.POSITIVE_INFINITY),
                day(dated ? from : published.map(PartialDate::first)),
                day(dated ? to : published.map(PartialDate::last)));
    }

    private static long day(Optional<LocalDate> date) {
        return date.map(LocalDate::toEpochDay).orElse(NO_DAY);
    }

    BytesRef bytes() {
        byte[] code = currency.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(4 * Long.BYTES + code.length);
        buffer.putDouble(low).putDouble(high).putLong(first).putLong(last).put(code);
        return new BytesRef(buffer.array());
    }

    static Money read(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        double low = buffer.getDouble();
        double high = buffer.getDouble();
        long first = buffer.getLong();
        long last = buffer.getLong();
        int start = bytes.offset + 4 * Long.BYTES;
        String code = new String(bytes.bytes, start, bytes.length - 4 * Long.BYTES, StandardCharsets.UTF_8);
        return new Money(code, low, high, first, last);
    }
}
