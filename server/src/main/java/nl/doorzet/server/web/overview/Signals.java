package nl.doorzet.server.web.overview;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.server.hints.HintStore;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;

/**
 * What the shop tells us of itself, in words.
 *
 * @param last its last sign; empty when there was none
 * @param refused how many calls had a signature that does not fit; empty for none
 * @param events what is registered with it, in its own words
 * @param declined what it would not register
 */
public record Signals(String last, String refused, List<String> events, List<String> declined) {
    public Signals {
        events = List.copyOf(events);
        declined = List.copyOf(declined);
    }

    static Signals of(HintStore.Pulse pulse, Optional<Subscription> subscription, Head head, Frame frame) {
        return new Signals(
                pulse.last().map(at -> frame.ago(at, head.zone())).orElse(""),
                pulse.refused() == 0 ? "" : frame.t().count("signals.refused", pulse.refused()),
                subscription.map(s -> List.copyOf(new TreeSet<>(s.events()))).orElse(List.of()),
                subscription.map(s -> List.copyOf(new TreeSet<>(s.refused()))).orElse(List.of()));
    }
}
