package org.linli.terminal.core.speech;

import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;

/** English by FreeTTS, inside this process. Its voice is made at the first word, which takes half a second. */
final class FreeTtsVoice implements org.linli.terminal.core.speech.Voice {
    private static final Code FAILED = Code.of("speech.voice-failed");
    private static final String SIXTEEN_KILOHERTZ = "kevin16";

    /** Words a minute, as for Mandarin. */
    private static final float USUAL_RATE = 150;

    private @Nullable Voice kevin;

    @Override
    public Sound say(String words, int percent) throws CannotSpeak {
        var voice = voice();
        var heard = new HeardInMemory();
        voice.setAudioPlayer(heard);
        voice.setRate(USUAL_RATE * percent / 100);
        if (!voice.speak(words)) {
            throw new CannotSpeak(FAILED, "FreeTTS did not speak");
        }
        return heard.sound();
    }

    private Voice voice() throws CannotSpeak {
        if (kevin == null) {
            // Asked directly: the library's own way goes through system properties and jar manifests.
            var found = Arrays.stream(new KevinVoiceDirectory().getVoices())
                    .filter(voice -> voice.getName().equals(SIXTEEN_KILOHERTZ))
                    .findFirst()
                    .orElseThrow(() -> new CannotSpeak(FAILED, "FreeTTS has no voice " + SIXTEEN_KILOHERTZ));
            found.allocate();
            kevin = found;
        }
        return kevin;
    }
}
