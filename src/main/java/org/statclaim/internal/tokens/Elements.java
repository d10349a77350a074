package org.statclaim.internal.tokens;

import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The elements of HTML by what they do to a phrase. An element that is in none of these sets ends it where it cannot be
 * anything but a tag, which {@link MarkupReader} decides.
 */
final class Elements {

    /** They end the phrase before them. */
    static final Set<String> BLOCKS = Set.of(StringUtils.split(
            "p div br hr li ul ol dl dt dd table tr td th thead tbody tfoot caption h1 h2 h3 h4 h5 h6 "
                    + "blockquote pre section article aside header footer nav main figure figcaption address form "
                    + "fieldset legend option body head html title summary details"));

    /** They are as if absent. */
    static final Set<String> INLINE = Set.of(StringUtils.split(
            "b i em strong a span u s small big mark abbr acronym cite code q font time label ins del "
                    + "var kbd samp wbr img tt strike sup sub data"));

    /** Their content is no text. */
    static final Set<String> HIDDEN = Set.of(StringUtils.split("script style template noscript"));

    private Elements() {}
}
