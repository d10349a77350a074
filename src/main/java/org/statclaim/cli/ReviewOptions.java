package org.statclaim.cli;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.check.WebAddress;
import org.statclaim.claim.PartialDate;
import org.statclaim.report.Reviewer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who publishes reviews of claims, where and when. */
final class ReviewOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "The organisation that publishes the reviews; claimreview needs it.")
    private @Nullable String name;

    @Option(
            names = "--review-url",
            paramLabel = "URL",
            description =
                    "The page that the reviews will stand on; claimreview needs it. The page has an anchor for each,"
                            + " review-1 and up.")
    private @Nullable String page;

    @Option(
            names = "--review-date",
            paramLabel = "DATE",
            description = "When the reviews are published: 2021, 2021-02 or 2021-02-14. Default: left out.")
    private @Nullable String date;

    /** Who it is. */
    Reviewer reviewer() {
        if (name == null || name.isBlank() || page == null) {
            throw misuse("--format claimreview needs --reviewer NAME and --review-url URL");
        }
        Optional<PartialDate> published = Optional.ofNullable(date).flatMap(PartialDate::parse);
        if (date != null && published.isEmpty()) {
            throw misuse("--review-date " + InvalidInputException.quote(date)
                    + ", expected the form 2021, 2021-02 or 2021-02-14");
        }
        URI address = WebAddress.parse(page)
                .filter(uri -> uri.getRawFragment() == null)
                .orElseThrow(() -> misuse("--review-url " + InvalidInputException.quote(String.valueOf(page))
                        + ", expected a page such as https://example.org/checks/12"));
        return new Reviewer(name, address, published);
    }

    /** Fails where an option is given that would have no effect. */
    void requireNone() {
        if (name != null || page != null || date != null) {
            throw misuse("--reviewer, --review-url and --review-date are for --format claimreview");
        }
    }

    private ParameterException misuse(String message) {
        return Misuse.of(command, message);
    }
}
