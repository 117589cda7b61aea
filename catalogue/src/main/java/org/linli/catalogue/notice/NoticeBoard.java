package org.linli.catalogue.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is published, also what is not yet or no longer valid.
 *
 * @param edition the day it was put together
 * @param sample whether all of it is invented
 * @param about what kind of content this is, said with every notice
 * @param notices in the order of the files
 */
public record NoticeBoard(String name, LocalDate edition, boolean sample, String about, List<PublicNotice> notices) {
    public NoticeBoard {
        notices = List.copyOf(notices);
    }
}
