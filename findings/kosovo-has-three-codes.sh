#!/usr/bin/env bash
# ICU4J 79.1 and java.util.Locale of JDK 17: the alpha-3 code of Kosovo.
#
# ISO 3166-1 has no code for Kosovo; XK is the user-assigned one that CLDR, the European Union and the World Bank share. Its three
# letters differ. ICU gives XKK, which CLDR assigns in the manner of ISO. The World Bank's tables, and most that are joined with
# them, have XKX. The JDK knows the name of XK ("Kosovo", in Dutch too) and raises an error when asked for three letters, although
# it answers for each of the codes that Locale.getISOCountries lists, among which XK is not.
#
# Why it matters: tables of one office with two letters and of another with three are joined through such a library. Of all
# countries that the World Bank publishes for, this one is then lost, or, in a loop over places with the JDK, ends the run. A
# gazetteer for statistics has to hold XKX and XKK as codes of one place.
#
# Needs JDK 17 and Maven. Prints what both say, and fails if that is no longer so.
set -euo pipefail

version=79.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=com.ibm.icu:icu4j:$version -DoutputDirectory="$folder"

cat > Kosovo.java <<'JAVA'
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

public class Kosovo {
    public static void main(String[] arguments) {
        Locale jdk = new Locale.Builder().setRegion("XK").build();
        String three;
        try {
            three = jdk.getISO3Country();
        } catch (MissingResourceException e) {
            three = "an error";
        }
        System.out.println("ICU: " + new ULocale("und_XK").getISO3Country() + ", " + new ULocale("und_XK").getDisplayCountry(ULocale.ENGLISH));
        System.out.println("JDK: " + three + ", " + jdk.getDisplayCountry(Locale.forLanguageTag("nl")));
        System.out.println("JDK lists it: " + List.of(Locale.getISOCountries()).contains("XK"));
        System.out.println("ICU of Belgium: " + new ULocale("und_BE").getISO3Country());
    }
}
JAVA

javac -cp icu4j-$version.jar Kosovo.java
java -cp icu4j-$version.jar:. Kosovo | tee printed.txt

diff printed.txt - <<'TXT'
ICU: XKK, Kosovo
JDK: an error, Kosovo
JDK lists it: false
ICU of Belgium: BEL
TXT
