package nl.doorzet.simulators.vies;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers in use, and which member states can be asked. */
final class Register {
    /** Whose numbers are known there: the prefixes of VAT numbers. */
    private static final Set<String> MEMBER_STATES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI");

    private final Set<String> inUse = ConcurrentHashMap.newKeySet();
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    void add(String number) {
        inUse.add(number);
    }

    void remove(String number) {
        inUse.remove(number);
    }

    void reachable(String memberState, boolean reachable) {
        if (reachable) {
            away.remove(memberState);
        } else {
            away.add(memberState);
        }
    }

    boolean has(String number) {
        return inUse.contains(number);
    }

    boolean isAway(String memberState) {
        return away.contains(memberState);
    }

    static boolean isMemberState(String code) {
        return MEMBER_STATES.contains(code);
    }
}
