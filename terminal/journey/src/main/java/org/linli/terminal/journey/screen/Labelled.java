package org.linli.terminal.journey.screen;

/** A short label and its value: 订单号 · T01-000042. */
public record Labelled(Text label, Text value) {}
