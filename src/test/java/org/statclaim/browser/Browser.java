package org.statclaim.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium, and a server on this machine that it is shown pages by. Where there is no such browser, a test is skipped. */
final class Browser implements AutoCloseable {

    private static final String REASON =
            "no Chromium with its driver on this machine: apt-get install chromium chromium-driver";

    private final ChromeDriver driver;
    private final HttpServer server;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    private Browser(ChromeDriver driver, HttpServer server) {
        this.driver = driver;
        this.server = server;
    }

    static Browser open(String... arguments) {
        Optional<Path> chromium = program("chromium");
        Optional<Path> chromedriver = program("chromedriver");
        assumeTrue(chromium.isPresent() && chromedriver.isPresent(), REASON);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments(arguments);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .build();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Browser browser = new Browser(new ChromeDriver(service, options), server);
            server.createContext("/", exchange -> {
                byte[] page = browser.pages.get(exchange.getRequestURI().getPath());
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : page.length);
                if (page != null) {
                    exchange.getResponseBody().write(page);
                }
                exchange.close();
            });
            server.start();
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** The address at which the page is served. */
    String serve(String path, String html) {
        pages.put(path, html.getBytes(StandardCharsets.UTF_8));
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The window, as wide inside as told. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** What a script of one expression says. */
    Object ask(String expression, Object... arguments) {
        return driver.executeScript("return " + expression, arguments);
    }

    @Override
    public void close() {
        driver.quit();
        server.stop(0);
    }
}
