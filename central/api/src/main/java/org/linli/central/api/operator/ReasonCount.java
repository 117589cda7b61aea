package org.linli.central.api.operator;

/** How often a reason was named. */
public record ReasonCount(String reason, long count) {}
