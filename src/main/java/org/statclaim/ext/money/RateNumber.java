package org.statclaim.ext.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import javax.money.NumberValue;

/** A decimal as Java Money wants its numbers. */
final class RateNumber extends NumberValue {

    private static final long serialVersionUID = 1L;

    private final BigDecimal value;

    RateNumber(BigDecimal value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    @Override
    public Class<?> getNumberType() {
        return BigDecimal.class;
    }

    @Override
    public int getPrecision() {
        return value.precision();
    }

    @Override
    public int getScale() {
        return value.scale();
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public int intValueExact() {
        return value.intValueExact();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public long longValueExact() {
        return value.longValueExact();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public double doubleValueExact() {
        double number = value.doubleValue();
        if (Double.isInfinite(number) || new BigDecimal(number).compareTo(value) != 0) {
            throw new ArithmeticException("no double holds " + value);
        }
        return number;
    }

    @Override
    public <T extends Number> T numberValue(Class<T> type) {
        return type.cast(number(type, false));
    }

    @Override
    public <T extends Number> T numberValueExact(Class<T> type) {
        return type.cast(number(type, true));
    }

    private Number number(Class<?> type, boolean exact) {
        if (type == BigDecimal.class || type == Number.class) {
            return value;
        }
        if (type == BigInteger.class) {
            return exact ? value.toBigIntegerExact() : value.toBigInteger();
        }
        if (type == Long.class) {
            return exact ? value.longValueExact() : value.longValue();
        }
        if (type == Integer.class) {
            return exact ? value.intValueExact() : value.intValue();
        }
        if (type == Double.class) {
            return exact ? doubleValueExact() : value.doubleValue();
        }
        throw new IllegalArgumentException("a decimal, whole or double type is needed, not " + type.getName());
    }

    @Override
    public NumberValue round(MathContext context) {
        return new RateNumber(value.round(context));
    }

    @Override
    public long getAmountFractionNumerator() {
        return value.remainder(BigDecimal.ONE)
                .movePointRight(Math.max(value.scale(), 0))
                .longValueExact();
    }

    @Override
    public long getAmountFractionDenominator() {
        return BigDecimal.ONE.movePointRight(Math.max(value.scale(), 0)).longValueExact();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateNumber && ((RateNumber) other).value.compareTo(value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
