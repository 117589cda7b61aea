package org.linli.terminal.core.speech;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.pinyin.Pinyin;

/** Reads the dictionary with the first word: a terminal without a loudspeaker never needs it. The speaker's thread only. */
final class LazyPinyin implements UnaryOperator<String> {
    private @Nullable Pinyin pinyin;

    @Override
    public String apply(String words) {
        if (pinyin == null) {
            pinyin = Pinyin.load();
        }
        return pinyin.numbered(words);
    }
}
