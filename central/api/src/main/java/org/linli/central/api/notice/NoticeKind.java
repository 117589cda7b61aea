package org.linli.central.api.notice;

/** What a notice is about. */
public enum NoticeKind {
    ANNOUNCEMENT,
    GOVERNMENT,
    PARTY,
    VILLAGE,
    FINANCE,
    LOST_AND_FOUND,
    CONVENIENCE
}
