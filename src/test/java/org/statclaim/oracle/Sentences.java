package org.statclaim.oracle;

import java.util.Map;
import org.statclaim.Language;

/**
 * Sentences with a place for a quantity that ICU prints. Nothing in them is a figure.
 *
 * @param result of a calculation
 * @param euros what costs so many euros; the number is without its unit
 * @param costs an amount
 * @param cost an amount of the past
 * @param growth a share
 * @param trees a count
 * @param scaledTrees a count that ends with a scale, behind which French has {@code de}: {@code 2 millions d'arbres}
 * @param measured a measure, with a word behind it that is no unit
 */
record Sentences(
        String result,
        String euros,
        String costs,
        String cost,
        String growth,
        String trees,
        String scaledTrees,
        String measured) {

    private static final Map<Language, Sentences> ALL = Map.of(
            Language.DUTCH,
            new Sentences(
                    "De uitkomst was %s.",
                    "Het kost %s euro.",
                    "Het kost %s.",
                    "Het kostte %s.",
                    "De groei was %s.",
                    "Er staan %s bomen.",
                    "Er staan %s bomen.",
                    "De meting gaf %s aan."),
            Language.ENGLISH,
            new Sentences(
                    "The result was %s.",
                    "It costs %s euros.",
                    "It costs %s.",
                    "It cost %s.",
                    "Growth was %s.",
                    "There are %s trees.",
                    "There are %s trees.",
                    "The instrument showed %s then."),
            Language.GERMAN,
            new Sentences(
                    "Das Ergebnis war %s.",
                    "Es kostet %s Euro.",
                    "Es kostet %s.",
                    "Es kostete %s.",
                    "Das Wachstum betrug %s.",
                    "Dort stehen %s Bäume.",
                    "Dort stehen %s Bäume.",
                    "Das Messgerät zeigte %s an."),
            Language.FRENCH,
            new Sentences(
                    "Le résultat était de %s.",
                    "Cela coûte %s euros.",
                    "Cela coûte %s.",
                    "Cela a coûté %s.",
                    "La croissance était de %s.",
                    "Il y a %s arbres.",
                    "Il y a %s d'arbres.",
                    "L'appareil affichait %s alors."));

    static Sentences of(Language language) {
        return ALL.get(language);
    }

    /** How many trees there are. {@code mille} is no noun and takes no {@code de}. */
    String counted(String number) {
        boolean scaled = Character.isLetter(number.charAt(number.length() - 1)) && !number.endsWith("mille");
        return fill(scaled ? scaledTrees : trees, number);
    }

    /** The sentence with the quantity in its place, without the soft hyphens that ICU puts into some words. */
    static String fill(String sentence, String quantity) {
        return sentence.replace("%s", quantity.replace("\u00AD", ""));
    }
}
