package nl.doorzet.simulators.ccvshop.shop;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to be placed. Amounts are decimal texts on the basis of the shop (with VAT unless {@link #withoutTax()});
 * percentages are texts such as "21".
 */
public final class OrderDraft {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    final Customer customer;
    PayMethod payMethod = PayMethod.BANK_TRANSFER;

    @Nullable
    Coupon coupon;

    boolean incomplete;
    private final List<Row> rows = new ArrayList<>();
    private String currency = "EUR";
    private Charges charges = Charges.none(new BigDecimal("21"));
    private boolean taxesIncluded = true;
    private boolean rowsIncludeTax = true;
    private boolean shippingTaxed = true;
    private boolean intraCommunity;
    private boolean platformSale;

    private OrderDraft(Customer customer) {
        this.customer = customer;
    }

    public static OrderDraft of(Customer customer) {
        return new OrderDraft(customer);
    }

    public OrderDraft row(String product, String price, int count, String tax) {
        rows.add(Row.draft(product, price, count, tax));
        return this;
    }

    /** A row with a discount per piece. */
    public OrderDraft discountedRow(String product, String price, String discount, int count, String tax) {
        rows.add(Row.draft(product, price, count, tax).discountedBy(new BigDecimal(discount)));
        return this;
    }

    /** A deposit: never any VAT (reference ccv-shop §6.2 [S]). */
    public OrderDraft deposit(String name, String price, int count) {
        rows.add(Row.draft(name, price, count, "0").asDeposit());
        return this;
    }

    /** Gives the last row an option with a surcharge per piece. */
    public OrderDraft option(String option, String value, String surcharge) {
        rows.add(rows.removeLast().with(new Row.Attribute(option, value, new BigDecimal(surcharge))));
        return this;
    }

    /** A row sold abroad: the price with the VAT of home becomes one with the other country's, in many decimals. */
    public OrderDraft rowAbroad(String product, String homePrice, int count, String homeTax, String tax) {
        BigDecimal price = new BigDecimal(homePrice)
                .multiply(HUNDRED.add(new BigDecimal(tax)))
                .divide(HUNDRED.add(new BigDecimal(homeTax)), 10, HALF_UP);
        return row(product, price.toPlainString(), count, tax);
    }

    public OrderDraft shipping(String amount, String tax) {
        charges = charges.with(new Charges.Shipping(new BigDecimal(amount), new BigDecimal(tax)));
        return this;
    }

    public OrderDraft coupon(Coupon code) {
        coupon = code;
        return this;
    }

    /** The discount by saved points. */
    public OrderDraft loyaltyDiscount(String amount) {
        charges = charges.with(new Charges.Discounts(BigDecimal.ZERO, new BigDecimal(amount)));
        return this;
    }

    public OrderDraft paidBy(PayMethod method) {
        payMethod = method;
        return this;
    }

    public OrderDraft paymentCosts(String amount) {
        charges = charges.with(charges.costs().withPayment(new BigDecimal(amount)));
        return this;
    }

    /** Other costs; below zero it is a discount. */
    public OrderDraft extraCosts(String amount, String description) {
        charges = charges.with(charges.costs().withExtra(new BigDecimal(amount), description));
        return this;
    }

    public OrderDraft paymentOption(String name, String price) {
        charges = charges.with(charges.costs().withOption(name, new BigDecimal(price)));
        return this;
    }

    public OrderDraft currency(String code) {
        currency = code;
        return this;
    }

    /** All amounts are without VAT. */
    public OrderDraft withoutTax() {
        rowsIncludeTax = false;
        return this;
    }

    /** Taxes are hidden altogether. */
    public OrderDraft taxesHidden() {
        taxesIncluded = false;
        return this;
    }

    /** Shipping takes no part in the VAT total. */
    public OrderDraft shippingOutsideTax() {
        shippingTaxed = false;
        return this;
    }

    /** A supply to a business elsewhere in the EU: all percentages become 0, amounts are without VAT. */
    public OrderDraft intraCommunity() {
        intraCommunity = true;
        rowsIncludeTax = false;
        return this;
    }

    /** Sold through a platform, which owes the VAT: all percentages become 0. */
    public OrderDraft platformSale() {
        platformSale = true;
        return this;
    }

    /** The customer has not finished ordering. */
    public OrderDraft incomplete() {
        incomplete = true;
        return this;
    }

    Basket basket() {
        Taxation taxation = new Taxation(taxesIncluded, rowsIncludeTax, shippingTaxed, intraCommunity, platformSale);
        return new Basket(rows, charges, taxation, currency).settled(coupon);
    }
}
