package org.linli.terminal.core.find;

import java.util.Optional;
import org.linli.catalogue.find.Reason;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** Why a service was found, in words for the resident; nothing where its row says it already. */
final class Reasons {
    private Reasons() {}

    static Optional<Text> words(Reason reason) {
        return switch (reason) {
            case Reason.Name name -> Optional.empty();
            case Reason.OfDepartment department -> Optional.empty();
            case Reason.OtherName(String name) -> text("find.why.also", name);
            case Reason.SoundsLike sounds -> Optional.of(Text.of("find.why.sound"));
            case Reason.Initials initials -> Optional.of(Text.of("find.why.initials"));
            case Reason.NearMiss(String words) -> text("find.why.near", words);
            case Reason.ItsResult(String name) -> text("find.why.result", name);
            case Reason.SynonymOf(String say, String means) ->
                Optional.of(Text.of("find.why.synonym", new Gap.Verbatim(say), new Gap.Verbatim(means)));
            case Reason.InEvent(var event) -> text("find.why.event", event.name());
            case Reason.InText(String excerpt) -> text("find.why.text", excerpt);
        };
    }

    private static Optional<Text> text(String key, String words) {
        return Optional.of(Text.of(key, new Gap.Verbatim(words)));
    }
}
