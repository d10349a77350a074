package org.statclaim.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogEntry;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.check.Finding;
import org.statclaim.check.Grade;
import org.statclaim.check.Rule;
import org.statclaim.check.TextChecker;
import org.statclaim.check.Verdict;
import org.statclaim.claim.PartialDate;
import org.statclaim.report.Answer;
import org.statclaim.report.HtmlReport;

/** The page that the reports write, in a real browser: as readers see it, by mouse, keyboard and touch, on three screens. */
@Tag("slow")
class ReportPageTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static final List<Integer> WIDTHS = List.of(390, 768, 1280);
    private static final int HEIGHT = 900;

    private static final String CHECKED = """
            Steun voor de haven groeit

            In 2022 telde de haven 400 banen, in 2023 waren het er 500: een stijging van 25 procent. De kosten stegen van 80 naar \
            120 miljoen euro, een toename van 40 procent. Volgens havenmeester Jan de Wit is 20 mijl (53 km) haalbaar. \
            Het contract is 5 frank (3 euro) waard. Aan de arbeidsmarktontwikkelingsprogrammacoördinatie werken 12 mensen mee, zegt wethouder Els Bos.
            """;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Extraction read(String text) {
        return EXTRACTOR.extract(Article.of(text).withId("a/b.txt").withDate(new PartialDate(2024, 5, 17)));
    }

    private static Answer checked(String text) throws IOException {
        Extraction extraction = read(text);
        return Answer.of(extraction).withFindings(TextChecker.builder().build().check(extraction));
    }

    private static String page(Answer... answers) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport report = new HtmlReport(out);
        report.begin();
        for (Answer answer : answers) {
            report.answer(answer);
        }
        report.end();
        return out.toString();
    }

    private static Answer[] bundled(int times) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("testdata/articles"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return Stream.generate(() -> texts)
                    .limit(times)
                    .flatMap(List::stream)
                    .map(ReportPageTest::answer)
                    .toArray(Answer[]::new);
        }
    }

    private static Answer answer(Path file) {
        try {
            return Answer.of(
                    EXTRACTOR.extract(Article.of(Files.readString(file)).withId(file.toString())));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> pages() throws IOException {
        return Stream.of(
                page(bundled(1)[0]),
                page(bundled(4)),
                page(checked(CHECKED)),
                page(checked(CHECKED), checked("The rent rose from $80 to $120, up 40 percent.")),
                page(Answer.of(read("Er gebeurde niets."))),
                page());
    }

    private void show(String html, int width) {
        show(html, width, Map.of("media", "", "features", List.of()));
    }

    private void show(String html, int width, Map<String, Object> media) {
        browser.resize(width, HEIGHT);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", media);
        browser.driver().get(browser.serve("/page.html", html));
    }

    private static List<WebElement> all(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }

    private static WebElement one(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static List<String> complaints() {
        return browser.driver().manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("favicon.ico"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsEveryScreenAndBreaksNoWord(String html) {
        for (int width : WIDTHS) {
            show(html, width);

            assertThat((Long) browser.ask("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo((Long) browser.ask("document.documentElement.clientWidth"));
            assertThat(browser.driver().executeScript(BROKEN_WORDS))
                    .as("at " + width)
                    .isEqualTo(List.of());
            assertThat(complaints()).isEmpty();
        }
    }

    /** Words of up to thirty letters that stand on two lines, though nothing in them lets a line end. */
    private static final String BROKEN_WORDS = """
            const broken = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node && broken.length < 5; node = walker.nextNode()) {
              if (!node.parentElement.offsetParent || node.parentElement.closest('.skip, .id, script, style, select')) { continue; }
              for (const word of node.data.matchAll(/[\\p{L}\\p{N}]{2,}/gu)) {
                if (word[0].length > 30) { continue; }
                const range = document.createRange();
                range.setStart(node, word.index);
                range.setEnd(node, word.index + word[0].length);
                const tops = new Set(Array.from(range.getClientRects()).filter(box => box.width > 1).map(box => Math.round(box.top)));
                if (tops.size > 1) { broken.push(word[0]); }
              }
            }
            return broken;
            """;

    @Test
    void aMarkLeadsToItsRowAndTheRowBack() throws IOException {
        show(page(bundled(1)), 1280);
        WebElement mark = all(".text a").get(40);
        String text = mark.getText();

        browser.driver().executeScript("arguments[0].click()", mark);
        assertThat(one("tr:target td a").getText()).isEqualTo(text);
        assertThat((Boolean)
                        browser.ask("document.querySelector('tr:target').getBoundingClientRect().top < innerHeight"))
                .isTrue();

        one("tr:target td a").click();
        assertThat(one(".text a:target")).isEqualTo(mark);
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() throws IOException {
        show(page(checked(CHECKED), bundled(1)[0]), 1280);

        assertThat(browser.driver().executeScript("""
                return Array.from(document.querySelectorAll('a[href^="#"]'), a => a.getAttribute('href'))
                    .filter(href => !document.getElementById(href.slice(1)));
                """)).isEqualTo(List.of());
    }

    @Test
    void whatTheTextSaysShowsOnHoverOnFocusAndIsGoneWithEscape() throws IOException {
        show(page(bundled(1)[0]), 390);
        WebElement mark = all(".text a").get(3);

        browser.driver()
                .executeScript("arguments[0].dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))", mark);
        assertThat(one("#tip").getText()).contains("een derde = 33,33 %", "iets meer");
        assertThat(mark.getDomAttribute("aria-describedby")).isEqualTo("tip");
        assertThat((Boolean) browser.ask("document.getElementById('tip').getBoundingClientRect().right <= innerWidth"))
                .isTrue();

        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(one("#tip").isDisplayed()).isFalse();

        browser.driver().executeScript("arguments[0].focus()", all(".text a").get(6));
        assertThat(one("#tip").getText()).contains("gestegen van 6,5");
    }

    @Test
    void theFirstTapShowsAndTheSecondFollows() throws IOException {
        show(page(bundled(1)[0]), 390);
        String tap = """
                const mark = arguments[0];
                mark.dispatchEvent(new TouchEvent('touchstart', {bubbles: true}));
                mark.click();
                return location.hash;
                """;
        WebElement mark = all(".text a").get(3);

        assertThat(browser.driver().executeScript(tap, mark)).isEqualTo("");
        assertThat(one("#tip").isDisplayed()).isTrue();
        assertThat(browser.driver().executeScript(tap, mark)).isEqualTo("#r3");
    }

    @Test
    void filtersChooseByKindUnitSourceAndVerdict() throws IOException {
        show(page(checked(CHECKED)), 1280);
        long rows = all("tbody tr").size();
        long amounts = all("tbody tr.m").size();
        one("input[value=m]").click();

        assertThat(all("tbody tr").stream().filter(WebElement::isDisplayed)).hasSize((int) (rows - amounts));
        assertThat(all(".text a.m.off")).hasSize((int) amounts);
        assertThat(one("[role=status]").getText()).isEqualTo(rows - amounts + " getoond");

        one("input[value=m]").click();
        browser.driver().executeScript("""
                arguments[0].value = 's1';
                arguments[0].dispatchEvent(new Event('change', {bubbles: true}));
                """, one("select[name=source]"));
        assertThat(all("tbody tr").stream().filter(WebElement::isDisplayed))
                .hasSameSizeAs(all("tbody tr.s1"))
                .isNotEmpty();

        one("input[name=verdict][value=no]").click();
        assertThat(all(".finding.no")).isNotEmpty().noneMatch(WebElement::isDisplayed);
        assertThat(all(".finding.ok")).isNotEmpty().allMatch(WebElement::isDisplayed);
    }

    @Test
    void theKeyboardReachesTextFiltersAndRows() throws IOException {
        show(page(checked(CHECKED)), 1280);
        one("body").sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Naar de tekst");

        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("input");
        browser.driver().switchTo().activeElement().sendKeys(Keys.SPACE);
        assertThat(all("tbody tr").stream().filter(row -> !row.isDisplayed())).isNotEmpty();
    }

    @Test
    void allOfItIsReadableWithoutItsScript() throws IOException {
        try (Browser plain = Browser.open("--blink-settings=scriptEnabled=false")) {
            plain.driver().get(plain.serve("/page.html", page(checked(CHECKED))));

            assertThat(plain.driver().findElement(By.tagName("form")).isDisplayed())
                    .isFalse();
            assertThat(plain.driver().findElements(By.cssSelector("tbody tr")))
                    .isNotEmpty()
                    .allMatch(WebElement::isDisplayed);
        }
    }

    @Test
    void aDarkScreenAndALightOneAreBothReadable() throws IOException {
        for (String scheme : List.of("light", "dark")) {
            show(
                    page(checked(CHECKED), bundled(1)[0]),
                    1280,
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));

            assertThat(browser.driver().executeScript(FAINT)).as(scheme).isEqualTo(List.of());
        }
    }

    /** Text with less contrast than the 4.5 to 1 of WCAG 2, by the colours that the browser comes to. */
    private static final String FAINT = """
            const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const rgb = text => text.match(/[\\d.]+/g).map(Number);
            const ground = element => {
              for (let at = element; at; at = at.parentElement) {
                const colour = rgb(getComputedStyle(at).backgroundColor);
                if (colour.length < 4 || colour[3] > 0) { return colour; }
              }
              return [255, 255, 255];
            };
            const faint = new Set();
            for (const element of document.querySelectorAll('body *')) {
              const own = Array.from(element.childNodes).some(node => node.nodeType === 3 && node.data.trim());
              if (!own || !element.offsetParent || element.closest('script, style, svg, select')) { continue; }
              const one = light(rgb(getComputedStyle(element).color)), other = light(ground(element));
              const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
              if (contrast < 4.5) { faint.add(element.tagName + '.' + element.className + ' ' + contrast.toFixed(2)); }
            }
            return Array.from(faint);
            """;

    @Test
    void aScreenReaderFindsItsWay() throws IOException {
        show(page(checked(CHECKED), bundled(1)[0]), 1280);

        assertThat(all("main, header, footer, nav")).hasSize(4);
        assertThat(all("h1")).hasSize(1);
        assertThat(all("table")).allSatisfy(table -> {
            assertThat(table.findElements(By.tagName("caption"))).hasSize(1);
            assertThat(table.findElements(By.cssSelector("th[scope=col]"))).hasSize(3);
        });
        assertThat(all("article"))
                .allMatch(article -> !article.getDomAttribute("lang").isEmpty());
        assertThat(all("svg"))
                .isNotEmpty()
                .allMatch(svg -> !svg.getDomAttribute("aria-label").isEmpty());
        assertThat(browser.driver().executeScript("""
                return Array.from(document.querySelectorAll('input, select')).filter(field => !field.labels.length).length;
                """)).isEqualTo(0L);
    }

    @Test
    void everyVerdictHasItsSignAndSources() throws IOException {
        Extraction extraction = read(CHECKED);
        List<Finding> findings = Stream.of(Verdict.values())
                .map(verdict -> new Finding(
                        Rule.FACT,
                        verdict,
                        Grade.CONTRADICTED,
                        List.of(verdict.ordinal()),
                        Optional.empty(),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        List.of(new Finding.Source("Bureau", "2024", Optional.of(URI.create("https://example.org/a")))),
                        "De hele berekening."))
                .toList();
        for (int width : WIDTHS) {
            show(page(Answer.of(extraction).withFindings(findings)), width);

            assertThat(all(".finding b").stream().map(WebElement::getText))
                    .containsExactly("✓ klopt", "✗ klopt niet", "≠ bronnen spreken elkaar tegen", "? niet te bepalen");
            assertThat(all(".text b").stream().map(WebElement::getText)).containsExactly("✓", "✗", "≠", "?");
            assertThat(all(".finding a[href='https://example.org/a']")).hasSize(4);
        }
    }

    @Test
    void printsBlackOnWhiteWithoutFilters() throws IOException {
        show(page(checked(CHECKED)), 1280, Map.of("media", "print"));

        assertThat(one("form").isDisplayed()).isFalse();
        assertThat(one(".text a").getCssValue("background-color")).isEqualTo("rgba(0, 0, 0, 0)");
    }
}
