package org.statclaim.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of a JSON object. */
record Fields(Map<?, ?> members) {

    void require(Set<String> known) {
        assertThat(members.keySet()).as("fields of the gold").allMatch(known::contains);
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new AssertionError("the gold lacks '" + name + "'"));
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(members.get(name)).map(Object::toString);
    }

    Optional<BigDecimal> decimal(String name) {
        return Optional.ofNullable((BigDecimal) members.get(name));
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    List<?> list(String name) {
        return (List<?>) members.get(name);
    }
}
