package org.statclaim.check;

import java.net.URI;
import java.util.Optional;

/** Addresses that a reader can follow: of the web, with a host, and never a script. */
public final class WebAddress {

    private WebAddress() {}

    /**
     * {@return the address; empty for text that is none, and for other schemes than http and https}
     *
     * @param text what may be an address
     */
    public static Optional<URI> parse(String text) {
        if (!text.startsWith("https://") && !text.startsWith("http://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(text)).filter(address -> address.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
