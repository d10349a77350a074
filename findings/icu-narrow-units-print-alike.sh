#!/usr/bin/env bash
# ICU4J 79.1, NumberFormatter with UnitWidth.NARROW and UnitWidth.SHORT.
#
# Different units are printed with the same sign, and not only angles and lengths, whose marks are old. In English and in
# Dutch the narrow form of a metre, a minute and a month is "5m" and "5 m". A temperature loses its scale in the country that
# uses it: 5 degrees Fahrenheit are "5°" in en-US, as 5 degrees of an angle are, and 5 degrees Celsius are "5°" in Dutch. The
# narrow "5 t" is five tonnes and five revolutions in Dutch, "5 W" five watts and five weeks in German. The short form, which
# is made for tables, has "5 K" for kelvin and for karat in Dutch, and "5 c" for centuries and cups in American English.
#
# Why it matters: such a text can't be read back, by a person or a program. A published table whose units were formatted so has
# lost them, and what is checked against it compares minutes with metres. A reader tested against ICU has to list these pairs as
# not decidable; who prints figures with their units needs FULL_NAME, or SHORT after a look at which units stand together.
#
# Needs JDK 17 and Maven. Prints which units ICU prints alike, and fails if that is no longer so.
set -euo pipefail

version=79.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=com.ibm.icu:icu4j:$version -DoutputDirectory="$folder"

cat > Alike.java <<'JAVA'
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

public class Alike {
    public static void main(String[] arguments) {
        for (String tag : new String[] {"en-US", "nl-NL", "de-DE"}) {
            for (UnitWidth width : new UnitWidth[] {UnitWidth.NARROW, UnitWidth.SHORT}) {
                Map<String, Set<String>> units = new TreeMap<>();
                for (MeasureUnit unit : MeasureUnit.getAvailable()) {
                    // ages in years have names of their own, "year-person", and are the same unit
                    if (!unit.getType().equals("currency") && !unit.getIdentifier().endsWith("-person")) {
                        String printed = NumberFormatter.withLocale(Locale.forLanguageTag(tag))
                                .unit(unit).unitWidth(width).format(5).toString();
                        units.computeIfAbsent(printed, first -> new TreeSet<>()).add(unit.getIdentifier());
                    }
                }
                units.forEach((printed, same) -> {
                    if (same.size() > 1) {
                        System.out.println(tag + " " + width + " " + printed + " = " + String.join(" ", same));
                    }
                });
            }
        }
    }
}
JAVA

# the blank between number and unit does not break; it is printed as a plain one here
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "icu4j-$version.jar" Alike.java | sed 's/\xc2\xa0/ /g; s/\xe2\x80\xaf/ /g' | tee printed.txt

expect() {
  grep -qxF "$1" printed.txt || { echo "no longer so: $1" >&2; exit 1; }
}
expect "en-US NARROW 5m = meter minute month"
expect "en-US NARROW 5° = degree fahrenheit generic"
expect "en-US SHORT 5 c = century cup"
expect "nl-NL NARROW 5 m = meter minute month"
expect "nl-NL NARROW 5° = celsius degree generic"
expect "nl-NL NARROW 5 t = revolution tonne"
expect "nl-NL SHORT 5 K = karat kelvin"
expect "de-DE NARROW 5 W = watt week"
echo "as described"
