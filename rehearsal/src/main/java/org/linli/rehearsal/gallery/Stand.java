package org.linli.rehearsal.gallery;

import java.util.List;
import java.util.Locale;
import org.linli.stb.tv.Form;
import org.linli.stb.tv.RemoteProfile;
import org.linli.terminal.face.machine.HardwareProfile;

/** Before which glass somebody is, and with what in the hand. */
sealed interface Stand {
    HardwareProfile glass();

    /** As {@code gallery.json} and the folders have it. */
    String face();

    /** What tells it from others of its face; empty where there is one. */
    String detail();

    /** Touched, standing. */
    record Kiosk(HardwareProfile glass) implements Stand {
        @Override
        public String face() {
            return "kiosk";
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** Across the room, with a remote. */
    record Television(HardwareProfile glass, Form form, RemoteProfile remote) implements Stand {
        @Override
        public String face() {
            return "tv";
        }

        @Override
        public String detail() {
            return glass.heightPixels() + "-" + form.name().toLowerCase(Locale.ROOT) + "-" + remote.name();
        }
    }

    Kiosk KIOSK = new Kiosk(HardwareProfile.PORTRAIT_21_5);
    Television SOFA = new Television(HardwareProfile.TELEVISION_1080, Form.PANEL, RemoteProfile.FULL);

    List<HardwareProfile> TELEVISIONS = List.of(HardwareProfile.TELEVISION_1080, HardwareProfile.TELEVISION_720);
    List<Form> FORMS = List.of(Form.values());
    List<RemoteProfile> REMOTES = List.of(RemoteProfile.FULL, RemoteProfile.PLAIN, RemoteProfile.FIGURES);

    /** So that each two of glass, form and remote meet, and each of them meets whatever else goes round with the number. */
    static Television television(int number) {
        int form = number / TELEVISIONS.size();
        int remote = form / FORMS.size();
        return new Television(
                TELEVISIONS.get(number % TELEVISIONS.size()),
                FORMS.get(form % FORMS.size()),
                REMOTES.get(remote % REMOTES.size()));
    }
}
