package nl.doorzet.server.web.settings;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.stereotype.Component;

/** Asks the books for their lists and the shop for its categories, and remembers them for a while; what else the shop has it told before. */
@Component
class BookLists {
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private static final Map<String, Choice.Kind> KINDS = Map.of(
            "booking.ledger", Choice.Kind.LEDGER_ACCOUNTS,
            "booking.settlement", Choice.Kind.LEDGER_ACCOUNTS,
            "booking.vat", Choice.Kind.VAT_CODES,
            "booking.conditions", Choice.Kind.PAYMENT_CONDITIONS,
            "booking.journal", Choice.Kind.JOURNALS);

    private final Map<ConnectionKey, Lists> known = new ConcurrentHashMap<>();
    private final Opener opener;
    private final Clock clock;

    BookLists(Opener opener, Clock clock) {
        this.opener = opener;
        this.clock = clock;
    }

    Lists of(Connection connection) {
        Lists before = known.get(connection.key());
        if (before != null
                && before.isWhole()
                && clock.instant().isBefore(before.fetchedAt().plus(MEMORY))) {
            return before;
        }
        Lists now = ask(connection);
        known.put(connection.key(), now);
        return now;
    }

    /** Asks again the next time, also for what the connection itself remembers. */
    void forget(ConnectionKey key) {
        known.remove(key);
        opener.forget(key);
    }

    private Lists ask(Connection connection) {
        Map<String, List<Choice>> lists = new HashMap<>();
        connection.profile().ifPresent(shop -> {
            put(lists, "push.paymentMethod", methods(shop));
            put(lists, "booking.openMethods", methods(shop));
        });
        String trouble = trouble(() -> opener.openApart(connection)
                .ifPresent(open -> KINDS.forEach(
                        (setting, kind) -> put(lists, setting, open.books().choices(kind)))));
        String shopTrouble = trouble(() -> opener.openApart(connection)
                .ifPresent(open -> put(lists, Lists.CATEGORIES, open.shop().categories())));
        return new Lists(lists, trouble, shopTrouble, clock.instant());
    }

    /** Why asking failed; empty if it did not. */
    private static String trouble(Runnable asking) {
        try {
            asking.run();
            return "";
        } catch (ApiFailure failure) {
            return failure.reason();
        }
    }

    private static void put(Map<String, List<Choice>> lists, String setting, List<Choice> choices) {
        if (!choices.isEmpty()) {
            lists.put(setting, choices);
        }
    }

    private static List<Choice> methods(ShopProfile shop) {
        return shop.paymentMethods().stream()
                .map(method -> new Choice(method.id(), method.label(), Map.of()))
                .toList();
    }
}
