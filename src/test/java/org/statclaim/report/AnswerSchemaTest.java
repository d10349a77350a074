package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.statclaim.check.Grade;
import org.statclaim.check.Rule;
import org.statclaim.check.Verdict;
import org.statclaim.claim.Certainty;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.Role;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Normalized;
import org.statclaim.index.Facet;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.UnitSystem;
import tools.jackson.databind.JsonNode;

class AnswerSchemaTest {

    private static final JsonNode SCHEMA = Schemas.whole();

    /** A list of words in the schema, and what the code has. */
    private record Words(String place, List<String> labels) {

        static <E extends Enum<E>> Words of(String place, E[] values, Function<E, String> label) {
            return new Words(place, Stream.of(values).map(label).toList());
        }
    }

    static Stream<Words> words() {
        return Stream.of(
                Words.of("/$defs/kind", Kind.values(), Kind::label),
                Words.of("/$defs/claimFields/properties/bound", Bound.values(), Bound::label),
                Words.of("/$defs/claimFields/properties/approximation", Approximation.values(), Approximation::label),
                Words.of("/$defs/claimFields/properties/change", Change.values(), Change::label),
                Words.of("/$defs/claimFields/properties/role", Role.values(), Role::label),
                Words.of("/$defs/unit/properties/system", UnitSystem.values(), UnitSystem::label),
                Words.of("/$defs/attribution/properties/certainty", Certainty.values(), Certainty::label),
                Words.of("/$defs/rule", Rule.values(), Rule::label),
                Words.of("/$defs/verdict", Verdict.values(), Verdict::label),
                Words.of("/$defs/grade", Grade.values(), Grade::label),
                Words.of(
                        "/$defs/normalizedFields/properties/basis",
                        Normalized.Basis.values(),
                        basis -> basis.name().toLowerCase(Locale.ROOT)),
                Words.of("/$defs/noRate/properties/reason", NoRate.Reason.values(), NoRate.Reason::label));
    }

    @Test
    void itIsASchemaOfItsDraft() {
        assertThat(SCHEMA.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Schemas.faultsOfSchema()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void itListsTheWordsThatTheCodeHas(Words words) {
        assertThat(SCHEMA.at(words.place() + "/enum").valueStream().map(JsonNode::stringValue))
                .as(words.place())
                .containsExactlyElementsOf(words.labels());
    }

    @Test
    void everyFieldOfAClaimIsDescribedAndRequired() {
        List<String> fields =
                Stream.of(ClaimField.values()).map(ClaimField::label).toList();

        for (String form : List.of("claimFields", "compactClaimFields")) {
            Set<String> described = new LinkedHashSet<>(members("/$defs/" + form + "/properties"));
            if (form.startsWith("compact")) {
                described.add(ClaimField.SENTENCE.label());
            }
            assertThat(described).as(form).containsExactlyInAnyOrderElementsOf(fields);
        }
        assertThat(SCHEMA.at("/$defs/claimFields/required").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(fields);
    }

    @Test
    void everyMemberOfAShapeIsDescribedAndRequired() {
        assertShape("unit", ClaimShape.UNIT);
        assertShape("time", ClaimShape.TIME);
        assertShape("attribution", ClaimShape.ATTRIBUTION);
        assertShape("sentence", ClaimShape.SENTENCE);
        assertShape("alternative", ClaimShape.ALTERNATIVE);
        assertShape("former", ClaimShape.columns(ClaimField.FORMER).orElseThrow());
        assertShape("dates", ClaimShape.columns(ClaimField.DATES).orElseThrow());
        assertShape("rate", AnswerShape.RATE);
        assertShape("noRate", AnswerShape.NO_RATE);
    }

    private static void assertShape(String name, Shape<?> shape) {
        List<String> members =
                shape.members().stream().map(member -> member.name().text()).toList();
        assertThat(members("/$defs/" + name + "/properties")).as(name).containsExactlyElementsOf(members);
        assertThat(SCHEMA.at("/$defs/" + name + "/required").valueStream().map(JsonNode::stringValue))
                .as(name)
                .containsExactlyElementsOf(members);
    }

    @Test
    void foundClaimsAreCountedByEveryFacet() {
        assertThat(members("/$defs/counts/properties/facets/properties"))
                .containsExactlyElementsOf(
                        Stream.of(Facet.values()).map(Facet::label).toList());
    }

    /** What takes in a list of members says itself that there is no other. */
    @Test
    void noObjectMayHaveAnyOtherMember() {
        List<String> open = new ArrayList<>();
        for (JsonNode object : objects(SCHEMA)) {
            boolean closed = isFalse(object, "additionalProperties") || isFalse(object, "unevaluatedProperties");
            if (!closed) {
                open.add(object.path("description").stringValue(object.toString()));
            }
        }

        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("claimFields", "compactClaimFields", "normalizedFields", "compactNormalizedFields")
                                .map(taken -> SCHEMA.at("/$defs/" + taken + "/description")
                                        .stringValue())
                                .toList());
    }

    @Test
    void everyMemberSaysWhatItMeans() {
        for (JsonNode object : objects(SCHEMA)) {
            object.get("properties")
                    .forEachEntry((name, member) -> assertThat(description(member))
                            .as("%s of %s", name, object)
                            .matches(".*[.a-z0-9]"));
        }
    }

    /** Every kind of answer can be asked for by itself. */
    @Test
    void theWholeIsMadeOfTheKindsThatHaveAnAnchor() {
        Set<String> anchors = new LinkedHashSet<>();
        SCHEMA.get("$defs").forEachEntry((name, kind) -> {
            if (kind.has("$anchor")) {
                assertThat(kind.get("$anchor").stringValue()).isEqualTo(name);
                anchors.add("#" + name);
            }
        });
        anchors.removeAll(Set.of("#checkedDocument", "#similarDocument", "#compactCheckedDocument"));

        assertThat(SCHEMA.get("anyOf")
                        .valueStream()
                        .map(kind -> kind.get("$ref").stringValue()))
                .containsExactlyInAnyOrderElementsOf(anchors);
    }

    private static boolean isFalse(JsonNode object, String keyword) {
        JsonNode value = object.get(keyword);
        return value != null && value.isBoolean() && !value.booleanValue();
    }

    /** What stands beside a reference goes before what is referred to. */
    private static String description(JsonNode member) {
        if (member.has("description")) {
            return member.get("description").stringValue();
        }
        String reference = member.path("$ref").stringValue("");
        return description(SCHEMA.at(reference.substring(1)));
    }

    private static List<String> members(String place) {
        return List.copyOf(SCHEMA.at(place).propertyNames());
    }

    /** Each object that answers hold, as the schema describes it. */
    private static List<JsonNode> objects(JsonNode schema) {
        List<JsonNode> objects = new ArrayList<>();
        boolean narrows = schema.has("$ref") && !schema.has("unevaluatedProperties");
        if (schema.has("properties") && (schema.has("type") || schema.has("$ref")) && !narrows) {
            objects.add(schema);
        }
        schema.forEach(part -> objects.addAll(objects(part)));
        return objects;
    }
}
