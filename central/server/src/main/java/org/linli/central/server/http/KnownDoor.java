package org.linli.central.server.http;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Household;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PhoneCodeId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.known.BindingRequest;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.HouseholdBills;
import org.linli.central.api.known.OwnBinding;
import org.linli.central.api.known.PassSearch;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.central.api.known.ReleaseRequest;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.biller.Residents;
import org.linli.central.server.known.PhoneCodes;
import org.linli.central.server.known.Televisions;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.LedgerUnavailableException;

/** What terminals may ask about whoever stands there without a card, and about televisions bound to a household. */
final class KnownDoor implements Door {
    private final TerminalProof proof;
    private final Residents residents;
    private final Televisions televisions;
    private final PhoneCodes phones;
    private final BillStates states;
    private final InstantSource clock;

    KnownDoor(
            TerminalProof proof,
            Residents residents,
            Televisions televisions,
            PhoneCodes phones,
            BillStates states,
            InstantSource clock) {
        this.proof = proof;
        this.residents = residents;
        this.televisions = televisions;
        this.phones = phones;
        this.states = states;
        this.clock = clock;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        return switch (request.method()) {
            case "GET" -> read(request, path);
            case "POST" -> act(request, path);
            default -> Optional.empty();
        };
    }

    private Optional<Reply> read(Arrived request, PathWords path)
            throws BrokenContractException, LedgerUnavailableException {
        if (path.matches("v1", "bills", "household")) {
            return Optional.of(proof.asTerminal(request, this::householdBills));
        }
        if (path.matches("v1", "bindings", "own")) {
            return Optional.of(proof.asTerminal(request, this::ownBinding));
        }
        return Optional.empty();
    }

    private Optional<Reply> act(Arrived request, PathWords path)
            throws BrokenContractException, LedgerUnavailableException {
        if (path.matches("v1", "binding-codes")) {
            return Optional.of(proof.asTerminal(request, terminal -> Reply.json(201, televisions.makeCode(terminal))));
        }
        if (path.matches("v1", "bindings")) {
            return Optional.of(proof.asTerminal(request, terminal -> bind(request, terminal)));
        }
        if (path.matches("v1", "bindings", "search")) {
            return Optional.of(proof.asTerminal(request, terminal -> bound(request)));
        }
        if (path.matches("v1", "bindings", "release")) {
            return Optional.of(proof.asTerminal(request, terminal -> release(request)));
        }
        if (path.matches("v1", "phone-codes")) {
            return Optional.of(proof.asTerminal(
                    request,
                    terminal -> passing(
                            201, phones.send(WireJson.read(request.body(), PhoneCodeRequest.class), terminal))));
        }
        if (path.matches("v1", "phone-codes", "*", "proof")) {
            return Optional.of(proof.asTerminal(request, terminal -> prove(request, path, terminal)));
        }
        if (path.matches("v1", "bills", "pass-search")) {
            return Optional.of(proof.asTerminal(request, terminal -> search(request, terminal)));
        }
        return Optional.empty();
    }

    private Reply householdBills(TerminalId terminal) throws LedgerUnavailableException {
        Optional<HouseholdBills> found = televisions.homeOf(terminal).flatMap(residents::household);
        return found.isPresent()
                ? Reply.json(200, states.asHeld(found.get()))
                : Reply.problem(ProblemKind.BINDING_NONE);
    }

    private Reply ownBinding(TerminalId terminal) throws LedgerUnavailableException {
        return Reply.json(
                200,
                new OwnBinding(televisions
                        .homeOf(terminal)
                        .flatMap(residents::household)
                        .map(HouseholdBills::maskedAddress)));
    }

    private Reply bind(Arrived request, TerminalId kiosk) throws BrokenContractException, LedgerUnavailableException {
        var asked = WireJson.read(request.body(), BindingRequest.class);
        var homes = homesOf(asked.who());
        return homes.isEmpty()
                ? Reply.problem(ProblemKind.RESIDENT_UNKNOWN)
                : passing(201, televisions.bind(asked.code(), asked.household(), homes, kiosk));
    }

    private Reply bound(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var homes = homesOf(WireJson.read(request.body(), CardShown.class));
        return homes.isEmpty() ? Reply.problem(ProblemKind.RESIDENT_UNKNOWN) : Reply.json(200, televisions.of(homes));
    }

    private Reply release(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var asked = WireJson.read(request.body(), ReleaseRequest.class);
        return Reply.of(200, televisions.release(asked.terminal(), homesOf(asked.who())));
    }

    /** Empty when nobody has this card. */
    private Set<HouseholdId> homesOf(CardShown who) {
        return who.identity()
                .flatMap(residents::search)
                .or(() -> who.card().flatMap(residents::search))
                .map(found -> found.households().stream().map(Household::id).collect(Collectors.toSet()))
                .orElseGet(Set::of);
    }

    private Reply prove(Arrived request, PathWords path, TerminalId terminal) throws BrokenContractException {
        var id = path.id(2, PhoneCodeId::new);
        var asked = WireJson.read(request.body(), PhoneCodeProof.class);
        return id.isPresent()
                ? Reply.of(200, phones.prove(id.get(), asked, terminal))
                : Reply.problem(ProblemKind.PHONE_CODE_OVER);
    }

    private Reply search(Arrived request, TerminalId terminal)
            throws BrokenContractException, LedgerUnavailableException {
        var holder =
                phones.holderOf(WireJson.read(request.body(), PassSearch.class).pass(), terminal);
        if (holder.isEmpty()) {
            return Reply.problem(ProblemKind.PHONE_PASS_OVER);
        }
        Optional<FoundBills> found = residents.search(holder.get());
        return found.isPresent()
                ? Reply.json(200, states.asHeld(found.get()))
                : Reply.problem(ProblemKind.RESIDENT_UNKNOWN);
    }

    /** A refusal that passes says when. */
    private <T> Reply passing(int status, Decision<T> decision) {
        return switch (decision) {
            case Decision.Granted<T>(var value) -> Reply.json(status, value);
            case Decision.Denied<T>(var problem) -> Reply.problem(problem, clock.instant());
        };
    }
}
