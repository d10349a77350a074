package org.statclaim.index;

/** In which order found claims come. */
public enum Order {
    /** The best match of the words first; with no words, as they were added. */
    RELEVANCE("relevance"),
    /** The latest publication first; those of no known date last. */
    DATE("date"),
    /** The greatest first, in the base unit of the dimension, money in euros of the claim's time; those of no known value last. */
    VALUE("value");

    private final String label;

    Order(String label) {
        this.label = label;
    }

    /** {@return the name that the command uses} */
    public String label() {
        return label;
    }
}
