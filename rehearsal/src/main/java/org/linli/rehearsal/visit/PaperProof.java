package org.linli.rehearsal.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What a printed certificate is worth to whoever is shown it: to programs that share no code with ours (pdfsig, veraPDF), and at
 * central's public page, by its code and as a file.
 */
public final class PaperProof implements AutoCloseable {
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(50);
    /// A report waits for nobody; central has it within a second unless the line is cut.
    private static final int MOST_GLANCES = 400;

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final String EDGE = "----theEdge7";

    private final HttpClient browser;
    private final URI central;

    private PaperProof(HttpClient browser, URI central) {
        this.browser = browser;
        this.central = central;
    }

    /** At the central of this house. */
    public static PaperProof at(House house) throws ProgramFailed {
        var browser = HttpClient.newBuilder()
                .sslContext(PagePhone.trusting(house.authority()))
                .connectTimeout(WITHIN)
                .build();
        return new PaperProof(browser, house.centralUrl());
    }

    /**
     * All of it, or it fails with what is wrong.
     *
     * @param file as it came out of the printer
     * @return the code that stands on the paper
     */
    public String proves(Path file) throws ProgramFailed, IOException {
        byte[] pdf = Files.readAllBytes(file);
        signatureHolds(file);
        var complaints = archivesComplaints(pdf);
        if (!complaints.isEmpty()) {
            throw new ProgramFailed("veraPDF complains: " + complaints);
        }
        String code = code(pdf);
        says("核验码有效", typed(code));
        says("这份文件是原件", uploaded(pdf));
        byte[] changed = pdf.clone();
        changed[changed.length / 3] ^= 1;
        var refused = uploaded(changed);
        if (refused.contains("这份文件是原件") || !refused.contains("不可采信")) {
            throw new ProgramFailed("a changed byte is not refused");
        }
        Path altered = Files.createTempFile("altered", ".pdf");
        try {
            Files.write(altered, changed);
            if (pdfsig(altered).contains("Signature is Valid.")) {
                throw new ProgramFailed("pdfsig takes a changed byte for genuine");
            }
        } finally {
            Files.delete(altered);
        }
        return code;
    }

    /** Central has heard what became of the paper; waits until it has. */
    public void isToldPrinted(String code) throws ProgramFailed {
        for (int glance = 0; glance < MOST_GLANCES; glance++) {
            if (typed(code).contains("终端报告已打印")) {
                return;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        throw new ProgramFailed("central is not told that " + code + " was printed");
    }

    private static void signatureHolds(Path file) throws ProgramFailed {
        String said = pdfsig(file);
        if (!said.contains("Signature is Valid.") || !said.contains("Total document signed")) {
            throw new ProgramFailed("pdfsig says: " + said);
        }
    }

    private static String pdfsig(Path file) throws ProgramFailed {
        try {
            var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new ProgramFailed("pdfsig does not end");
            }
            return said;
        } catch (IOException missing) {
            throw new ProgramFailed(
                    "pdfsig could not be run (Debian package poppler-utils): " + missing.getMessage(), missing);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed("interrupted", stop);
        }
    }

    private static List<String> archivesComplaints(byte[] pdf) throws ProgramFailed {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, 10, false, true, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(each -> each.getRuleId() + " " + each.getMessage())
                    .toList();
        } catch (VeraPDFException | IOException unreadable) {
            throw new ProgramFailed("veraPDF: " + unreadable.getMessage(), unreadable);
        }
    }

    /** As somebody reads it off the paper. */
    public static String code(byte[] pdf) throws ProgramFailed {
        try (var document = Loader.loadPDF(pdf)) {
            var found = CODE.matcher(new PDFTextStripper().getText(document));
            if (!found.find()) {
                throw new ProgramFailed("there is no code on the paper");
            }
            return found.group();
        } catch (IOException unreadable) {
            throw new ProgramFailed("the paper cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void says(String words, String page) throws ProgramFailed {
        if (!page.contains(words)) {
            throw new ProgramFailed("central's page does not say " + words);
        }
    }

    private String typed(String code) throws ProgramFailed {
        String form = "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        return post("/v?lang=zh", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.US_ASCII));
    }

    private String uploaded(byte[] file) throws ProgramFailed {
        byte[] head = String.join(
                        "\r\n",
                        "--" + EDGE,
                        "Content-Disposition: form-data; name=\"file\"; filename=\"certificate.pdf\"",
                        "Content-Type: application/pdf",
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = ("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[head.length + file.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(file, 0, body, head.length, file.length);
        System.arraycopy(tail, 0, body, head.length + file.length, tail.length);
        return post("/v/file?lang=zh", "multipart/form-data; boundary=" + EDGE, body);
    }

    private String post(String path, String type, byte[] body) throws ProgramFailed {
        var request = HttpRequest.newBuilder(central.resolve(path))
                .timeout(WITHIN)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        } catch (IOException gone) {
            throw new ProgramFailed("central's page: " + gone.getMessage(), gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed("interrupted", stop);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
