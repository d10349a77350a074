package org.statclaim.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.money.MonetaryAmount;
import javax.money.convert.ConversionContextBuilder;
import javax.money.convert.ConversionQuery;
import javax.money.convert.ConversionQueryBuilder;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;
import javax.money.convert.ProviderContext;
import javax.money.convert.RateType;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.convert.ExchangeRateBuilder;
import org.javamoney.moneta.spi.AbstractRateProvider;
import org.javamoney.moneta.spi.DefaultNumberValue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.statclaim.convert.Conversion;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.Rate;
import org.statclaim.ext.money.StatclaimRateProvider;

/**
 * Conversions a second at the rate of a day, on one core: our converter, Moneta with the same rates in the hash maps of a
 * minimal provider, and Moneta with ours. Machines differ, so what tells is the ratio of the first to the second, of one
 * run. To run it, see {@link ExtractorBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ConversionBenchmark {

    /** A power of two, so that the next question is a mask away. */
    private static final int QUESTIONS = 4096;

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "JPY", "CHF", "SEK", "CAD", "AUD");

    private record Question(BigDecimal number, MonetaryAmount amount, String from, String to, LocalDate day) {}

    private final Question[] questions = new Question[QUESTIONS];
    private CurrencyConverter converter;
    private ExchangeRateProvider table;
    private ExchangeRateProvider adapter;
    private int next;

    @Setup(Level.Trial)
    public void setUp() throws IOException {
        converter = CurrencyConverter.builder().build();
        adapter = new StatclaimRateProvider(converter);
        Map<LocalDate, Map<String, BigDecimal>> rates = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < QUESTIONS; i++) {
            LocalDate day = LocalDate.of(1999, 1, 4).plusDays(random.nextInt(9000));
            int from = random.nextInt(CURRENCIES.size());
            int to = (from + 1 + random.nextInt(CURRENCIES.size() - 1)) % CURRENCIES.size();
            BigDecimal number = BigDecimal.valueOf(random.nextInt(1_000_000_000), 2);
            Money amount = Money.of(number, CURRENCIES.get(from));
            questions[i] = new Question(number, amount, CURRENCIES.get(from), CURRENCIES.get(to), day);
            rates.computeIfAbsent(day, this::fixings);
        }
        table = new TableProvider(rates);
    }

    private Map<String, BigDecimal> fixings(LocalDate day) {
        Map<String, BigDecimal> fixings = new HashMap<>();
        for (String code : CURRENCIES) {
            fixings.put(code, ((Rate) converter.rate("EUR", code, day, day)).rate());
        }
        return fixings;
    }

    private Question question() {
        next = next + 1 & QUESTIONS - 1;
        return questions[next];
    }

    @Benchmark
    public Conversion convert() {
        Question question = question();
        return converter.convert(question.number(), question.from(), question.to(), question.day(), question.day());
    }

    @Benchmark
    public MonetaryAmount convertWithMoneta() {
        return convert(table);
    }

    @Benchmark
    public MonetaryAmount convertWithMonetaAndOurRates() {
        return convert(adapter);
    }

    private MonetaryAmount convert(ExchangeRateProvider provider) {
        Question question = question();
        ConversionQuery query = ConversionQueryBuilder.of()
                .setTermCurrency(question.to())
                .set(LocalDate.class, question.day())
                .build();
        return question.amount().with(provider.getCurrencyConversion(query));
    }

    /** As little as a provider of Moneta can do: it looks up the two fixings of the day and divides. */
    private static final class TableProvider extends AbstractRateProvider {

        private static final ProviderContext CONTEXT = ProviderContext.of("TABLE", RateType.HISTORIC);

        private final Map<LocalDate, Map<String, BigDecimal>> rates;

        TableProvider(Map<LocalDate, Map<String, BigDecimal>> rates) {
            super(CONTEXT);
            this.rates = rates;
        }

        @Override
        public ExchangeRate getExchangeRate(ConversionQuery query) {
            LocalDate day = query.get(LocalDate.class);
            Map<String, BigDecimal> fixings = rates.get(day);
            BigDecimal one = fixings.get(query.getBaseCurrency().getCurrencyCode());
            BigDecimal other = fixings.get(query.getCurrency().getCurrencyCode());
            return new ExchangeRateBuilder(ConversionContextBuilder.create(CONTEXT, RateType.HISTORIC)
                            .set(LocalDate.class, day)
                            .build())
                    .setBase(query.getBaseCurrency())
                    .setTerm(query.getCurrency())
                    .setFactor(DefaultNumberValue.of(other.divide(one, MathContext.DECIMAL64)))
                    .build();
        }
    }
}
