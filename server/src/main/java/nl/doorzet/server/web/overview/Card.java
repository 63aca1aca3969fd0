package nl.doorzet.server.web.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.ledger.SettingProblem;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;

/**
 * A connection on the first page.
 *
 * @param attention why documents need attention, and how many each; without those of {@code settings}
 * @param settings what the owner has not chosen yet, once each, however many documents wait for it
 */
public record Card(Head head, Map<String, Long> attention, List<SettingProblem> settings, Graph graph) {
    static Card of(Head head, Map<String, Long> attention, List<SettingProblem> settings, Graph graph) {
        Map<String, Long> others = new LinkedHashMap<>(attention);
        settings.forEach(problem -> others.remove(problem.code()));
        return new Card(head, others, settings, graph);
    }

    /** The sides that let us in no more. */
    public List<Side> disconnected() {
        return List.of(Side.values()).stream()
                .filter(side -> (side == Side.SHOP
                                        ? head.connection().shop()
                                        : head.connection().books())
                                .state()
                        == Dot.State.DISCONNECTED)
                .toList();
    }

    /** Whether it is switched on. */
    public boolean isActive() {
        return head.connection().pushRules().active();
    }

    public boolean isAllWell() {
        return isActive()
                && attention.isEmpty()
                && settings.isEmpty()
                && disconnected().isEmpty()
                && missingRights().isEmpty();
    }

    /** Rates in the shop's own list that their countries do not have, a sentence per country. */
    public List<String> doubts(Frame frame) {
        LocalDate today =
                LocalDate.ofInstant(frame.now(), head.connection().pushRules().timeZone());
        return head
                .connection()
                .profile()
                .map(profile -> profile.ratesInDoubt(today))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .map(doubt -> frame.t()
                        .say(
                                "needs.rates",
                                Map.of(
                                        "shop", head.shopName(),
                                        "country", doubt.getKey(),
                                        "rates",
                                                doubt.getValue().stream()
                                                        .map(rate -> frame.f().decimal(rate.percentage()) + "\u00a0%")
                                                        .collect(Collectors.joining(", ")))))
                .toList();
    }

    /** What the shop's key may not read and we need, in the shop's own words. */
    public List<String> missingRights() {
        return head.connection().profile().map(ShopProfile::missing).orElse(List.of());
    }

    /** What the owner should set right in the shop before it goes wrong. */
    public List<String> advice() {
        return head.connection().profile().map(ShopProfile::advice).orElse(List.of());
    }

    /** The name of a side's system. */
    public String system(Side side) {
        return side == Side.SHOP ? head.shopName() : head.booksName();
    }

    /** Which documents go, in words. */
    public String source(Frame frame) {
        return frame.t().of("source", head.connection().pushRules().source());
    }
}
