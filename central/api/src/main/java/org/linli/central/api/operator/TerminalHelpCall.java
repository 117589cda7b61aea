package org.linli.central.api.operator;

import org.linli.central.api.help.HelpCall;
import org.linli.central.api.id.TerminalId;

/** A call, with where it comes from. */
public record TerminalHelpCall(HelpCall call, TerminalId terminalId, String terminalName) {}
