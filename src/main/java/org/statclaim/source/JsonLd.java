package org.statclaim.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** The article that a page describes in JSON-LD, in the words of schema.org. */
final class JsonLd {

    private static final JsonFactory JSON = new JsonFactory();

    /** Where a page has what it is about; what stands deeper, as in a list of other articles, is not. */
    private static final Set<String> ABOUT = Set.of("@graph", "mainEntity");

    private static final List<String> HEADLINE = List.of("headline", "name");
    private static final List<String> PUBLISHED = List.of("datePublished", "dateCreated");
    private static final List<String> LANGUAGE = List.of("inLanguage", "inLanguage.alternateName", "inLanguage.name");
    private static final List<String> ADDRESS = List.of("url", "mainEntityOfPage.@id", "mainEntityOfPage", "@id");

    /** All that is kept. */
    private static final Set<String> WANTED = Stream.of(HEADLINE, PUBLISHED, LANGUAGE, ADDRESS)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** What is said of an article. */
    record Item(
            Optional<String> headline,
            Optional<String> published,
            Optional<String> language,
            Optional<String> address) {}

    /** An object that is open: those of its members that are wanted, of an object within it by both names. */
    private static final class Open {
        private final @Nullable String name;
        /** Whether it may be what the page is about. */
        private final boolean about;

        private final Map<String, String> members = new HashMap<>();
        private boolean article;

        Open(@Nullable String name, @Nullable Open around) {
            this.name = name;
            this.about = around == null || around.about && name != null && ABOUT.contains(name);
        }

        void take(String member, String value) {
            // of an object within, by what it is called there
            if (WANTED.contains(member) || name != null && WANTED.contains(name + "." + member)) {
                members.putIfAbsent(member, value);
            }
        }
    }

    private JsonLd() {}

    /** The first article of a script; empty where it holds none, or is no JSON. */
    static Optional<Item> article(String script) {
        Deque<Open> open = new ArrayDeque<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), script)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new Open(name(json.streamReadContext().getParent()), open.peek()));
                } else if (token == JsonToken.END_OBJECT) {
                    Open ended = open.pop();
                    if (ended.article && ended.about) {
                        return Optional.of(item(ended.members));
                    }
                    if (!open.isEmpty() && ended.name != null) {
                        ended.members.forEach((name, value) -> open.element().take(ended.name + "." + name, value));
                    }
                } else if (token == JsonToken.VALUE_STRING && !open.isEmpty()) {
                    take(open.element(), String.valueOf(name(json.streamReadContext())), json.getString());
                }
            }
        } catch (JacksonException e) {
            // a script of somebody else with a slip in it; the page says the same elsewhere, or it isn't known
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The member that what stands in this context is of, or in the list of. */
    private static @Nullable String name(@Nullable TokenStreamContext context) {
        TokenStreamContext around = context;
        while (around != null && around.inArray()) {
            around = around.getParent();
        }
        return around == null ? null : around.currentName();
    }

    private static void take(Open object, String name, String value) {
        if (name.equals("@type")) {
            object.article |= value.endsWith("Article") || value.endsWith("BlogPosting");
        }
        object.take(name, value);
    }

    private static Item item(Map<String, String> members) {
        return new Item(any(members, HEADLINE), any(members, PUBLISHED), any(members, LANGUAGE), any(members, ADDRESS));
    }

    private static Optional<String> any(Map<String, String> members, List<String> names) {
        return names.stream().filter(members::containsKey).map(members::get).findFirst();
    }
}
