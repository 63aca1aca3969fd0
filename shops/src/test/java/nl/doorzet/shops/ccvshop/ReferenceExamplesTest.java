package nl.doorzet.shops.ccvshop;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.connector.ApiFailure.Busy;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.rules.Decision;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.core.rules.WaitReason;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.DocumentId.Kind;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.SalesDocument;
import org.junit.jupiter.api.Test;

/** Each payload of the reference is read, decided and booked, or refused for the right reason. */
class ReferenceExamplesTest {
    /** What the tests below and {@link SignatureTest} read. */
    private static final List<String> READ = List.of(
            "auth-test-vectors.json",
            "error-404-unknown-resource.json",
            "error-429-resource-limit.json",
            "invoice-credit.json",
            "invoice-debit.json",
            "invoice-without-order-link.json",
            "invoicerows-credit-collection.json",
            "invoicerows-debit-collection.json",
            "invoices-collection-page.json",
            "merchant.json",
            "order-paid-two-vat-rates.json",
            "order-unpaid-intra-community.json",
            "orderrows-collection.json",
            "orderrows-intra-community-collection.json",
            "paymethods-collection.json",
            "root-collection.json",
            "webshops-collection.json");

    private static final String WRITES = "a request that changes the shop; Doorzet only reads";
    private static final String HINT = "a webhook is only a hint: what it names is read from the API";
    private static final String INSTALL = "of the app's installation, which is not a matter of reading sales";
    private static final Map<String, String> NOT_READ = Map.ofEntries(
            entry("app-handshake-request.json", INSTALL),
            entry("app-patch-request.json", INSTALL),
            entry("app-uninstall-request.json", INSTALL),
            entry("apps-collection.json", INSTALL),
            entry("invoice-create-request.json", WRITES),
            entry("invoice-patch-request.json", WRITES),
            entry("return.json", "a return is no document for the books; its credit invoice is"),
            entry("settings.json", "nothing in it is needed: each document carries its own flags"),
            entry("user.json", "each document carries its own customer"),
            entry("webhook-create-request.json", WRITES),
            entry("webhook-invoices-updated-status.INFERRED.json", HINT),
            entry("webhook-orders-updated-ispaid.json", HINT),
            entry("webhook-orders-updated-status.json", HINT),
            entry("webhook-orders-updated-trackandtrace.json", HINT),
            entry("webhook-resource.json", HINT));

    @Test
    void every_file_is_read_or_has_its_reason() {
        List<String> known = new ArrayList<>(READ);
        known.addAll(NOT_READ.keySet());
        assertThat(Reference.files()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void the_paid_order_is_booked_to_the_cent() {
        SalesDocument order = document(Kind.ORDER, "order-paid-two-vat-rates.json", "orderrows-collection.json");
        assertThat(Books.decide(order, Source.PAID_ORDERS)).isEqualTo(new Decision.Push());
        assertTwoRates(Books.entry(order), "2026-1001");
    }

    @Test
    void its_invoice_is_booked_to_the_cent_with_the_orders_payment_method() {
        SalesDocument invoice = document(Kind.INVOICE, "invoice-debit.json", "invoicerows-debit-collection.json");
        assertThat(invoice)
                .isInstanceOfSatisfying(
                        Invoice.class, i -> assertThat(i.order()).isEqualTo(OrderLink.PRESENT));
        assertThat(invoice.sale().paymentMethod()).contains(new PaymentMethod("17", "PaymentProvider-iDEAL", "iDEAL"));
        assertThat(Books.decide(invoice, Source.INVOICES)).isEqualTo(new Decision.Push());
        assertTwoRates(Books.entry(invoice), "F2026-4001");
    }

    @Test
    void the_credit_invoice_is_booked_below_zero() {
        SalesDocument credit = document(Kind.INVOICE, "invoice-credit.json", "invoicerows-credit-collection.json");
        assertThat(credit).isInstanceOf(CreditInvoice.class);
        Entry entry = Books.entry(credit);
        assertThat(entry.total().plain()).isEqualTo("-64.26");
        assertThat(entry.vat().plain()).isEqualTo("-10.26");
        assertThat(Books.vat(entry)).isEqualTo(Map.of("domestic-21", "-9.45", "domestic-9", "-0.81"));
    }

    @Test
    void the_unpaid_intra_community_order_waits_and_is_reverse_charged_once_paid() {
        Payload payload =
                payload(Kind.ORDER, "order-unpaid-intra-community.json", "orderrows-intra-community-collection.json");
        assertThat(Books.decide(payload.parse(), Source.PAID_ORDERS)).isEqualTo(new Decision.Wait(WaitReason.NOT_PAID));
        SalesDocument paid = payload.with("paid", "true").parse();
        assertThat(Books.decide(paid, Source.PAID_ORDERS)).isEqualTo(new Decision.Push());
        Entry entry = Books.entry(paid);
        assertThat(entry.total().plain()).isEqualTo("109.50");
        assertThat(Books.vat(entry)).isEqualTo(Map.of("reverse_charged", "0.00"));
    }

    @Test
    void the_invoice_of_a_deleted_order_is_skipped_for_that_reason() {
        Payload payload = Payload.of(Kind.INVOICE, Reference.json("invoice-without-order-link.json"));
        assertThat(Books.decide(payload.parse(), Source.INVOICES))
                .isEqualTo(new Decision.Skip(SkipReason.ORDER_DELETED));
    }

    @Test
    void the_page_of_invoices_is_listed_and_leads_to_the_next() {
        String path = "invoices/?min_create_date=2026-01-01&orderby=id&start=0&size=2";
        FakeShop fake = new FakeShop().answer(path, Reference.text("invoices-collection-page.json"));
        Page page = fake.shop().list(Kind.INVOICE, Optional.empty(), Optional.of(CcvShopClient.PREFIX + path));
        assertThat(page.sightings()).extracting(Page.Sighting::number).containsExactly("F2026-3950", "F2026-4001");
        assertThat(page.next()).contains("/api/rest/v1/invoices/?min_create_date=2026-01-01&orderby=id&start=2&size=2");
    }

    @Test
    void the_root_names_what_the_key_may_read() {
        FakeShop fake = new FakeShop().answer("", Reference.text("root-collection.json"));
        assertThat(new Permissions(fake.client()).readable()).containsExactly("invoices", "orders", "webhooks");
        assertThat(fake.shop().profile().missing()).containsExactly("paymethods", "webshops");
    }

    @Test
    void webshop_merchant_and_payment_methods_make_the_profile() {
        var profile = new FakeShop()
                .answer("", ProfileTest.ROOT)
                .answer("webshops/", Reference.text("webshops-collection.json"))
                .answer("webshops/81234/merchant/", Reference.text("merchant.json"))
                .answer("paymethods/", Reference.text("paymethods-collection.json"))
                .shop()
                .profile();
        assertThat(profile.name()).isEqualTo("Voorbeeldwinkel");
        assertThat(profile.missing()).isEmpty();
        assertThat(profile.paymentMethods())
                .extracting(PaymentMethod::label)
                .containsExactly("Vooraf overmaken", "iDEAL");
        assertThat(profile.seller().name()).isEqualTo("Voorbeeldwinkel B.V.");
        assertThat(profile.seller().vatNumber()).isEqualTo("NL001234567B01");
        assertThat(profile.seller().iban()).isEqualTo("NL91ABNA0417164300");
        assertThat(profile.seller().address().street()).isEqualTo("Marktplein 1");
    }

    @Test
    void the_error_bodies_are_told_as_what_they_are() {
        FakeShop fake = new FakeShop()
                .answer("", 429, Map.of(), Reference.text("error-429-resource-limit.json"))
                .answer("orders/", 404, Map.of(), Reference.text("error-404-unknown-resource.json"));
        assertThatThrownBy(() -> fake.shop().profile()).isInstanceOf(Busy.class).hasMessageContaining("429.10");
        assertThat(fake.client().get("ask", CcvShopClient.PREFIX + "orders/")).isEmpty();
    }

    private static void assertTwoRates(Entry entry, String reference) {
        assertThat(entry.reference()).isEqualTo(reference);
        assertThat(entry.total().plain()).isEqualTo("145.59");
        assertThat(entry.vat().plain()).isEqualTo("22.59");
        assertThat(Books.vat(entry)).isEqualTo(Map.of("domestic-21", "20.16", "domestic-9", "2.43"));
    }

    private static SalesDocument document(Kind kind, String file, String rows) {
        return payload(kind, file, rows).parse();
    }

    private static Payload payload(Kind kind, String file, String rows) {
        Payload payload = Payload.of(kind, Reference.json(file));
        Reference.json(rows).path("items").forEach(payload::row);
        return kind == Kind.INVOICE ? payload.order(Reference.json("order-paid-two-vat-rates.json")) : payload;
    }
}
