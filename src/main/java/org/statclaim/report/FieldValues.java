package org.statclaim.report;

import java.io.IOException;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;

/** What each field of a claim is written as. */
interface FieldValues {

    void write(ClaimField field, Claim claim, Values to) throws IOException;
}
