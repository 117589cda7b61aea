package org.linli.catalogue.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.catalogue.LifeEvent;

/** Each way to find a service, and the reason that is given for it. */
final class FinderTest {
    private static final Finder FINDER = Finder.of(FewServices.catalogue(), Sounds.load());

    private static Hit first(String typed) {
        var hits = FINDER.find(typed, 5);
        assertFalse(hits.isEmpty(), typed);
        return hits.getFirst();
    }

    @Test
    void byItsName() {
        assertInstanceOf(Reason.Name.class, first("结婚登记").reason());
        assertEquals("结婚登记", first("结婚登记").service().name());
    }

    @Test
    void byAnotherName() {
        assertEquals(new Reason.OtherName("办社保卡"), first("社保卡").reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shebaoka", "she bao ka", "SheBaoKa", "sebaoka", "社保咔", "社bao卡", "ｓｈｅｂａｏｋａ"})
    void bySound(String typed) {
        assertEquals(new Reason.SoundsLike("办社保卡"), first(typed).reason(), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sbk", "shbk", "SBK", "sb卡", "社保k", "shebaok"})
    void byInitials(String typed) {
        assertEquals(new Reason.Initials("办社保卡"), first(typed).reason(), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"杜保卡", "社捞卡"})
    void byAFormThatIsNearlyRight(String typed) {
        assertEquals(new Reason.NearMiss("办社保卡"), first(typed).reason(), typed);
    }

    @Test
    void theSoundOfAMisspellingFindsWhatItIsAbout() {
        assertEquals(
                "retired",
                assertInstanceOf(Reason.InEvent.class, first("退修").reason())
                        .event()
                        .id());
    }

    @Test
    void byWhatTheResidentHasInTheEnd() {
        assertEquals(new Reason.ItsResult("居民户口簿"), first("居民户口簿").reason());
    }

    @Test
    void bySynonym() {
        var hit = first("低保");
        assertEquals("最低生活保障", hit.service().name());
        assertEquals(new Reason.SynonymOf("低保", "最低生活保障"), hit.reason());
        assertEquals(new Reason.SynonymOf("低保", "最低生活保障"), first("怎么领dibao").reason());
    }

    @ParameterizedTest
    @CsvSource({"老伴去世, spouse-died", "老伴走了怎么办, spouse-died", "laobanqushi, spouse-died", "搬家, moved"})
    void byWhatHappensInALife(String typed, String event) {
        var reason = assertInstanceOf(Reason.InEvent.class, first(typed).reason());
        assertEquals(event, reason.event().id());
    }

    @Test
    void inALifesEventWhatIsMostAboutItComesFirst() {
        var names =
                FINDER.find("老伴去世", 5).stream().map(hit -> hit.service().name()).toList();
        assertEquals(List.of("死亡注销户口", "最低生活保障"), names);
    }

    @Test
    void byWhoOffersIt() {
        var hits = FINDER.find("区民政局", 5);
        assertEquals(
                List.of("结婚登记", "最低生活保障"),
                hits.stream().map(hit -> hit.service().name()).toList());
        assertInstanceOf(Reason.OfDepartment.class, hits.getFirst().reason());
    }

    @Test
    void byItsText() {
        var reason = assertInstanceOf(Reason.InText.class, first("人均收入低").reason());
        assertTrue(reason.excerpt().contains("人均收入"), reason.excerpt());
        assertTrue(reason.excerpt().length() <= 24, reason.excerpt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "！？。", "\u202E", "qwrtpsdfgh", "1234567890", "𠮷𠮷𠮷"})
    void whatMeansNothingFindsNothing(String typed) {
        assertEquals(List.of(), FINDER.find(typed, 5));
    }

    @Test
    void aQueryMayBeAnythingOfAnyLength() {
        assertFalse(FINDER.find("结婚登记" + "啊".repeat(100_000), 5).isEmpty());
        FINDER.find("zh".repeat(50_000), 5);
        FINDER.find("\uD800\uDC00\uD800 结\uDFFF婚", 5);
        assertEquals("结婚登记", first("结\u0000婚\u200B登 记").service().name());
    }

    @Test
    void asksForNoMoreThanWasAsked() {
        assertEquals(1, FINDER.find("登记", 1).size());
        assertEquals(2, FINDER.find("区民政局", 1_000_000).size());
    }

    @Test
    void theSameQueryHasTheSameHitsInEveryThread() throws Exception {
        var queries = List.of("sbk", "低保", "老伴去世", "登记", "shenghuo", "社保咔", "区民政局", "人均收入低");
        var alone = queries.stream().map(query -> FINDER.find(query, 5)).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<List<List<Hit>>> all =
                    () -> queries.stream().map(query -> FINDER.find(query, 5)).toList();
            for (var answered : threads.invokeAll(Collections.nCopies(40, all))) {
                assertEquals(alone, answered.get());
            }
        }
        var again = Finder.of(FewServices.catalogue(), Sounds.load());
        assertEquals(alone, queries.stream().map(query -> again.find(query, 5)).toList());
    }

    @Test
    void theReasonNamesTheEventItself() {
        assertEquals(
                new Reason.InEvent(new LifeEvent("moved", "搬家", List.of("换住处"))),
                first("换住处").reason());
    }
}
