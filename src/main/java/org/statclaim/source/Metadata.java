package org.statclaim.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.statclaim.claim.PartialDate;

/**
 * What a page says of its article: in JSON-LD, or else by the names of Open Graph and of other vocabularies, or else in its
 * elements.
 *
 * @param headline of the article, perhaps with the name of the site behind it
 * @param date of its first publication
 * @param language tag of its language: {@code nl-BE}
 * @param address where it is published, absolute
 */
record Metadata(
        Optional<String> headline, Optional<PartialDate> date, Optional<String> language, Optional<String> address) {

    static Metadata of(Document page) {
        Optional<JsonLd.Item> item = page.select("script[type~=(?i)ld\\+json]").stream()
                .flatMap(script -> JsonLd.article(script.data()).stream())
                .findFirst();
        return new Metadata(
                first(
                        item.flatMap(JsonLd.Item::headline).stream(),
                        named(page, "og:title", "twitter:title", "dc.title", "headline"),
                        page.select("head > title").eachText().stream()),
                first(
                                item.flatMap(JsonLd.Item::published).stream(),
                                named(
                                        page,
                                        "article:published_time",
                                        "datepublished",
                                        "dc.date",
                                        "dc.date.issued",
                                        "dcterms.created",
                                        "date",
                                        "pubdate",
                                        "publishdate"),
                                times(page))
                        .flatMap(Metadata::date),
                first(
                        item.flatMap(JsonLd.Item::language).stream(),
                        page.select("html[lang]").eachAttr("lang").stream(),
                        named(page, "og:locale", "content-language", "dc.language", "inlanguage")),
                Stream.of(
                                page.select("link[rel~=(?i)\\bcanonical\\b]").eachAttr("href").stream(),
                                named(page, "og:url"),
                                item.flatMap(JsonLd.Item::address).stream())
                        .flatMap(each -> each)
                        .filter(Metadata::isAddress)
                        .findFirst());
    }

    /** The day, month or year that a time of ISO 8601 begins with, as it is printed: on the clock of the publisher. */
    static Optional<PartialDate> date(String time) {
        String stripped = time.strip();
        for (int length : new int[] {"2021-02-14".length(), "2021-02".length(), "2021".length()}) {
            boolean ends = stripped.length() == length
                    || stripped.length() > length && "T ".indexOf(stripped.charAt(length)) >= 0;
            if (ends) {
                return PartialDate.parse(stripped.substring(0, length));
            }
        }
        return Optional.empty();
    }

    /** Whether it is the whole address of a page that a browser can be sent to. */
    static boolean isAddress(String text) {
        try {
            URI address = URI.create(text.strip());
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return address.getHost() != null && List.of("http", "https").contains(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The contents of {@code meta} of these names, in the order of the names. */
    private static Stream<String> named(Document page, String... names) {
        List<Element> all = page.select("meta[content]");
        return Stream.of(names)
                .flatMap(name -> all.stream()
                        .filter(meta -> Stream.of("property", "name", "itemprop", "http-equiv")
                                .anyMatch(by ->
                                        meta.attr(by).toLowerCase(Locale.ROOT).equals(name)))
                        .map(meta -> meta.attr("content")));
    }

    /** The times that the page marks up, of publication first. */
    private static Stream<String> times(Document page) {
        Predicate<Element> isOfPublication = time -> time.hasAttr("pubdate")
                || StringUtils.containsIgnoreCase(time.attr("itemprop"), "datePublished")
                || StringUtils.containsIgnoreCase(time.className(), "publish");
        List<Element> times = page.select("time[datetime], [itemprop~=(?i)datePublished][content]");
        return Stream.concat(times.stream().filter(isOfPublication), times.stream())
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
    }

    @SafeVarargs
    private static Optional<String> first(Stream<String>... statements) {
        return Stream.of(statements)
                .flatMap(each -> each)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
