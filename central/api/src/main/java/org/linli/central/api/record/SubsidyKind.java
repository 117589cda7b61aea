package org.linli.central.api.record;

/** What is granted. */
public enum SubsidyKind {
    /** 高龄津贴. */
    OLD_AGE,
    /** 困难残疾人生活补贴. */
    DISABILITY_LIVING,
    /** 重度残疾人护理补贴. */
    DISABILITY_CARE,
    /** 最低生活保障金. */
    MINIMUM_LIVING
}
