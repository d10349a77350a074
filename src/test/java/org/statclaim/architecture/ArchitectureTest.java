package org.statclaim.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who may see whom, read from the byte code. A rule tolerates a package that is still empty.
 *
 * <p>From the top: {@code cli, report, ext, testing -> check, index, convert, source -> root -> internal -> claim -> quantity}. Packages
 * on one height may see each other as far as the table says, but never in a circle.
 */
@ArchTag("slow")
@AnalyzeClasses(packages = "org.statclaim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.statclaim";
    private static final String INTERNAL = "org.statclaim.internal..";
    private static final String CLAIM = "org.statclaim.claim..";
    private static final String QUANTITY = "org.statclaim.quantity..";
    private static final String CHECK = "org.statclaim.check..";
    private static final String CONVERT = "org.statclaim.convert..";
    private static final String FACTS = "org.statclaim.facts..";
    private static final String INDEX = "org.statclaim.index..";
    private static final String SOURCE = "org.statclaim.source..";
    private static final String REPORT = "org.statclaim.report..";
    private static final String CLI = "org.statclaim.cli..";
    private static final String TESTING = "org.statclaim.testing..";

    private static final String JACKSON = "tools.jackson..";
    private static final String CSV = "org.apache.commons.csv..";
    private static final String LUCENE = "org.apache.lucene..";
    /** The stemmers that Lucene brings along. */
    private static final String SNOWBALL = "org.tartarus.snowball..";

    private static final String JSOUP = "org.jsoup..";
    private static final String PICOCLI = "picocli..";
    private static final String XML = "javax.xml.stream..";
    private static final String ASSERTJ = "org.assertj.core..";

    /** What every package may use: the JDK, Commons Lang and the nullness annotations. */
    private static final List<String> EVERYWHERE = List.of("java..", "org.apache.commons.lang3..", "org.jspecify..");

    /**
     * Beyond itself and {@link #EVERYWHERE}, a package sees these and nothing else. A new package or a new optional
     * dependency needs a line here, and so a decision.
     */
    private static final Map<String, List<String>> SEES = Map.ofEntries(
            Map.entry(QUANTITY, List.of()),
            Map.entry(CLAIM, List.of(QUANTITY)),
            Map.entry(INTERNAL, List.of(CLAIM, QUANTITY)),
            Map.entry(ROOT, List.of(INTERNAL, CLAIM, QUANTITY)),
            Map.entry(CONVERT, List.of(ROOT, CLAIM, QUANTITY, XML)),
            Map.entry(CHECK, List.of(CONVERT, ROOT, CLAIM, QUANTITY)),
            Map.entry(FACTS, List.of(CHECK, CONVERT, ROOT, CLAIM, QUANTITY, JACKSON, CSV)),
            Map.entry(INDEX, List.of(CHECK, CONVERT, ROOT, CLAIM, QUANTITY, LUCENE, SNOWBALL)),
            Map.entry(SOURCE, List.of(ROOT, CLAIM, JACKSON, JSOUP)),
            Map.entry(REPORT, List.of(CHECK, INDEX, CONVERT, ROOT, CLAIM, QUANTITY, JACKSON, CSV)),
            Map.entry(
                    CLI,
                    List.of(
                            REPORT, SOURCE, FACTS, CHECK, INDEX, CONVERT, ROOT, CLAIM, QUANTITY, JACKSON, CSV,
                            PICOCLI)),
            Map.entry(TESTING, List.of(ROOT, CLAIM, QUANTITY, ASSERTJ)),
            adapter("money", "javax.money..", "org.javamoney.."),
            adapter("measure", "javax.measure..", "tech.units..", "systems.uom.."),
            adapter("spark", "org.apache.spark..", "org.apache.hadoop.fs..", "org.apache.hadoop.conf..", "scala.."));

    @ArchTest
    static final ArchRule EVERY_PACKAGE_SEES_ONLY_WHAT_IS_BELOW_IT = CompositeArchRule.of(SEES.entrySet().stream()
            .map(line -> seesOnly(line.getKey(), line.getValue()))
            .toList());

    /** The rooms of the engine, from the top; each sees only those below it. */
    private static final List<String> ROOMS =
            List.of("context", "grammar", "guard", "calendar", "numeral", "sentence", "tokens", "lexicon", "text");

    @ArchTest
    static final ArchRule THE_ENGINE_IS_A_TOWER = CompositeArchRule.of(IntStream.range(1, ROOMS.size())
            .mapToObj(room -> noClasses()
                    .that()
                    .resideInAPackage(room(ROOMS.get(room)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOMS.subList(0, room).stream()
                            .map(ArchitectureTest::room)
                            .toArray(String[]::new)))
            .toList());

    private static String room(String name) {
        return "org.statclaim.internal." + name + "..";
    }

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_ITS_PLACE = classes()
            .should()
            .resideInAnyPackage(SEES.keySet().toArray(String[]::new))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().assignedFrom(byPackage()).should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_INTERNAL_TYPE_IN_A_PUBLIC_SIGNATURE = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage(INTERNAL)
            .should(new ShowNoTypeOf(INTERNAL))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_WRITES_TO_STANDARD_STREAMS = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_STATIC_FIELD_CHANGES =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    /** One expression with the words of a language as alternatives was ten times slower than the trie. */
    @ArchTest
    static final ArchRule NO_REGULAR_EXPRESSION_READS_TEXT = noClasses()
            .that()
            .resideInAPackage(INTERNAL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .orShould(new CallAnyOf(
                    "use a regular expression",
                    "java.lang.String.matches(java.lang.String)",
                    "java.lang.String.replaceAll(java.lang.String, java.lang.String)",
                    "java.lang.String.replaceFirst(java.lang.String, java.lang.String)"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_LOCALE_OF_THE_MACHINE =
            noClasses().should(PlatformDefaults.locale()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CHARSET_OF_THE_MACHINE =
            noClasses().should(PlatformDefaults.charset()).allowEmptyShould(true);

    /** A switch in the environment once changed what claims said on one machine. */
    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_READS_ITS_ENVIRONMENT = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should(new EnvironmentCalls())
            .allowEmptyShould(true);

    private static ArchRule seesOnly(String seeing, List<String> seen) {
        List<String> allowed = new ArrayList<>(EVERYWHERE);
        allowed.add(seeing);
        allowed.addAll(seen);
        return classes()
                .that()
                .resideInAPackage(seeing)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static Map.Entry<String, List<String>> adapter(String name, String... theirs) {
        List<String> sees = new ArrayList<>(List.of(CHECK, INDEX, CONVERT, ROOT, CLAIM, QUANTITY));
        sees.addAll(List.of(theirs));
        return Map.entry("org.statclaim.ext." + name + "..", sees);
    }

    private static SliceAssignment byPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}
