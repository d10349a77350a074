package org.statclaim.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The article that a page describes in JSON-LD, in the words of schema.org. */
final class JsonLd {

    private static final JsonFactory JSON = new JsonFactory();

    /** What is said of an article. */
    record Item(
            Optional<String> headline,
            Optional<String> published,
            Optional<String> language,
            Optional<String> address) {}

    /** An object that is open: its members that are strings, those of an object within it by both names. */
    private static final class Open {
        private final @Nullable String name;
        private final Map<String, String> members = new HashMap<>();
        private boolean article;

        Open(@Nullable String name) {
            this.name = name;
        }
    }

    private JsonLd() {}

    /** The first article of a script; empty where it holds none, or is no JSON. */
    static Optional<Item> article(String script) {
        Deque<Open> open = new ArrayDeque<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), script)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new Open(name(json)));
                } else if (token == JsonToken.END_OBJECT) {
                    Open ended = open.pop();
                    if (ended.article && open.stream().noneMatch(around -> around.article)) {
                        return Optional.of(item(ended.members));
                    }
                    if (!open.isEmpty() && ended.name != null) {
                        ended.members.forEach(
                                (name, value) -> open.element().members.putIfAbsent(ended.name + "." + name, value));
                    }
                } else if (token == JsonToken.VALUE_STRING && !open.isEmpty()) {
                    take(open.element(), String.valueOf(name(json)), json.getString());
                }
            }
        } catch (JacksonException e) {
            // a script of somebody else with a slip in it; the page says the same elsewhere, or it isn't known
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The member that a value is of, or stands in the list of. */
    private static @Nullable String name(JsonParser json) {
        String name = json.currentName();
        return name != null || json.streamReadContext().getParent() == null
                ? name
                : json.streamReadContext().getParent().currentName();
    }

    private static void take(Open object, String name, String value) {
        if (name.equals("@type")) {
            object.article |= value.endsWith("Article") || value.endsWith("BlogPosting");
        }
        object.members.putIfAbsent(name, value);
    }

    private static Item item(Map<String, String> members) {
        return new Item(
                any(members, "headline", "name"),
                any(members, "datePublished", "dateCreated"),
                any(members, "inLanguage", "inLanguage.alternateName", "inLanguage.name"),
                any(members, "url", "mainEntityOfPage.@id", "mainEntityOfPage", "@id"));
    }

    private static Optional<String> any(Map<String, String> members, String... names) {
        return Stream.of(names).filter(members::containsKey).map(members::get).findFirst();
    }
}
