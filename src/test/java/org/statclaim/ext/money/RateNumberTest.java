package org.statclaim.ext.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import javax.money.NumberValue;
import org.javamoney.moneta.spi.DefaultNumberValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateNumberTest {

    /** Moneta's own numbers say the same. */
    @ParameterizedTest
    @ValueSource(strings = {"1.2108", "0.5", "7", "131.25", "0.0001"})
    void isANumberAsMonetasAre(BigDecimal value) {
        NumberValue ours = new RateNumber(value);
        NumberValue theirs = DefaultNumberValue.of(value);
        assertThat(ours.getPrecision()).isEqualTo(theirs.getPrecision());
        assertThat(ours.getScale()).isEqualTo(theirs.getScale());
        assertThat(ours.getNumberType()).isEqualTo(theirs.getNumberType());
        assertThat(ours.intValue()).isEqualTo(theirs.intValue());
        assertThat(ours.longValue()).isEqualTo(theirs.longValue());
        assertThat(ours.floatValue()).isEqualTo(theirs.floatValue());
        assertThat(ours.doubleValue()).isEqualTo(theirs.doubleValue());
        assertThat(ours.getAmountFractionNumerator()).isEqualTo(theirs.getAmountFractionNumerator());
        assertThat(ours.getAmountFractionDenominator()).isEqualTo(theirs.getAmountFractionDenominator());
        assertThat(ours.numberValueExact(BigDecimal.class)).isEqualTo(value);
        assertThat(ours.numberValue(Double.class)).isEqualTo(theirs.numberValue(Double.class));
        assertThat(ours.numberValue(Long.class)).isEqualTo(theirs.numberValue(Long.class));
        assertThat(ours.numberValue(Integer.class)).isEqualTo(theirs.numberValue(Integer.class));
        assertThat(ours.numberValue(BigInteger.class)).isEqualTo(value.toBigInteger());
        assertThat(ours.compareTo(theirs)).isZero();
        assertThat(ours).hasToString(value.toPlainString());
    }

    @Test
    void losesNothingInSilence() {
        NumberValue number = new RateNumber(new BigDecimal("1.2108"));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(number::intValueExact);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(number::longValueExact);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(number::doubleValueExact);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> number.numberValueExact(BigInteger.class));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> number.numberValueExact(Long.class));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> number.numberValueExact(Integer.class));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> number.numberValueExact(Double.class));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> number.numberValue(Short.class));
        assertThat(new RateNumber(new BigDecimal("0.5")).doubleValueExact()).isEqualTo(0.5);
        assertThat(number.round(new MathContext(2))).isEqualTo(new RateNumber(new BigDecimal("1.20")));
        assertThat(new RateNumber(new BigDecimal("1.20"))).hasSameHashCodeAs(new RateNumber(new BigDecimal("1.2")));
    }
}
