package org.statclaim.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an item of IPTC ninjs, 1.0 to 3.0: its {@code uri}, {@code versioncreated}, {@code language}, headline, and its body in
 * HTML or else in plain text. Of several headlines or bodies the one with the role {@code main} is read, or else the first.
 * Offsets are those of the item's JSON.
 */
public final class NinjsReader implements ArticleReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final @Nullable Language language;

    private NinjsReader(@Nullable Language language) {
        this.language = language;
    }

    /** {@return a reader of items that say what language they are in, or leave it to the extractor} */
    public static NinjsReader create() {
        return new NinjsReader(null);
    }

    /**
     * {@return a reader of items that are in a language where they say none, or one that is not read}
     *
     * @param fallback in which such items are read
     */
    public NinjsReader withLanguage(Language fallback) {
        return new NinjsReader(fallback);
    }

    /**
     * {@return the article of the item, under its {@code uri}}
     *
     * @param source one JSON object
     * @throws InvalidSourceException if it is none, or in a language that is not read, and no other is given
     */
    @Override
    public List<Article> read(String source) throws InvalidSourceException {
        Item item = new Item(source);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), source)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new InvalidSourceException("not a JSON object");
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                item.take(json, name(json));
            }
            if (json.nextToken() != null) {
                throw new InvalidSourceException("more than one JSON value");
            }
        } catch (JacksonException e) {
            throw new InvalidSourceException(
                    "no valid JSON at character " + e.getLocation().getCharOffset(), e);
        }
        return List.of(item.article(language));
    }

    /** The name of a member as all versions have it: contentType of 3.0 is contenttype of 2.0. */
    private static String name(JsonParser json) {
        return String.valueOf(json.currentName()).toLowerCase(Locale.ROOT);
    }

    /**
     * One of several headlines or bodies.
     *
     * @param place where its quotation mark stands
     */
    private record Part(String role, String type, int place) {

        boolean isHtml() {
            return type.contains("html");
        }
    }

    /** What is read of an item so far. */
    private static final class Item {

        private final String source;
        private final List<Part> headlines = new ArrayList<>();
        private final List<Part> bodies = new ArrayList<>();
        private @Nullable String uri;
        private @Nullable String tag;
        private @Nullable String version;
        private @Nullable String created;

        Item(String source) {
            this.source = source;
        }

        void take(JsonParser json, String member) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY && (member.equals("headlines") || member.equals("bodies"))) {
                List<Part> parts = member.equals("bodies") ? bodies : headlines;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    if (json.currentToken() == JsonToken.START_OBJECT) {
                        addPart(json, parts);
                    } else {
                        json.skipChildren();
                    }
                }
            } else if (token == JsonToken.VALUE_STRING) {
                string(json, member);
            } else {
                json.skipChildren();
            }
        }

        private void string(JsonParser json, String member) {
            if (member.equals("uri")) {
                uri = json.getString();
            } else if (member.equals("language")) {
                tag = json.getString();
            } else if (member.equals("versioncreated")) {
                version = json.getString();
            } else if (member.equals("firstcreated") || member.equals("contentcreated")) {
                created = json.getString();
            } else if (member.equals("headline")) {
                headlines.add(new Part("", "", place(json)));
            } else if (member.startsWith("body_")) {
                bodies.add(new Part("", StringUtils.removeStart(member, "body_"), place(json)));
            }
        }

        private static void addPart(JsonParser json, List<Part> parts) {
            String role = "";
            String type = "";
            int place = -1;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String member = name(json);
                boolean string = json.nextToken() == JsonToken.VALUE_STRING;
                if (string && member.equals("role")) {
                    role = json.getString();
                } else if (string && member.equals("contenttype")) {
                    type = json.getString();
                } else if (string && member.equals("value")) {
                    place = place(json);
                } else {
                    json.skipChildren();
                }
            }
            if (place >= 0) {
                parts.add(new Part(role, type, place));
            }
        }

        private static int place(JsonParser json) {
            int place = (int) json.currentTokenLocation().getCharOffset();
            // the string is read to its end, so that its faults are found here
            json.getString();
            return place;
        }

        Article article(@Nullable Language fallback) throws InvalidSourceException {
            StatedLanguage stated = StatedLanguage.of(Optional.ofNullable(tag), fallback);
            ArticleText text = new ArticleText();
            best(headlines).ifPresent(part -> text.addPlain(JsonStringText.of(source, part.place())));
            Optional<Part> body = best(bodies);
            if (body.isPresent()) {
                MappedText value = JsonStringText.of(source, body.get().place());
                if (body.get().isHtml()) {
                    HtmlReader.add(value.text(), value, text);
                } else {
                    text.addPlain(value);
                }
            }
            String address = uri != null && Metadata.isAddress(uri) ? uri.strip() : "";
            Optional<PartialDate> date = Optional.ofNullable(version)
                    .or(() -> Optional.ofNullable(created))
                    .flatMap(Metadata::date);
            return new Article(
                    uri == null ? "" : uri,
                    text.text(),
                    stated.language(),
                    stated.region(),
                    date,
                    Optional.of(text.map(address, false)));
        }

        /** The main one, in HTML rather than without mark-up, which may have lost where its cells end. */
        private static Optional<Part> best(List<Part> parts) {
            List<Part> main = parts.stream()
                    .filter(part -> part.role().equalsIgnoreCase("main"))
                    .toList();
            List<Part> chosen = main.isEmpty() ? parts : main;
            return chosen.stream()
                    .filter(Part::isHtml)
                    .findFirst()
                    .or(() -> chosen.stream().findFirst());
        }
    }
}
