package org.linli.central.api.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.notice.NoticeBoard;
import org.linli.central.api.notice.NoticeKind;
import org.linli.central.api.notice.NoticePart;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.notice.NoticesQuery;
import org.linli.central.api.notice.PublishedNotice;

/** One record of each kind of what is made known. */
final class NoticeSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String VERSION = "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs";

    private NoticeSamples() {}

    static List<Record> messages() {
        var notice = new PublishedNotice(
                "water-stop",
                NoticeKind.ANNOUNCEMENT,
                "停水",
                "水务公司",
                DAY,
                DAY,
                Optional.of(DAY.plusDays(5)),
                true,
                true,
                List.of(
                        new NoticePart(Optional.of("时间"), List.of("9:00至16:00")),
                        new NoticePart(Optional.empty(), List.of("请存水。"))));
        var board = new NoticeBoard(DAY, "示例通知，供运营单位替换。", List.of(notice));
        return List.of(
                notice,
                board,
                new NoticesQuery(Optional.empty()),
                new NoticesQuery(Optional.of(VERSION)),
                new NoticesNow(VERSION, Optional.of(board)),
                new NoticesNow(VERSION, Optional.empty()));
    }
}
