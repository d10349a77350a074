/**
 * Statclaim beside Java Money (JSR 354): the money of a claim as a {@code MonetaryAmount}, the library's rates as an
 * {@code ExchangeRateProvider}, and any such provider as a source of rates for the library.
 *
 * <p>It needs {@code javax.money:money-api} and an implementation of it, such as Moneta, on the class path. Both are
 * optional: nothing else in the library refers to this package, and this package goes to no network.
 */
@NullMarked
package org.statclaim.ext.money;

import org.jspecify.annotations.NullMarked;
