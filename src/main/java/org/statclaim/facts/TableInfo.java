package org.statclaim.facts;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a published table says of itself.
 *
 * @param title its title; empty where it has none
 * @param source the office; empty where it says none
 * @param url where it can be read
 * @param dimensions its axes, in the order of {@link Table#axes()}
 */
record TableInfo(String title, String source, Optional<URI> url, List<Dimension> dimensions) {}
