package org.statclaim.report;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.check.WebAddress;
import org.statclaim.claim.PartialDate;

/**
 * Who publishes reviews, and where.
 *
 * @param name the organisation
 * @param page the address of the page that the reviews stand on, without a fragment
 * @param published when; empty where the page itself will tell
 */
public record Reviewer(String name, URI page, Optional<PartialDate> published) {

    /**
     * Checks what search engines need.
     *
     * @throws IllegalArgumentException if the name is blank, or the page is no address of the web or has a fragment
     */
    public Reviewer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a reviewer has a name");
        }
        if (WebAddress.parse(page.toString()).isEmpty() || page.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "'" + page + "' is no address of a page such as https://example.org/checks/12");
        }
        Objects.requireNonNull(published, "published");
    }
}
