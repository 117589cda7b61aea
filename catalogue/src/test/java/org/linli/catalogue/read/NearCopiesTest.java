package org.linli.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.catalogue.read.SmallCatalogue.SERVICES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service copied from another, with a word changed here and there. */
final class NearCopiesTest {
    @TempDir
    private Path folder;

    private SmallCatalogue withTheFirstServiceTwice() throws IOException {
        var small = SmallCatalogue.in(folder);
        String content = Files.readString(folder.resolve(SERVICES));
        String first = content.substring(content.indexOf("  {\n"), content.indexOf("  },\n") + 5);
        String copy =
                first.replace("civil-affairs-marriage", "civil-affairs-wedding").replace("结婚登记", "新婚登记");
        return small.with(SERVICES, content.replaceFirst("\\[\n", "[\n" + copy.replace("$", "\\$")));
    }

    @Test
    void namesBothPlaces() throws IOException {
        assertEquals(
                List.of(
                        SERVICES
                                + ":25: what with materials and steps is 100 % the text of '新婚登记' (services/civil-affairs.json:2) [catalogue.near-copy]"),
                withTheFirstServiceTwice().problems());
    }

    @Test
    void aWordChangedIsStillACopy() throws IOException {
        var problems = withTheFirstServiceTwice()
                .replacing(SERVICES, "当场领取结婚证", "当天领取结婚证")
                .problems();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(true, problems.getFirst().contains("[catalogue.near-copy]"), problems.toString());
    }

    @Test
    void anotherTextIsNone() throws IOException {
        assertEquals(
                List.of(),
                withTheFirstServiceTwice()
                        .replacing(SERVICES, "男女双方自愿结婚，一起到婚姻登记处登记，当场领取结婚证。", "拖欠的工资可以投诉，监察员会去单位查账，查实后责令补发。")
                        .problems());
    }

    @Test
    void alikeIsWhatTwoSetsShareOfAllTheyHave() {
        assertEquals(0.5, NearCopies.jaccard(new int[] {1, 2, 3}, new int[] {2, 3, 4}));
        assertEquals(1, NearCopies.jaccard(new int[] {1, 2}, new int[] {1, 2}));
        assertEquals(0, NearCopies.jaccard(new int[] {}, new int[] {}));
    }
}
