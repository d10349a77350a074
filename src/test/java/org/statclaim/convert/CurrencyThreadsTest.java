package org.statclaim.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.statclaim.claim.PartialDate;

/** One converter gives several threads what it gives one. */
class CurrencyThreadsTest {

    @Test
    void oneConverterForManyThreads() throws Exception {
        CurrencyConverter converter = CurrencyConverter.builder().build();
        List<String> alone = walk(converter, 0);
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int offset = t * 37;
                tasks.add(() -> {
                    start.await();
                    return walk(converter, offset);
                });
            }
            for (Future<List<String>> together : pool.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The same conversions, from the offset on and round. */
    private static List<String> walk(CurrencyConverter converter, int offset) {
        List<String> codes = List.of("USD", "EUR", "NLG", "KPW", "JPY", "ISK", "HRK", "RUB", "SUR");
        String[] answers = new String[400];
        for (int n = 0; n < answers.length; n++) {
            int i = (n + offset) % answers.length;
            PartialDate date = new PartialDate(1985 + i % 45, i % 3 == 0 ? 0 : 1 + i % 12, 0);
            String from = codes.get(i % codes.size());
            String to = codes.get(i / 7 % codes.size());
            answers[i] =
                    converter.convert(BigDecimal.valueOf(i), from, to, date).toString();
        }
        return List.of(answers);
    }
}
