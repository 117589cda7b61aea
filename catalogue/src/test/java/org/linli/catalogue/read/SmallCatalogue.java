package org.linli.catalogue.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a sound catalogue of two services, to be spoilt. One test, one thread. */
final class SmallCatalogue {
    static final String SERVICES = "services/civil-affairs.json";

    private static final String HEAD = """
            {"format": 1, "name": "示例服务目录", "edition": "2026-11-22",
             "sample": true, "notice": "示例内容，办理前请以窗口答复为准。"}
            """;

    private static final String DEPARTMENTS = """
            [
              {"id": "civil-affairs", "name": "民政", "body": "区民政局", "window": "1 号窗口", "hours": "周一至周五", "phone": "010-5550-0101"}
            ]
            """;

    private static final String EVENTS = """
            [
              {"id": "marriage", "name": "结婚", "words": ["成家", "领证"]}
            ]
            """;

    private static final String SYNONYMS = """
            [
              {"say": "低保", "means": "最低生活保障"}
            ]
            """;

    /** The first service begins in line 2, the second in line 20. */
    private static final String TWO_SERVICES = """
            [
              {
                "id": "civil-affairs-marriage",
                "kind": "APPROVAL",
                "name": "结婚登记",
                "also": ["领结婚证"],
                "what": "男女双方自愿结婚，一起到婚姻登记处登记，当场领取结婚证。",
                "who": ["双方都没有配偶"],
                "basis": [{"law": "中华人民共和国民法典", "at": "第一千零四十九条"}],
                "materials": [{"name": "居民身份证", "form": "ORIGINAL", "count": 2, "note": "双方各一张"}],
                "steps": [{"name": "预约", "words": "可以电话预约。"}, {"name": "领证", "words": "当场发证。"}],
                "limit": {"legal": {"days": 10, "kind": "WORKING"}, "promised": {"days": 0, "kind": "AT_ONCE"}},
                "fee": {"fen": 0, "words": "不收费"},
                "where": {"place": "区婚姻登记处", "phone": "010-5550-0102"},
                "result": {"name": "结婚证", "delivery": ["AT_WINDOW"]},
                "once": true, "events": ["marriage"], "zones": ["民生"],
                "ways": {"book": false, "apply": false}, "certificate": null,
                "verified": {"is": false, "why": "示例内容"}
              },
              {
                "id": "civil-affairs-minimum-living",
                "kind": "SERVICE",
                "name": "最低生活保障",
                "also": [],
                "what": "家里人均收入低于当地标准的，每月领一笔钱补足生活。",
                "who": ["共同生活的家庭成员人均收入低于低保标准"],
                "basis": [{"law": "社会救助暂行办法", "number": "国务院令第 649 号"}],
                "materials": [],
                "steps": [{"name": "递申请", "words": "到街道递交申请。"}, {"name": "入户看看", "words": "工作人员上门了解情况。"}],
                "limit": {"legal": null, "promised": {"days": 30, "kind": "WORKING"}},
                "fee": {"fen": null, "words": "不收费"},
                "where": {},
                "result": {"name": "每月保障金", "delivery": ["ELECTRONIC", "AT_WINDOW"]},
                "once": false, "events": [], "zones": [],
                "ways": {"book": false, "apply": false}, "certificate": "residence",
                "verified": {"is": false, "why": "示例内容"}
              }
            ]
            """;

    private final Path folder;

    private SmallCatalogue(Path folder) {
        this.folder = folder;
    }

    static SmallCatalogue in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("services"));
        var catalogue = new SmallCatalogue(folder);
        return catalogue
                .with("catalogue.json", HEAD)
                .with("departments.json", DEPARTMENTS)
                .with("events.json", EVENTS)
                .with("synonyms.json", SYNONYMS)
                .with(SERVICES, TWO_SERVICES);
    }

    Path folder() {
        return folder;
    }

    SmallCatalogue with(String file, String content) throws IOException {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    SmallCatalogue with(String file, byte[] content) throws IOException {
        Files.write(folder.resolve(file), content);
        return this;
    }

    SmallCatalogue without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** The first place where it stands. */
    SmallCatalogue replacing(String file, String words, String others) throws IOException {
        String content = Files.readString(folder.resolve(file));
        int at = content.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(file + " has no " + words);
        }
        return with(file, content.substring(0, at) + others + content.substring(at + words.length()));
    }

    Reading read() {
        return CatalogueReader.read(folder);
    }

    /** As the command prints them; empty when all is in order. */
    List<String> problems() {
        return switch (read()) {
            case Reading.Sound(var catalogue) -> List.of();
            case Reading.Unsound(var problems) ->
                problems.stream().map(Problem::toString).toList();
        };
    }
}
