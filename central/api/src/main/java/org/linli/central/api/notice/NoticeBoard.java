package org.linli.central.api.notice;

import java.time.LocalDate;
import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * All that is published, also what becomes valid later: a terminal without a line goes on by itself.
 *
 * @param edition the day it was put together
 * @param about what kind of content this is, said with every notice
 */
public record NoticeBoard(LocalDate edition, String about, List<PublishedNotice> notices) {
    public NoticeBoard {
        Limits.text(about, "about", 1, 400);
        notices = Limits.list(notices, "notices", 0, 500);
    }
}
