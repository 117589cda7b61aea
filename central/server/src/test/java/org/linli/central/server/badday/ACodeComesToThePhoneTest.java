package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.known.PassSearch;
import org.linli.central.api.known.PhoneCode;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.community.Person;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

/** She sits before the television without a card, and has her phone. */
class ACodeComesToThePhoneTest {
    private static final String NOBODYS = "15499999999";
    private static final byte[] SALT = "sixteen bytes..!".getBytes(StandardCharsets.US_ASCII);
    private static final String SALT_TEXT =
            Base64.getUrlEncoder().withoutPadding().encodeToString(SALT);

    @TempDir
    private Path folder;

    private Town town;
    private Terminal television;
    private Person person;
    private String phone = "";

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        television = town.terminal("客厅电视");
        person = town.communities().north().people().stream()
                .filter(each -> each.mobile().isPresent() && each.diedOn().isEmpty())
                .filter(each -> !town.communities().homesOf(each.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        phone = person.mobile().orElseThrow();
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void theCodeOpensWhatTheCardOpens() throws Exception {
        var pass = Town.answered(television
                .central()
                .provePhone(send(phone).id(), new PhoneCodeProof(arrived(), SALT_TEXT), Town.WITHIN));
        assertEquals(person.maskedName(), pass.maskedName());
        var found = Town.answered(television.central().searchBills(new PassSearch(pass.pass()), Town.WITHIN));
        assertEquals(television.search(new Identity(person.idNumber(), person.name())), found);
    }

    /** A card laid at another terminal can be told to be the same person's without central's help. */
    @Test
    void theDigestIsTheCardsNumberUnderTheTerminalsSalt() throws Exception {
        var pass = Town.answered(television
                .central()
                .provePhone(send(phone).id(), new PhoneCodeProof(arrived(), SALT_TEXT), Town.WITHIN));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SALT, "HmacSHA256"));
        assertEquals(
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(person.idNumber().getBytes(StandardCharsets.UTF_8))),
                pass.digest());
    }

    @Test
    void nobodyLearnsWhetherAPhoneIsAnybodys() throws Exception {
        var known = send(phone);
        var unknown = send(NOBODYS);
        assertEquals(known.until(), unknown.until());
        assertEquals(
                1,
                Town.answered(town.operator().sandboxMessages(Town.WITHIN))
                        .messages()
                        .size());
        String wrong = wrong(arrived());
        for (var code : new PhoneCode[] {known, unknown}) {
            assertEquals(ProblemKind.PHONE_CODE_WRONG.code(), tries(code, wrong));
            assertEquals(ProblemKind.PHONE_CODE_WRONG.code(), tries(code, wrong));
            assertEquals(ProblemKind.PHONE_CODE_OVER.code(), tries(code, wrong));
            assertEquals(ProblemKind.PHONE_CODE_OVER.code(), tries(code, arrived()), "the third was the last");
        }
        for (String each : new String[] {phone, NOBODYS}) {
            assertEquals(
                    ProblemKind.PHONE_TOO_OFTEN.code(),
                    Town.refused(television.central().sendPhoneCode(new PhoneCodeRequest(each), Town.WITHIN))
                            .code());
        }
    }

    @Test
    void aCodeIsGoodOnceAndForFiveMinutes() throws Exception {
        var first = send(phone);
        String code = arrived();
        Town.answered(television.central().provePhone(first.id(), new PhoneCodeProof(code, SALT_TEXT), Town.WITHIN));
        assertEquals(ProblemKind.PHONE_CODE_OVER.code(), tries(first, code));
        town.time().pass(Duration.ofMinutes(1));
        var second = send(phone);
        town.time().pass(Duration.ofMinutes(5));
        assertEquals(ProblemKind.PHONE_CODE_OVER.code(), tries(second, arrived()));
    }

    @Test
    void anotherTerminalCannotUseTheCodeOrThePass() throws Exception {
        var other = town.terminal("二号机");
        var sent = send(phone);
        var proof = new PhoneCodeProof(arrived(), SALT_TEXT);
        assertEquals(
                ProblemKind.PHONE_CODE_OVER.code(),
                Town.refused(other.central().provePhone(sent.id(), proof, Town.WITHIN))
                        .code());
        var pass = Town.answered(television.central().provePhone(sent.id(), proof, Town.WITHIN));
        assertEquals(
                ProblemKind.PHONE_PASS_OVER.code(),
                Town.refused(other.central().searchBills(new PassSearch(pass.pass()), Town.WITHIN))
                        .code());
        town.time().pass(Duration.ofMinutes(30));
        assertEquals(
                ProblemKind.PHONE_PASS_OVER.code(),
                Town.refused(television.central().searchBills(new PassSearch(pass.pass()), Town.WITHIN))
                        .code());
    }

    @Test
    void aPhoneRingsFiveTimesAnHourAndATerminalAsksTenTimesInTenMinutes() {
        for (int i = 0; i < 5; i++) {
            send(phone);
            town.time().pass(Duration.ofMinutes(1));
        }
        var refused = Town.refused(television.central().sendPhoneCode(new PhoneCodeRequest(phone), Town.WITHIN));
        assertEquals(ProblemKind.PHONE_TOO_OFTEN.code(), refused.code());
        assertTrue(refused.until().orElseThrow().isAfter(town.time().instant().plus(Duration.ofMinutes(50))));
        for (int i = 0; i < 5; i++) {
            send("1549999000" + i);
        }
        assertEquals(
                ProblemKind.PHONE_TOO_OFTEN.code(),
                Town.refused(television.central().sendPhoneCode(new PhoneCodeRequest(NOBODYS), Town.WITHIN))
                        .code());
    }

    private PhoneCode send(String number) {
        return Town.answered(television.central().sendPhoneCode(new PhoneCodeRequest(number), Town.WITHIN));
    }

    private Code tries(PhoneCode sent, String code) {
        return Town.refused(
                        television.central().provePhone(sent.id(), new PhoneCodeProof(code, SALT_TEXT), Town.WITHIN))
                .code();
    }

    /** The newest message of the sandbox's, as she reads it. */
    private String arrived() throws Exception {
        var newest = Town.answered(town.operator().sandboxMessages(Town.WITHIN))
                .messages()
                .getFirst();
        assertEquals(phone, newest.phone());
        return newest.text().replaceAll(".*验证码 ([0-9]{6}).*", "$1");
    }

    private static String wrong(String code) {
        String other = code.equals("000000") ? "000001" : "000000";
        assertNotEquals(code, other);
        return other;
    }
}
