#!/usr/bin/env bash
# ICU4J 79.1, NumberFormatter and NumberFormat for de-AT, fr-CH and de-CH.
#
# A locale may have two sets of marks, one for money and one for all else. In Swiss French a number has a comma before its decimals
# and money a point: 3,5 but 3.50. In Austrian German a number is grouped by a no-break space and money by a point. What a locale's
# own formatter prints of an amount its own number format then misreads in Swiss French: 3.50 is 350 and 0.95 is 95, as the point
# passes for a mark of groups, whatever the number of digits behind it; of 1'234'567.50 the end is left. In Austrian German, where
# the marks of groups differ, and in Swiss German, where both are alike, the amount is read as it was.
#
# Why it matters: prices are what Swiss papers have most decimals in. Who cuts the digits out of "3.50 francs" in a French text and hands
# them to the number format of the locale gets a hundred times the price, with all of the text consumed, so that the position after
# parse tells nothing. A reader of news has to know by what stands beside the digits which marks they have.
#
# Needs JDK 17 and Maven. Prints what each prints and reads, and fails if that is no longer so.
set -euo pipefail

version=79.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=com.ibm.icu:icu4j:$version -DoutputDirectory="$folder"

cat > Marks.java <<'JAVA'
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;

public class Marks {
    public static void main(String[] arguments) {
        for (String tag : new String[] {"de-AT", "fr-CH", "de-CH"}) {
            ULocale locale = ULocale.forLanguageTag(tag);
            LocalizedNumberFormatter numbers = NumberFormatter.withLocale(locale);
            for (String value : new String[] {"1234567.5", "3.5", "0.95"}) {
                BigDecimal exact = new BigDecimal(value);
                String number = numbers.format(exact).toString();
                String money = numbers.unit(Currency.getInstance("CHF")).format(exact).toString();
                String digits = money.replace("CHF", "").replace("\u00A0", " ").strip();
                ParsePosition position = new ParsePosition(0);
                Number read = NumberFormat.getInstance(locale).parse(digits, position);
                System.out.println(tag + ": number " + shown(number) + ", money " + shown(money) + ", read as " + read
                        + (position.getIndex() < digits.length() ? " and the rest left" : ""));
            }
        }
    }

    private static String shown(String text) {
        return text.replace('\u00A0', '_').replace('\u202F', '_').replace('\u2019', '\'');
    }
}
JAVA

java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "icu4j-$version.jar" Marks.java | tee printed.txt

cat > expected.txt <<'TEXT'
de-AT: number 1_234_567,5, money CHF_1.234.567,50, read as 1234567.5
de-AT: number 3,5, money CHF_3,50, read as 3.5
de-AT: number 0,95, money CHF_0,95, read as 0.95
fr-CH: number 1'234'567,5, money 1'234'567.50_CHF, read as 1234567 and the rest left
fr-CH: number 3,5, money 3.50_CHF, read as 350
fr-CH: number 0,95, money 0.95_CHF, read as 95
de-CH: number 1'234'567.5, money CHF_1'234'567.50, read as 1234567.5
de-CH: number 3.5, money CHF_3.50, read as 3.5
de-CH: number 0.95, money CHF_0.95, read as 0.95
TEXT
diff expected.txt printed.txt
