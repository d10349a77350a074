package org.statclaim.report;

import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;

/** What each field of a claim is written as. */
interface FieldValues {

    Value of(ClaimField field, Claim claim);
}
