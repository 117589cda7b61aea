package org.linli.central.server.fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * What a fault means and what to do: the words of the terminals' own catalogue, code by code, as a page without scripts
 * that loads nothing. Knows no terminal and no resident. Immutable.
 *
 * <p>{@code faults.tsv} is written from the catalogue and a test of the terminal's holds it current: code, what a resident
 * reads and what an attendant does in Chinese, then both in English, parted by tabs.
 */
public final class FaultPages {
    private static final int COLUMNS = 5;

    private final Map<String, Fault> faults;
    private final String style;

    private record Fault(String resident, String attendant, String residentInEnglish, String attendantInEnglish) {}

    private FaultPages(Map<String, Fault> faults, String style) {
        this.faults = Map.copyOf(faults);
        this.style = style;
    }

    public static FaultPages load() {
        var faults = new HashMap<String, Fault>();
        resource("faults.tsv").lines().forEach(line -> {
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalStateException("faults.tsv: " + line);
            }
            faults.put(columns[0], new Fault(columns[1], columns[2], columns[3], columns[4]));
        });
        return new FaultPages(faults, resource("fault.css"));
    }

    private static String resource(String name) {
        try (InputStream in = FaultPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    public boolean knows(String code) {
        return faults.containsKey(code);
    }

    /** The page of this fault; for a code nobody knows, a page that says so. */
    public String of(String code) {
        var fault = faults.get(code);
        if (fault == null) {
            return page("没有这个代码", "<h1>没有这个代码</h1><p>请重新扫机器屏幕上的码。There is no such code.</p>");
        }
        return page(
                code,
                "<h1>" + text(fault.attendant()) + "</h1><p class=\"code\">" + text(code) + "</p>"
                        + "<h2>居民看到的</h2><p>" + text(fault.resident()) + "</p>"
                        + "<section lang=\"en\"><h2>What to do</h2><p>" + text(fault.attendantInEnglish())
                        + "</p><h2>What the resident reads</h2><p>" + text(fault.residentInEnglish())
                        + "</p></section>"
                        + "<footer>付款没有结果以前，不要再收一次钱。Never take money again while a payment has no outcome.</footer>");
    }

    /** What a content security policy must allow, and nothing else: {@code sha256-…}. */
    public String styleHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private String page(String title, String body) {
        return "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\"><title>" + text(title) + "</title><style>" + style
                + "</style></head><body><main>" + body + "</main></body></html>";
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
