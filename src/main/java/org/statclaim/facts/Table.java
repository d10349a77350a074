package org.statclaim.facts;

import java.io.IOException;
import java.util.List;

/** A table in the form in which an office publishes it. One class for each form; its file may be read more than once. */
interface Table {

    /** Who takes observations, one after the other. */
    interface Sink {
        void accept(Observation observation) throws IOException;
    }

    /** The name of the form, for messages: {@code JSON-stat}. */
    String form();

    /** The ids of the axes, in the order in which an observation's codes stand. Reads no more than the head of the file. */
    List<String> axes() throws IOException;

    /** Whether it prints whole numbers of things where it says no unit: else thousands may be told in metadata elsewhere. */
    default boolean isWhole() {
        return false;
    }

    /**
     * What the table says of itself. A form that lists no members of its axes reads the whole file for them.
     *
     * @throws IOException if the file cannot be read, or is not of this form; the message names file, line and value
     */
    TableInfo info() throws IOException;

    /**
     * Gives each observation that has a value, one after the other: none is kept.
     *
     * @param observations who takes them
     * @param losses who is told of missing values and bad cells
     * @throws IOException if the file cannot be read, or breaks off
     */
    void read(Sink observations, Losses losses) throws IOException;
}
