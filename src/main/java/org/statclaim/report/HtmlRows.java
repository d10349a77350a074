package org.statclaim.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Certainty;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.Role;
import org.statclaim.claim.SourcePlace;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Unit;

/** The table of a document's claims: what each states, and all that the text says of it. */
final class HtmlRows {

    private final Answer answer;
    private final int first;
    private final PageLabels labels;
    private final PageWording wording;
    /** The row in which the readings that are left open are told for the first time. */
    private final Map<String, Integer> told = new HashMap<>();

    /**
     * The rows of a document.
     *
     * @param first the number on the page of its first claim
     */
    HtmlRows(Answer answer, int first, PageLabels labels) {
        this.answer = answer;
        this.first = first;
        this.labels = labels;
        this.wording = new PageWording(labels);
    }

    String html(PageIndex index) {
        List<Claim> claims = answer.extraction().claims();
        StringBuilder html = new StringBuilder("<table>\n<caption>" + labels.text("table") + "</caption>\n<thead><tr>");
        for (String column : List.of("figure", "kind", "notes")) {
            html.append("<th scope=col>").append(labels.text("column." + column));
        }
        html.append("</thead>\n<tbody>\n");
        for (int i = 0; i < claims.size(); i++) {
            row(i, claims.get(i), index.add(claims.get(i)), html);
        }
        return html.append("</tbody>\n</table>\n").toString();
    }

    private void row(int number, Claim claim, String styles, StringBuilder html) {
        int onPage = first + number;
        String styled = styles.indexOf(' ') < 0 ? styles : '"' + styles + '"';
        html.append("<tr id=r").append(onPage).append(" class=").append(styled);
        html.append("><td><a href=#m").append(onPage).append('>');
        html.append(HtmlText.text(claim.text())).append("</a>");
        String value = wording.quantity(claim.quantity());
        if (!value.equals(claim.text())) {
            html.append(" = ").append(HtmlText.text(value));
        }
        html.append("<td>").append(labels.text("kind." + claim.quantity().kind().label()));
        html.append("<td>").append(String.join("; ", notes(number, claim))).append('\n');
    }

    /** All else, one phrase each, in HTML. */
    private List<String> notes(int number, Claim claim) {
        List<String> notes = new ArrayList<>();
        answer.normalized(number).ifPresent(found -> notes.add(HtmlText.text(Wording.normalized(found))));
        for (ClaimField field : ClaimField.values()) {
            note(field, number, claim).ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<String> note(ClaimField field, int number, Claim claim) {
        return switch (field) {
            // these stand in other columns, or in the text
            case TEXT, START, END, KIND, VALUE, LOW, HIGH, PRECISION, BOUND, UNIT, PER, SENTENCE -> Optional.empty();
            // these read on from the change
            case PREVIOUS, FORMER, ROLE -> Optional.empty();
            case APPROXIMATION ->
                claim.approximation() == Approximation.NONE
                        ? Optional.empty()
                        : Optional.of(labels.text(
                                "approximation." + claim.approximation().label()));
            case CHANGE -> change(claim);
            case COUNTED ->
                claim.counted().filter(what -> !claim.text().endsWith(what)).map(what -> labelled("counted", what));
            case CONCEPT -> concept(claim);
            case DATES ->
                StatedDates.of(claim)
                        .map(dates -> dates.born()
                                .map(born -> labelled("born", born))
                                .orElseGet(() -> labelled("dates", PageWording.days(dates.from(), dates.to()))));
            case TIME -> claim.time().map(time -> labelled("time", wording.period(time)));
            case ATTRIBUTION ->
                claim.attribution()
                        .map(said -> labelled("attribution", said.text())
                                + (said.certainty() == Certainty.STATED
                                        ? ""
                                        : " ("
                                                + labels.text("certainty."
                                                        + said.certainty().label()) + ")"));
            case SOURCE ->
                claim.source().flatMap(SourcePlace::link).map(link -> HtmlText.link(link, labels.text("open")));
            case EQUIVALENT_TO ->
                claim.equivalentTo().isPresent()
                        ? Optional.of(other("equivalent", claim.equivalentTo().getAsInt()))
                        : Optional.empty();
            case SUBSET_OF ->
                claim.subsetOf().isPresent()
                        ? Optional.of(other("subset", claim.subsetOf().getAsInt()))
                        : Optional.empty();
            case ALTERNATIVES -> alternatives(number, claim.alternatives());
        };
    }

    /** Nothing where what is counted says as much. */
    private Optional<String> concept(Claim claim) {
        String words = String.join(" ", claim.concept());
        boolean counted = words.equals(claim.counted().orElse(""));
        return words.isEmpty() || counted ? Optional.empty() : Optional.of(labelled("concept", words));
    }

    private Optional<String> change(Claim claim) {
        String from = claim.former()
                .map(former -> labels.text("from") + " " + wording.number(former.value(), claim.quantity())
                        + former.time()
                                .map(time -> " (" + wording.period(time) + ")")
                                .orElse(""))
                .map(HtmlText::text)
                .orElse("");
        if (claim.change() == Change.NONE) {
            return Optional.of(from).filter(level -> !level.isEmpty());
        }
        String way = labels.text("change." + claim.change().label() + (claim.role() == Role.LEVEL ? ".level" : ""));
        return Optional.of((way + " " + from).strip());
    }

    private String labelled(String label, String text) {
        return labels.text(label) + ": " + HtmlText.text(text);
    }

    /** Another claim of the document, by its text. */
    private String other(String label, int claim) {
        return labels.text(label) + " <a href=#r" + (first + claim) + ">"
                + HtmlText.text(answer.extraction().claims().get(claim).text()) + "</a>";
    }

    /** Other readings; a list that stands above already is pointed to. */
    private Optional<String> alternatives(int number, List<Alternative> alternatives) {
        if (alternatives.isEmpty()) {
            return Optional.empty();
        }
        String readings = alternatives.stream().map(this::reading).collect(Collectors.joining(", "));
        String reasons =
                alternatives.stream().map(Alternative::reason).distinct().collect(Collectors.joining("; "));
        Integer before = told.putIfAbsent(readings + reasons, number);
        return Optional.of(
                before != null
                        ? other("alternatives.as", before)
                        : labels.text("or") + " " + HtmlText.text(readings) + " <span lang=en>("
                                + HtmlText.text(reasons) + ")</span>");
    }

    private String reading(Alternative alternative) {
        String value = alternative.value().map(labels::number).orElse("");
        String unit = alternative.unit().map(Unit::code).orElse("");
        return (value + " " + unit).strip();
    }
}
