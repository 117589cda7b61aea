package org.linli.central.server.phone;

import org.linli.central.api.companion.meeting.TerminalSays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of elements, as a terminal sends them. */
final class Pages {
    static final String PHONE_NUMBER = """
            {"question":7,"screen":"apply.phone","language":"zh-CN","step":"高龄津贴申请 · 第 2 步，共 5 步",
             "keys":{"back":true,"help":true,"leaving":"GIVING_UP"},"elements":[
             {"is":"Heading","text":"联系电话"},
             {"is":"Paragraph","text":"审核结果会发到这个号码。"},
             {"is":"Room","field":"phone","label":"手机号码","digits":true,"least":11,"most":11,"typed":""},
             {"is":"Button","action":"other","label":"用家里的电话","support":null,"strong":false,"leads":false},
             {"is":"Button","action":"next","label":"放到大屏幕","support":"下一步：核对","strong":true,"leads":true}]}""";

    static final String BILLS = """
            {"question":8,"screen":"bills.pick","language":"zh-CN","step":"缴费 · 第 2 步，共 4 步",
             "keys":{"back":true,"help":true,"leaving":"GIVING_UP"},"elements":[
             {"is":"Heading","text":"这次交哪几项？"},
             {"is":"Paragraph","text":"不想交的点一下去掉。"},
             {"is":"Sheet","rows":[
              {"is":"Tick","row":"w1","title":"水费","support":"2026 年 10 月 · 18 吨","amount":"63.00 元","ticked":true,"open":true,"mark":null},
              {"is":"Tick","row":"e1","title":"电费","support":"2026 年 10 月 · 240 度","amount":"128.52 元","ticked":false,"open":true,"mark":"今天到期"},
              {"is":"Tick","row":"h1","title":"物业费","support":"2026 年第 4 季度","amount":"300.00 元","ticked":false,"open":false,"mark":"正在付款"},
              {"is":"Total","label":"合计 1 项","amount":"63.00 元","capitals":null}]},
             {"is":"Button","action":"review","label":"核对","support":null,"strong":true,"leads":true}]}""";

    static final String REVIEW = """
            {"question":9,"screen":"bills.review","language":"zh-CN","step":"缴费 · 第 3 步，共 4 步",
             "keys":{"back":true,"help":true,"leaving":"GIVING_UP"},"elements":[
             {"is":"Heading","text":"请核对这张缴费单"},
             {"is":"Sheet","rows":[
              {"is":"Row","title":"水费","support":"2026 年 10 月 · 18 吨","amount":"63.00 元"},
              {"is":"Row","title":"电费","support":"2026 年 10 月 · 240 度","amount":"128.52 元"},
              {"is":"Total","label":"合计 2 项","amount":"191.52 元","capitals":"壹佰玖拾壹元伍角贰分"}]},
             {"is":"Paragraph","text":"付款后由收费单位入账，凭条可在这里打印。"}]}""";

    static final String WAITING = """
            {"question":10,"screen":"pay.confirm","language":"zh-CN","step":"",
             "keys":{"back":true,"help":true,"leaving":"GIVING_UP"},"elements":[
             {"is":"Heading","text":"正在确认付款"},
             {"is":"Status","mood":"WAITING","text":"请稍等，请勿重复支付。"},
             {"is":"Status","mood":"GOOD","text":"已经收到。"},
             {"is":"Status","mood":"WARNING","text":"打印机缺纸。"},
             {"is":"Status","mood":"UNDECIDED","text":"还没有结果。"},
             {"is":"Fact","label":"订单号","value":"LL000000000012"},
             {"is":"Fact","label":"金额","value":"191.52 元"}]}""";

    static final String OFFER = """
            {"question":11,"screen":"pay.qr","language":"zh-CN","step":"缴费 · 第 4 步，共 4 步",
             "keys":{"back":true,"help":true,"leaving":"GIVING_UP"},"elements":[
             {"is":"Heading","text":"用手机扫码付款"},
             {"is":"Paragraph","text":"两分钟内有效。"},
             {"is":"Fact","label":"金额","value":"191.52 元"},
             {"is":"Qr","caption":"付款码","content":"https://cashier.example/c/abc"},
             {"is":"Status","mood":"WAITING","text":"等待付款"}]}""";

    static final String PAST = """
            {"question":12,"screen":"history.list","language":"zh-CN","step":"",
             "keys":{"back":true,"help":true,"leaving":"GIVING_UP"},"elements":[
             {"is":"Heading","text":"以前付过的"},
             {"is":"Item","title":"水费等 2 项","support":"2026 年 9 月 3 日 星期四","value":"191.52 元","mark":"已入账","action":"open-1"},
             {"is":"Item","title":"电费","support":"2026 年 8 月 3 日 星期一","value":"88.00 元","mark":null,"action":null},
             {"is":"Qr","caption":"退款说明","content":"http://plain.example/x"},
             {"is":"Hologram","text":"no page knows this"}]}""";

    static final String EMERGENCY = """
            {"question":13,"screen":"report.emergency","language":"zh-CN","step":"",
             "keys":{"back":true,"help":true,"leaving":"GIVING_UP"},"elements":[
             {"is":"Heading","text":"请马上打 96333"},
             {"is":"Status","mood":"WARNING","text":"请里面的人按报警键等着，不要扒门。"},
             {"is":"Call","label":"电梯应急救援","number":"96333"},
             {"is":"Call","label":"打不通就打消防救援","number":"021-5550 0101"},
             {"is":"Button","action":"go-on","label":"打过了，再记下来","support":"只查原因，不会有人马上赶来","strong":true,"leads":true},
             {"is":"Button","action":"home","label":"回首页","support":null,"strong":false,"leads":false}]}""";

    static final String ENGLISH = """
            {"question":21,"screen":"apply.phone","language":"en","step":"Benefit for the elderly · step 2 of 5",
             "keys":{"back":true,"help":true,"leaving":"GIVING_UP"},"elements":[
             {"is":"Heading","text":"Telephone"},
             {"is":"Room","field":"phone","label":"Mobile number","digits":true,"least":11,"most":11,"typed":"138"},
             {"is":"Button","action":"next","label":"Put on the big screen","support":null,"strong":true,"leads":true}]}""";

    static final String HOME = """
            {"question":31,"screen":"home.menu","language":"zh-CN","step":"",
             "keys":{"back":false,"help":true,"leaving":"NONE"},"elements":[
             {"is":"Heading","text":"您要办什么？"},
             {"is":"Button","action":"pay-bill","label":"缴费","support":"水、电、气、物业","strong":false,"leads":true}]}""";

    static final String HOME_IN_ENGLISH = """
            {"question":32,"screen":"home.menu","language":"en","step":"",
             "keys":{"back":false,"help":true,"leaving":"NONE"},"elements":[
             {"is":"Heading","text":"What would you like to do?"},
             {"is":"Button","action":"pay-bill","label":"Pay bills","support":"Water, power, gas","strong":false,"leads":true}]}""";

    /** The three eyes of a code; this page has no need to know how they are made. */
    static final TerminalSays.Drawn CODE = new TerminalSays.Drawn(
            25,
            "M0 0h7v1h-7zM0 6h7v1h-7zM0 1h1v5h-1zM6 1h1v5h-1zM2 2h3v3h-3zM18 0h7v1h-7zM18 6h7v1h-7zM18 1h1v5h-1zM24 1h1v5h-1z"
                    + "M20 2h3v3h-3zM0 18h7v1h-7zM0 24h7v1h-7zM0 19h1v5h-1zM6 19h1v5h-1zM2 20h3v3h-3zM9 9h5v2h-5zM16 12h3v5h-3z");

    private Pages() {}

    static JsonNode tree(String page) {
        return JsonMapper.shared().readTree(page);
    }

    static String withTyped(String typed) {
        return PHONE_NUMBER.replace("\"typed\":\"\"", "\"typed\":\"" + typed + "\"");
    }
}
