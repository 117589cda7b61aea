package org.linli.rehearsal.house;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.wire.WireJson;

/** The kiosk's configuration for a house on this machine (its form: the Javadoc of {@code org.linli.kiosk.main.Configuration}). */
record KioskFile(
        KioskFile.Place place,
        Plan plan,
        Path devices,
        URI central,
        Path authority,
        String enrolmentCode,
        Path catalogue) {
    void write(Path file) throws ProgramFailed {
        var configuration = new Configuration(
                "development",
                plan.of("kiosk").toString(),
                place,
                new Central(central.toString(), authority.toString(), enrolmentCode),
                new Devices(
                        devices.resolve("idcard.tty").toString(),
                        devices.resolve("scanner.tty").toString(),
                        devices.resolve("printer.tty").toString(),
                        devices.resolve("pcscd.sock").toString(),
                        devices.resolve("cardterminal.tty").toString(),
                        devices.resolve("earphone.sock").toString(),
                        pagePrinter()),
                catalogue.toString(),
                new Rest(plan.rest().toSeconds()));
        try {
            Files.write(file, WireJson.write(configuration));
        } catch (IOException full) {
            throw new ProgramFailed("the kiosk's configuration could not be written: " + full.getMessage(), full);
        }
    }

    private String pagePrinter() throws ProgramFailed {
        return plan.pagePrinter().isPresent() ? plan.pagePrinter().get().toString() : virtualPagePrinter();
    }

    /** It says where it is once it is there. */
    private String virtualPagePrinter() throws ProgramFailed {
        try {
            return Files.readString(devices.resolve("page-printer.uri")).strip();
        } catch (IOException notThere) {
            throw new ProgramFailed("the virtual desk has no page printer: " + notThere.getMessage(), notThere);
        }
    }

    record Configuration(
            String profile, String data, Place place, Central central, Devices devices, String catalogue, Rest rest) {}

    record Rest(long afterSeconds) {}

    /** What the front page says of where this machine stands. */
    record Place(
            String name,
            String machine,
            String contact,
            String window,
            String hours,
            String emergency,
            String community,
            @Nullable String serviceCode) {
        private static final String CENTRE = " · 体验中心";
        private static final String FIRST = "1 号机";
        private static final String AT_HOME = "家里的电视";
        private static final String WINDOW = "一楼 3 号窗口";
        private static final String HOURS = "周一至周五 9:00–17:00";

        private static final Map<String, Place> OF_COMMUNITY = Map.of(
                "fenghe",
                        new Place(
                                "枫禾社区" + CENTRE,
                                FIRST,
                                "社区热线 0000-6120800",
                                WINDOW,
                                HOURS,
                                "0000-6120800",
                                "枫禾社区",
                                null),
                "qingrong",
                        new Place(
                                "青榕社区" + CENTRE,
                                FIRST,
                                "社区热线 0000-8350800",
                                WINDOW,
                                HOURS,
                                "0000-8350800",
                                "青榕社区",
                                null));

        /** @param code as the kiosk's own program has made it */
        Place admitting(String code) {
            return new Place(name, machine, contact, window, hours, emergency, community, code);
        }

        /** In a home of the same community, where no attendant comes. */
        Place atHome() {
            return new Place(community, AT_HOME, contact, window, hours, emergency, community, null);
        }

        static Place in(Plan plan) throws ProgramFailed {
            var place = OF_COMMUNITY.get(plan.community());
            if (place == null) {
                throw new ProgramFailed("there is no community " + plan.community());
            }
            return place;
        }
    }

    record Central(String url, String authority, String enrolmentCode) {}

    record Devices(
            String idCardReader,
            String scanner,
            String receiptPrinter,
            String cardService,
            String bankCardTerminal,
            String earphoneJack,
            String pagePrinter) {}
}
