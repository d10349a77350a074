package org.statclaim.quantity;

/** The code list that a unit's code belongs to. */
public enum UnitSystem {
    /** Currencies, withdrawn ones included. */
    ISO4217("iso4217"),
    /** The Unified Code for Units of Measure, case-sensitive; own units in braces, as UCUM allows. */
    UCUM("ucum"),
    /** {@code %}, {@code ‰}, {@code pp} (percentage point), {@code bp} (basis point), {@code 1} (a proportion). */
    SHARE("share"),
    /** Things counted: the code is the singular lower-case noun as best known. */
    COUNT("count");

    private final String label;

    UnitSystem(String label) {
        this.label = label;
    }

    /** {@return the name that the JSON contract uses} */
    public String label() {
        return label;
    }
}
