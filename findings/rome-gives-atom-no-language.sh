#!/usr/bin/env bash
# ROME 2.1.0, reader of RSS and Atom for Java: the language of a feed, and the day on which an item was published.
#
# RSS says the language of a feed in an element, Atom in the attribute xml:lang of XML. ROME's common view of both, SyndFeed, has one
# getLanguage: of RSS it gives "nl-be", of an Atom feed with xml:lang="nl-BE" it gives null, and no other method of that view tells.
# Times come as java.util.Date, so that the clock of the publisher is gone: half past eleven in the evening at -05:00 is the next day
# by the instant. Of time zones by their letters, which RSS allows, IST is taken for that of Israel; feeds of India and Ireland write it too.
#
# Why it matters: whoever reads figures out of news needs both. In which language "1.500 miljoen" stands decides on its value, and
# "gisteren" is counted from the day that the publisher's readers had. A feed that is read through this view and sent on to a reader of figures has
# lost the language without a word, and has another day for what was published late. A reader has to look at the XML itself.
#
# Needs JDK 17 and Maven. Prints what it says, and fails if that is no longer so.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in com.rometools:rome:2.1.0 com.rometools:rome-utils:2.1.0 org.jdom:jdom2:2.0.6.1 org.slf4j:slf4j-api:2.0.17 org.slf4j:slf4j-nop:2.0.17; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$artifact -DoutputDirectory="$folder"
done

cat > Feeds.java <<'JAVA'
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Date;

public class Feeds {
    private static SyndFeed read(String feed) throws Exception {
        return new SyndFeedInput().build(new StringReader(feed));
    }

    private static String rss(String time) {
        return "<rss version='2.0'><channel><title>Krant</title><link>https://example.org</link><description>nieuws</description>"
                + "<language>nl-be</language><item><title>Haven groeit</title><pubDate>" + time + "</pubDate></item></channel></rss>";
    }

    private static String atom(String time) {
        return "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='nl-BE'><title>Krant</title><id>urn:x:1</id><updated>" + time
                + "</updated><entry><id>urn:x:2</id><title>Haven groeit</title><published>" + time + "</published><updated>" + time
                + "</updated></entry></feed>";
    }

    private static String day(String feed) throws Exception {
        Date published = read(feed).getEntries().get(0).getPublishedDate();
        return published.toInstant().toString();
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println("language of RSS: " + read(rss("Fri, 17 May 2024 10:00:00 GMT")).getLanguage());
        System.out.println("language of Atom: " + read(atom("2024-05-17T10:00:00Z")).getLanguage());
        System.out.println("half past eleven at -05:00: " + day(atom("2024-05-17T23:30:00-05:00")));
        System.out.println("ten o'clock IST: " + day(rss("Fri, 17 May 2024 10:00:00 IST")));
        System.out.println("ten o'clock +0530, as in India: " + day(rss("Fri, 17 May 2024 10:00:00 +0530")));
    }
}
JAVA

javac -cp "$folder/*" Feeds.java
java -cp "$folder/*:$folder" Feeds | tee printed.txt

diff printed.txt - <<'TXT'
language of RSS: nl-be
language of Atom: null
half past eleven at -05:00: 2024-05-18T04:30:00Z
ten o'clock IST: 2024-05-17T08:00:00Z
ten o'clock +0530, as in India: 2024-05-17T04:30:00Z
TXT
