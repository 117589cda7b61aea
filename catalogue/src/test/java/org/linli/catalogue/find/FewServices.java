package org.linli.catalogue.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.Department;
import org.linli.catalogue.LifeEvent;
import org.linli.catalogue.Service;
import org.linli.catalogue.Span;
import org.linli.catalogue.Synonym;

/** A catalogue of five services, one for each way to find them. */
final class FewServices {
    private FewServices() {}

    static Catalogue catalogue() {
        return new Catalogue(
                "目录",
                LocalDate.of(2026, 11, 22),
                true,
                "示例",
                List.of(
                        new Department("civil-affairs", "民政", "区民政局", "1 号", "周一", "010-5550-0101"),
                        new Department("police", "公安", "区公安分局", "2 号", "周一", "010-5550-0102")),
                List.of(
                        new LifeEvent("spouse-died", "老伴去世", List.of("老伴走了")),
                        new LifeEvent("moved", "搬家", List.of("换住处")),
                        new LifeEvent("retired", "退休", List.of("办退休"))),
                List.of(new Synonym("低保", "最低生活保障")),
                List.of(
                        service("civil-affairs", "结婚登记", List.of("领证"), "男女双方自愿成家。", "结婚证", List.of()),
                        service(
                                "civil-affairs",
                                "最低生活保障",
                                List.of(),
                                "家里人均收入低于当地标准的，每月领一笔钱补足生活。",
                                "保障金",
                                List.of("retired", "spouse-died")),
                        service("police", "社会保障卡申领", List.of("办社保卡"), "一张卡管养老和看病。", "新卡", List.of("retired")),
                        service("police", "死亡注销户口", List.of("销户口"), "家人去世后注销。", "注销证明", List.of("spouse-died")),
                        service("police", "迁移", List.of("落户"), "换了地方住。", "居民户口簿", List.of("moved"))));
    }

    private static Service service(
            String department, String name, List<String> also, String what, String result, List<String> events) {
        return new Service(
                department + "-" + name.hashCode(),
                department,
                Service.Kind.SERVICE,
                name,
                also,
                what,
                List.of("本地居民"),
                List.of(new Service.Basis("某法", Optional.empty(), Optional.empty())),
                List.of(),
                List.of(new Service.Step("递材料", "到窗口。"), new Service.Step("等", "等结果。")),
                new Service.Limit(Optional.empty(), new Span(0, Span.Kind.AT_ONCE)),
                new Service.Fee(Optional.empty(), "不收费"),
                new Service.Place(Optional.empty(), Optional.empty(), Optional.empty()),
                new Service.Result(result, Set.of(Service.Result.Delivery.AT_WINDOW)),
                true,
                events,
                Set.of(),
                new Service.Ways(false, false),
                Optional.empty(),
                new Service.Verified(false, "示例"));
    }
}
