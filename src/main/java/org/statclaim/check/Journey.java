package org.statclaim.check;

/** A way, a speed and the time that they come to: where the words leave no doubt that all three are of one journey. */
final class Journey {

    /** A speed, a way and a time. */
    private static final int TRIPLE = 3;

    /** As many words lead to how long it takes: "takes about". */
    private static final int LEAD = 2;

    private Journey() {}

    /** Whether the way is gone in the time at the speed, so that the time is what comes of them. */
    static boolean isOfOneJourney(Passage passage, int total, int time, int price, Price rate) {
        return rate.of().length() > 0
                && passage.isDuration(time)
                && !passage.has("top-speed", passage.clause(price))
                && (isTriple(passage, total, time, price) || isCovered(passage, time) || isCrossed(passage, time));
    }

    /** "Flying at 500 mph, the plane covers the 1,500 miles in three hours": the only three of the sentence. */
    private static boolean isCovered(Passage passage, int time) {
        String before = passage.before(time);
        return passage.first(time) == time - 2
                && passage.end(time) == time + 1
                && passage.isEnding(time)
                // "At 60 mph the 240-mile drive takes four hours"
                && (isTaking(passage, time)
                        || passage.isOnly("in-time", before)
                                && passage.has(
                                        "cover",
                                        passage.before(time - 2) + " " + passage.before(time - 1) + " "
                                                + passage.behind(time)));
    }

    /** "The lab is 18 kilometres away. The drone, which flies at 72 km/h, takes a quarter of an hour": the only ones of two sentences. */
    private static boolean isCrossed(Passage passage, int time) {
        return time > 1
                && passage.sentence(time) - passage.sentence(time - 2) == 1
                && passage.first(time) == time - 1
                && passage.end(time) == time + 1
                && passage.first(time - 2) == time - 2
                && passage.ends("take-time", passage.before(time))
                && passage.count(passage.head(time)) <= 1;
    }

    /** "flew 80 km/h on average and thus needed six hours for the 480 kilometres": the only three of the sentence, in any order. */
    private static boolean isTriple(Passage passage, int total, int time, int price) {
        int first = Math.min(Math.min(total, time), price);
        String sentence = passage.claim(price).sentence().text();
        return passage.first(price) == first
                && passage.end(price) == first + TRIPLE
                && passage.isTogether(total, time)
                && passage.has("needs-time", sentence)
                // "the last 250 miles after a rest"
                && !passage.has("besides", passage.before(total))
                && passage.claim(total).text().indexOf('-') < 0;
    }

    /** Without stops or another way: "At 60 mph on a 240-mile motorway, the chase took six hours". */
    private static boolean isTaking(Passage passage, int time) {
        String before = passage.before(time);
        return passage.ends("take-time", before)
                && before.equals(Marks.head(before))
                && passage.count(before) <= LEAD
                && passage.isClosed(time)
                && passage.isOnly("at-rate", passage.before(time - 2));
    }
}
