package nl.doorzet.simulators.ccvshop.shop;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adds up a basket: one part per row, charge and share of a discount, each with its VAT percentage. */
final class Arithmetic {
    private static final int EXACT = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** An amount, on the basis of the document, that bears one percentage. */
    private record Part(BigDecimal rate, BigDecimal amount) {}

    private final Basket basket;
    private final ShopPolicy policy;
    private final boolean withTax;

    private Arithmetic(Basket basket, ShopPolicy policy) {
        this.basket = basket;
        this.policy = policy;
        this.withTax = basket.taxation().rowsIncludeTax();
    }

    static Totals totals(Basket basket, ShopPolicy policy) {
        return new Arithmetic(basket, policy).totals();
    }

    private Totals totals() {
        List<Part> parts = parts();
        BigDecimal sum = sum(parts);
        BigDecimal tax = basket.taxation().taxesIncluded() ? tax(parts) : cents(BigDecimal.ZERO);
        return withTax ? new Totals(sum, sum.subtract(tax), tax) : new Totals(sum.add(tax), sum, tax);
    }

    private BigDecimal sum(List<Part> parts) {
        return switch (policy.rounding()) {
            case PER_ROW ->
                parts.stream().map(part -> cents(part.amount())).reduce(cents(BigDecimal.ZERO), BigDecimal::add);
            case PER_RATE, PER_DOCUMENT ->
                cents(parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        };
    }

    private BigDecimal tax(List<Part> parts) {
        return switch (policy.rounding()) {
            case PER_ROW -> sumOfTaxes(parts, true);
            case PER_RATE -> sumOfTaxes(perRate(parts), true);
            case PER_DOCUMENT -> cents(sumOfTaxes(parts, false));
        };
    }

    private BigDecimal sumOfTaxes(List<Part> parts, boolean rounded) {
        return parts.stream()
                .map(this::tax)
                .map(tax -> rounded ? cents(tax) : tax)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal tax(Part part) {
        BigDecimal divisor = withTax ? HUNDRED.add(part.rate()) : HUNDRED;
        return part.amount().multiply(part.rate()).divide(divisor, EXACT, HALF_UP);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        basket.rows().forEach(row -> parts.add(new Part(row.tax(), row.totalWithAttributes())));
        List<Part> goods = perRate(parts);
        Charges charges = basket.charges();
        BigDecimal shippingRate =
                basket.taxation().shippingTaxed() ? charges.shipping().tax() : BigDecimal.ZERO;
        parts.add(new Part(shippingRate, charges.shipping().amount()));
        parts.addAll(costs(goods, charges, shippingRate));
        parts.addAll(spread(charges.discounts().sum().negate(), goods, shippingRate));
        return parts;
    }

    private List<Part> costs(List<Part> goods, Charges charges, BigDecimal shippingRate) {
        return switch (policy.costsVat()) {
            case SHIPPING_RATE -> List.of(new Part(shippingRate, charges.costs().sum()));
            case HIGHEST_RATE ->
                List.of(new Part(
                        goods.isEmpty() ? shippingRate : goods.getLast().rate(),
                        charges.costs().sum()));
            case NONE -> List.of(new Part(BigDecimal.ZERO, charges.costs().sum()));
            case SPREAD -> spread(charges.costs().sum(), goods, shippingRate);
        };
    }

    /** Divides an amount in proportion to the goods with VAT; the last rate takes what is left, so nothing is lost. */
    private List<Part> spread(BigDecimal amount, List<Part> goods, BigDecimal rateWithoutGoods) {
        BigDecimal whole = goods.stream().map(this::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return List.of(new Part(rateWithoutGoods, amount));
        }
        List<Part> shares = new ArrayList<>();
        BigDecimal left = amount;
        for (Part part : goods.subList(0, goods.size() - 1)) {
            BigDecimal share = amount.multiply(gross(part)).divide(whole, EXACT, HALF_UP);
            shares.add(new Part(part.rate(), share));
            left = left.subtract(share);
        }
        shares.add(new Part(goods.getLast().rate(), left));
        return shares;
    }

    private BigDecimal gross(Part part) {
        return withTax ? part.amount() : part.amount().add(tax(part));
    }

    /** One part per rate, the lowest rate first. */
    private static List<Part> perRate(List<Part> parts) {
        TreeMap<BigDecimal, BigDecimal> rates =
                parts.stream().collect(Collectors.toMap(Part::rate, Part::amount, BigDecimal::add, TreeMap::new));
        return rates.entrySet().stream()
                .map(rate -> new Part(rate.getKey(), rate.getValue()))
                .toList();
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, HALF_UP);
    }
}
