package org.linli.terminal.core.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;
import org.linli.terminal.journey.screen.Text;

/** Random answers about cases. */
final class SomeCases {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 21, 10, 24);

    private final Random random;

    SomeCases(Random random) {
        this.random = random;
    }

    Fact fact() {
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                return one(0);
            }
            case 2 -> {
                return menu();
            }
            case 3 -> {
                return random.nextBoolean()
                        ? new Problems.PhotosCame(random.nextInt(4))
                        : new Problems.PhotosOpen(
                                new Personal(Personal.Kind.PHOTOS, 9),
                                "https://linli.example/r/k",
                                10,
                                random.nextInt(4));
            }
            default -> {}
        }
        var cases = new ArrayList<Cases.Case>();
        for (int i = random.nextInt(4); i > 0; i--) {
            cases.add(one(i));
        }
        return new Cases.Found("*芳", cases);
    }

    private Problems.Menu menu() {
        return new Problems.Menu(
                List.of(
                        new Problems.Category("street-light", "路灯", "区住建局", true, 3, List.of("不亮了", "灯杆歪了"), List.of()),
                        new Problems.Category(
                                "lift",
                                "电梯",
                                "区市场监督管理局",
                                true,
                                2,
                                List.of("停了"),
                                List.of(new Problems.Emergency(
                                        "有人被困",
                                        Text.published("有人被困", "People are trapped"),
                                        List.of(Problems.EmergencyNumber.of(Text.verbatim("消防救援"), "119")),
                                        Text.verbatim("不要扒门。")))),
                        new Problems.Category("noise", "噪音", "区公安分局", false, 5, List.of("夜里施工"), List.of()),
                        new Problems.Category("other", "其他", "街道办事处", false, 5, List.of(), List.of())),
                List.of(new Problems.Place("枫禾社区", "3号楼"), new Problems.Place("枫禾社区", "小区大门")));
    }

    private Cases.Case one(int which) {
        var state = any(Cases.State.values());
        int left = random.nextInt(9) - 4;
        return new Cases.Case(
                "20261109-00004" + which + "-7",
                "不动产转移登记",
                "区自然资源局",
                state,
                DAY,
                maybe(30),
                5,
                DAY.plusDays(7),
                left,
                List.of(
                        new Cases.Stage("受理", Cases.Standing.DONE, Optional.of(DAY), maybe("孟庆余")),
                        new Cases.Stage("审核", Cases.Standing.NOW, Optional.empty(), maybe("贺明芳")),
                        new Cases.Stage("发证", Cases.Standing.AHEAD, Optional.empty(), Optional.empty())),
                maybe("请补交购房合同原件。"),
                "窗口领取",
                maybe(new Cases.Reminder(AT, random.nextBoolean(), maybe("已收到催办。"))),
                state == Cases.State.UNDER_WAY && left < 0 && random.nextBoolean(),
                random.nextBoolean(),
                AT,
                0,
                maybe("7123456789012342"),
                new Personal(Personal.Kind.DOCUMENTS, 9));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(T[] from) {
        return from[random.nextInt(from.length)];
    }
}
