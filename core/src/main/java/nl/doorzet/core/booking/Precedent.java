package nl.doorzet.core.booking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorzet.core.booking.Way.Spreading;

/**
 * How a shop was seen to compute: what one document's figures leave no doubt about, or what several agree on. It only ever
 * chooses among ways that fit a later document too.
 *
 * @param costs empty where nothing was shown
 * @param discounts likewise
 * @param costsVatIncluded likewise
 */
public record Precedent(Optional<Spreading> costs, Optional<Spreading> discounts, Optional<Boolean> costsVatIncluded) {
    public static final Precedent NONE = new Precedent(Optional.empty(), Optional.empty(), Optional.empty());

    /** What all the documents that show it show alike. */
    public static Precedent of(Collection<Precedent> shown) {
        return new Precedent(
                alike(shown, p -> p.costs().stream().toList()),
                alike(shown, p -> p.discounts().stream().toList()),
                alike(shown, p -> p.costsVatIncluded().stream().toList()));
    }

    /** What these ways, which all give a document's figures, have in common. */
    static Precedent common(Collection<Way> ways) {
        return new Precedent(
                alike(ways, way -> List.of(way.costs())),
                alike(ways, way -> List.of(way.discounts())),
                alike(ways, way -> List.of(way.costsVatIncluded())));
    }

    /** Only what a document can show or need. */
    Precedent where(boolean costsMatter, boolean discountsMatter, boolean basisMatters) {
        return new Precedent(
                costs.filter(any -> costsMatter),
                discounts.filter(any -> discountsMatter),
                costsVatIncluded.filter(any -> basisMatters));
    }

    boolean allows(Way way) {
        return costs.filter(c -> c != way.costs()).isEmpty()
                && discounts.filter(d -> d != way.discounts()).isEmpty()
                && costsVatIncluded.filter(i -> i != way.costsVatIncluded()).isEmpty();
    }

    private static <S, T> Optional<T> alike(Collection<S> from, Function<S, List<T>> values) {
        Set<T> distinct = from.stream().map(values).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        return distinct.size() == 1 ? Optional.of(distinct.iterator().next()) : Optional.empty();
    }
}
