package org.linli.central.server.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.server.authority.LocalAuthority;
import org.linli.central.server.community.Special;
import org.linli.central.server.town.RawTerminal;

/** By its code, by its QR code, by the file: what is genuine is said to be, and all else is refused in words. */
class SomebodyIsShownACertificateTest {
    @TempDir
    private Path folder;

    private Resident desk;
    private IssuedCertificate issued;

    @BeforeEach
    void opens() throws Exception {
        desk = new Resident(folder);
        issued = desk.gets(1, CertificateKind.RESIDENCE, Special.NAME_WITH_DOT);
    }

    @AfterEach
    void closes() {
        desk.close();
    }

    @Test
    void theCodeAndTheQrCodeFindItAndNothingOfTheRecordIsShown() throws Exception {
        var card = desk.town().card(Special.NAME_WITH_DOT);
        var typed = desk.types(issued.code().toLowerCase(Locale.ROOT));
        var scanned = desk.opens(issued.verifyUrl().getPath() + "?lang=zh");
        for (var heard : List.of(typed, scanned)) {
            says(200, "核验码有效", heard);
            says(200, "居住证明", heard);
            says(200, issued.number(), heard);
            says(200, issued.maskedName(), heard);
            says(200, "不能证明的", heard);
            assertFalse(heard.text().contains(card.name()), "the name is masked");
            assertFalse(heard.text().contains(card.idNumber()));
            assertTrue(
                    heard.fields().getOrDefault("content-security-policy", "").startsWith("default-src 'none'"));
            assertFalse(heard.text().contains("<script"));
        }
        says(200, "Certificate of Residence", desk.opens(issued.verifyUrl().getPath() + "?lang=en"));
    }

    @Test
    void theFileIsGenuineAndOneChangedByteIsNot() throws Exception {
        says(200, "这份文件是原件", desk.uploads(issued.document()));
        byte[] pdf = issued.document();
        for (int at : new int[] {200, pdf.length / 4, pdf.length / 2, pdf.length - 400}) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            refuses("不可采信", desk.uploads(changed));
        }
        byte[] longer = Arrays.copyOf(pdf, pdf.length + 30);
        Arrays.fill(longer, pdf.length, longer.length, (byte) '\n');
        refuses("签名之后又加了内容", desk.uploads(longer));
        refuses("核对不了", desk.uploads("not a pdf".getBytes(StandardCharsets.US_ASCII)));
        refuses("文件里没有签名", desk.uploads("%PDF-1.7\nno signature".getBytes(StandardCharsets.US_ASCII)));
        refuses("核对不了", desk.uploads(new byte[0]));
    }

    @Test
    void aSignerThatHadExpiredIsToldFromOneWhoHasExpiredSince() throws Exception {
        var at = desk.town().time().instant();
        var authority = authority();
        var signer = authority.documentSigner(at);
        var ours = new DocumentSigner(signer.key(), signer.certificate(), signer.authority());
        refuses("签名对，但没有出具过", desk.uploads(ours.sign(unsigned(), at, "")));
        refuses("签名时签名证书已过期", desk.uploads(ours.sign(unsigned(), at.plus(Duration.ofDays(400)), "")));
        refuses("签名时签名证书已过期", desk.uploads(ours.sign(unsigned(), at.minus(Duration.ofDays(1)), "")));
        desk.town().time().pass(Duration.ofDays(500));
        says(200, "这份文件是原件", desk.uploads(issued.document()));
    }

    @Test
    void anotherAuthoritysSignatureIsNotOurs() throws Exception {
        try (var elsewhere = new Desk(folder.resolve("elsewhere"))) {
            byte[] foreign =
                    elsewhere.signed(CertificateKind.RESIDENCE, elsewhere.dossier(Special.ARREARS_OVER_PERIODS));
            refuses("不是本平台签的", desk.uploads(foreign));
        }
    }

    @Test
    void whoGuessesIsToldNothingMoreForAWhile() throws Exception {
        says(422, "核验码抄错了", desk.types("7K3D-9QWX-0000"));
        says(422, "这不是核验码", desk.types("<script>alert(1)</script>"));
        for (int guess = 0; guess < Verification.WRONG_A_NETWORK; guess++) {
            says(404, "没有这个核验码", desk.types(VerificationCode.of(1000 + guess)));
        }
        says(429, "错得太多了", desk.types(VerificationCode.of(7)));
        says(429, "错得太多了", desk.types(issued.code()));
        says(200, "核验码有效", desk.opens(issued.verifyUrl().getPath() + "?lang=zh"));
        desk.town().time().pass(Verification.WRONG_WITHIN);
        says(200, "核验码有效", desk.types(issued.code()));
        says(404, "没有这个核验码", desk.opens("/v/" + "A".repeat(22) + "?lang=zh"));
        says(422, "这不是核验码", desk.opens("/v/short?lang=zh"));
    }

    @Test
    void guessesThatComeTogetherAreNoMoreThanOneAfterTheOther() throws Exception {
        var guesses = IntStream.range(0, 4 * Verification.WRONG_A_NETWORK)
                .mapToObj(guess -> VerificationCode.of(1000 + guess))
                .<Callable<Integer>>map(code -> () -> desk.types(code).status())
                .toList();
        var told = new ArrayList<Integer>();
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : guessers.invokeAll(guesses)) {
                told.add(answer.get());
            }
        }
        assertEquals(Verification.WRONG_A_NETWORK, Collections.frequency(told, 404), told::toString);
        assertEquals(3 * Verification.WRONG_A_NETWORK, Collections.frequency(told, 429), told::toString);
    }

    @Test
    void wrongQrCodesShutNobodyOutFromTheCodeOnThePaper() throws Exception {
        for (int wrong = 0; wrong < Verification.WRONG_A_NETWORK; wrong++) {
            says(404, "没有这个核验码", desk.opens("/v/" + "B".repeat(20) + (10 + wrong) + "?lang=zh"));
        }
        says(429, "错得太多了", desk.opens(issued.verifyUrl().getPath() + "?lang=zh"));
        says(200, "核验码有效", desk.types(issued.code()));
    }

    @Test
    void aHugeUploadIsRefusedAndTooManyAreToo() throws Exception {
        says(413, "文件太大", desk.uploads(new byte[Verification.LARGEST_FILE + 10_000]));
        for (int file = 1; file < Verification.FILES_A_NETWORK; file++) {
            refuses("核对不了", desk.uploads(new byte[] {1, 2, 3}));
        }
        says(429, "错得太多了", desk.uploads(issued.document()));
    }

    @Test
    void anExternalProgramAgrees() throws Exception {
        var file = Files.write(folder.resolve("certificate.pdf"), issued.document());
        String said = Peers.pdfsig(file);
        assertTrue(said.contains("Signature is Valid."), said);
        assertEquals(List.of(), AnArchiveAcceptsItTest.complaints(issued.document()));
    }

    private LocalAuthority authority() throws Exception {
        var settings = desk.town().central().settings();
        return LocalAuthority.openOrMake(
                settings.data().resolve("tls"),
                settings.authorityFile(),
                List.of("127.0.0.1", "localhost"),
                desk.town().time());
    }

    private byte[] unsigned() throws Exception {
        try (var elsewhere = new Desk(folder.resolve("elsewhere"))) {
            return elsewhere
                    .unsigned(CertificateKind.RESIDENCE, elsewhere.dossier(Special.ARREARS_OVER_PERIODS))
                    .pdf();
        }
    }

    private static void refuses(String words, RawTerminal.Heard heard) {
        says(422, words, heard);
    }

    private static void says(int status, String words, RawTerminal.Heard heard) {
        assertEquals(status, heard.status(), heard.text());
        assertTrue(heard.text().contains(words), words + " in " + heard.text());
    }
}
