package org.linli.terminal.core.pinyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PinyinTest {
    private static final Pinyin PINYIN = Pinyin.load();

    @ParameterizedTest
    @CsvSource({
        "银行卡还款, yin2 hang2 ka3 huan2 kuan3",
        "还有别的要缴吗, hai2 you3 bie2 de5 yao4 jiao3 ma5",
        "重听, chong2 ting1",
        "请勿重复支付, qing3 wu4 chong2 fu4 zhi1 fu4",
        "长期有效, chang2 qi1 you3 xiao4",
        "家长, jia1 zhang3",
        "查询, cha2 xun2",
        "曾某, zeng1 mou3",
        "曾经, ceng2 jing1",
        "女士, nü3 shi4"
    })
    void readsCharactersWithTwoReadingsAsTheWordHasThem(String words, String said) {
        assertEquals(said, PINYIN.numbered(words));
    }

    @ParameterizedTest
    @CsvSource({
        "不办了, bu2 ban4 le5",
        "不能, bu4 neng2",
        "一个, yi2 ge4",
        "一张, yi4 zhang1",
        "第一步, di4 yi1 bu4",
        "十一元, shi2 yi1 yuan2",
        "四百九十一元五角二分, si4 bai3 jiu3 shi2 yi1 yuan2 wu3 jiao3 er4 fen1",
        "零一二三, ling2 yi1 er4 san1"
    })
    void changesTheTonesOfYiAndBuAsSpeechDoes(String words, String said) {
        assertEquals(said, PINYIN.numbered(words));
    }

    @Test
    void breathesAtStopsAndKeepsQuietAboutSigns() {
        assertEquals("qing3 he2 dui4, zai4 fu4 kuan3", PINYIN.numbered("请核对，再付款"));
        assertEquals("nin2 yao4 ban4 shen2 me5?", PINYIN.numbered("您要办什么?"));
        assertEquals("hao3.", PINYIN.numbered("「好」。"));
    }

    @Test
    void leavesOutACharacterWithoutAReadingAndSaysTheRest() {
        assertEquals("lin2 an1", PINYIN.numbered("林𠮷安"));
    }

    @Test
    void refusesACorrectionThatDoesNotSayEveryCharacter() {
        assertThrows(IllegalStateException.class, () -> Corrections.parse("还款 = huan2"));
        assertThrows(IllegalStateException.class, () -> Corrections.parse("还款 huan2 kuan3"));
        assertThrows(IllegalStateException.class, () -> Corrections.parse("还 = huan2\n还 = hai2"));
    }
}
