#!/usr/bin/env bash
# ICU4J 79.1, NumberRangeFormatter with its default collapsing.
#
# A range whose two ends are negative percentages or amounts is printed with one minus, before the first end. The minus is
# collapsed together with the unit, as if it were part of it: -6 to -4 percent becomes "-6–4%" in English and "-6-4%" in
# Dutch, and -9 to -7 euros "-€9–7". A range of plain numbers keeps both signs ("-6 – -4").
#
# Why it matters: whoever reads "-6–4%" takes it for -6 to 4 percent, and so does every program that reads figures out of
# text. Nothing in it says that the second end is negative too; only who knows that ICU prints -6 to 4 as "-6% – 4%" can
# tell. Printing such ranges needs RangeCollapse.NONE, which keeps both signs, and a reader that is tested against ICU has to
# leave these texts out.
#
# Needs JDK 17 and Maven. Prints what ICU prints, and fails if that is no longer so.
set -euo pipefail

version=79.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=com.ibm.icu:icu4j:$version -DoutputDirectory="$folder"

cat > Ranges.java <<'JAVA'
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberRangeFormatter;
import com.ibm.icu.number.NumberRangeFormatter.RangeCollapse;
import com.ibm.icu.number.UnlocalizedNumberFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.NoUnit;
import java.util.Locale;

public class Ranges {
    static String print(Locale locale, UnlocalizedNumberFormatter format, RangeCollapse collapse, int low, int high) {
        return NumberRangeFormatter.withLocale(locale).numberFormatterBoth(format).collapse(collapse)
                .formatRange(low, high).toString();
    }

    public static void main(String[] arguments) {
        UnlocalizedNumberFormatter percent = NumberFormatter.with().unit(NoUnit.PERCENT);
        UnlocalizedNumberFormatter euro = NumberFormatter.with().unit(Currency.getInstance("EUR"))
                .precision(com.ibm.icu.number.Precision.integer());
        Locale english = Locale.UK;
        Locale dutch = Locale.forLanguageTag("nl-NL");
        System.out.println("en percent -6 -4 auto: " + print(english, percent, RangeCollapse.AUTO, -6, -4));
        System.out.println("en percent -6 4 auto: " + print(english, percent, RangeCollapse.AUTO, -6, 4));
        System.out.println("en percent -6 -4 none: " + print(english, percent, RangeCollapse.NONE, -6, -4));
        System.out.println("en euro -9 -7 auto: " + print(english, euro, RangeCollapse.AUTO, -9, -7));
        System.out.println("en plain -6 -4 auto: " + print(english, NumberFormatter.with(), RangeCollapse.AUTO, -6, -4));
        System.out.println("nl percent -6 -4 auto: " + print(dutch, percent, RangeCollapse.AUTO, -6, -4));
    }
}
JAVA

java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "icu4j-$version.jar" Ranges.java | tee printed.txt

expect() {
  grep -qxF "$1" printed.txt || { echo "no longer so: $1" >&2; exit 1; }
}
expect "en percent -6 -4 auto: -6–4%"
expect "en percent -6 4 auto: -6% – 4%"
expect "en percent -6 -4 none: -6% – -4%"
expect "en euro -9 -7 auto: -€9–7"
expect "en plain -6 -4 auto: -6 – -4"
expect "nl percent -6 -4 auto: -6-4%"
echo "as described"
