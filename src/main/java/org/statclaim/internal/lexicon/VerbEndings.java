package org.statclaim.internal.lexicon;

import java.util.List;

/**
 * What the forms of verbs, and the adverbs beside them, end in: what a word is that no table lists.
 *
 * @param present of a verb in the present tense, "schrapt"; empty where no ending tells
 * @param preterites of a regular past tense in place of that, "schrapte", "bouwde"; none where no ending tells
 * @param past of a regular past tense or participle, "axed"; empty where no ending tells
 * @param gerund of a present participle, "axing"; empty where no ending tells
 * @param adverb of an adverb made of an adjective, "suddenly"; empty where it looks like the adjective
 * @param inflected of no word but an inflected verb, "vendaient"; none where no ending tells
 * @param pastParticiples of participles that are no past tense as well, accents and all: "baissée", "baissés"; none where no
 *     ending tells
 */
public record VerbEndings(
        String present,
        List<String> preterites,
        String past,
        String gerund,
        String adverb,
        List<String> inflected,
        List<String> pastParticiples) {}
