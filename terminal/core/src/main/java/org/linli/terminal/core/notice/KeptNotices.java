package org.linli.terminal.core.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.notice.NoticeBoard;
import org.linli.central.api.notice.NoticeKind;
import org.linli.central.api.notice.NoticePart;
import org.linli.central.api.notice.PublishedNotice;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import tools.jackson.databind.JsonNode;

/**
 * What central answered last, as it lies on the disk. Read member by member: the first page of a start waits for it, and a mapper
 * takes as long to learn these records as the page to be painted.
 *
 * @param receivedMillis by central's clock
 * @param version what central is asked by whether there is anything newer
 */
record KeptNotices(long receivedMillis, String version, NoticeBoard board) {
    String text() {
        return new String(WireJson.write(this), StandardCharsets.UTF_8);
    }

    /** @throws BrokenContractException when another release wrote it, or half of it is missing */
    static KeptNotices read(String text) throws BrokenContractException {
        return WireJson.read(
                text.getBytes(StandardCharsets.UTF_8),
                whole -> new KeptNotices(
                        whole.required("receivedMillis").longValue(),
                        words(whole, "version"),
                        board(whole.required("board"))));
    }

    private static NoticeBoard board(JsonNode board) {
        var notices = new ArrayList<PublishedNotice>();
        for (var notice : board.required("notices")) {
            notices.add(notice(notice));
        }
        return new NoticeBoard(LocalDate.parse(words(board, "edition")), words(board, "about"), notices);
    }

    private static PublishedNotice notice(JsonNode notice) {
        return new PublishedNotice(
                words(notice, "id"),
                NoticeKind.valueOf(words(notice, "kind")),
                words(notice, "title"),
                words(notice, "publisher"),
                LocalDate.parse(words(notice, "published")),
                LocalDate.parse(words(notice, "from")),
                perhaps(notice, "until").map(LocalDate::parse),
                notice.required("pinned").booleanValue(),
                notice.required("urgent").booleanValue(),
                parts(notice.required("parts")));
    }

    private static List<NoticePart> parts(JsonNode parts) {
        var read = new ArrayList<NoticePart>();
        for (var part : parts) {
            var lines = new ArrayList<String>();
            for (var line : part.required("lines")) {
                lines.add(line.stringValue());
            }
            read.add(new NoticePart(perhaps(part, "heading"), lines));
        }
        return read;
    }

    private static Optional<String> perhaps(JsonNode node, String member) {
        var value = node.required(member);
        return value.isNull() ? Optional.empty() : Optional.of(value.stringValue());
    }

    private static String words(JsonNode node, String member) {
        return node.required(member).stringValue();
    }
}
