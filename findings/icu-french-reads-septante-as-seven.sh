#!/usr/bin/env bash
# ICU4J 79.1, RuleBasedNumberFormat of SPELLOUT for fr, fr-BE and fr-CH.
#
# French of France and of its neighbours differ in three words for tens. A format reads the words of its own country only, and
# what it does not know it mostly does not refuse: it reads as much as it knows and says nothing. "septante" (70) is 7 in fr, since the
# word begins with "sept", and "huitante" (80) is 8 in fr and in fr-BE. The other way round "soixante-dix" (70), which everybody
# understands, is 60 in fr-BE and fr-CH, "quatre-vingt-dix" (90) is 4 in both, and "quatre-vingts" (80) is 4 in fr-CH. Only "nonante"
# is refused in fr.
#
# Why it matters: newspapers of Belgium and Switzerland print both, often in one text, as agencies of both countries feed them. A
# figure read so is wrong by ten or by a factor of ten and looks like any other. Who reads French number words needs all of them in one
# reader, and to compare the position after parse with the length of the text.
#
# Needs JDK 17 and Maven. Prints what each reads, and fails if that is no longer so.
set -euo pipefail

version=79.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=com.ibm.icu:icu4j:$version -DoutputDirectory="$folder"

cat > Tens.java <<'JAVA'
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;

public class Tens {
    public static void main(String[] arguments) {
        for (String word : new String[] {
            "septante", "soixante-dix", "huitante", "quatre-vingts", "nonante", "quatre-vingt-dix"
        }) {
            StringBuilder line = new StringBuilder(word);
            for (String tag : new String[] {"fr", "fr-BE", "fr-CH"}) {
                RuleBasedNumberFormat format =
                        new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
                ParsePosition position = new ParsePosition(0);
                Number read = format.parse(word, position);
                line.append(' ').append(tag).append('=').append(position.getIndex() == 0 ? "nothing" : read);
            }
            System.out.println(line);
        }
    }
}
JAVA

java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "icu4j-$version.jar" Tens.java | tee printed.txt

cat > expected.txt <<'TEXT'
septante fr=7 fr-BE=70 fr-CH=70
soixante-dix fr=70 fr-BE=60 fr-CH=60
huitante fr=8 fr-BE=8 fr-CH=80
quatre-vingts fr=80 fr-BE=80 fr-CH=4
nonante fr=nothing fr-BE=90 fr-CH=90
quatre-vingt-dix fr=90 fr-BE=4 fr-CH=4
TEXT
diff expected.txt printed.txt
