package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;
import org.junit.jupiter.api.Test;

class ReadFromSimulatorTest {
    @Test
    void the_profile_proves_the_connection() {
        try (SimulatedShop shop = new SimulatedShop()) {
            ShopProfile profile = shop.open().profile();
            assertThat(profile.missing()).isEmpty();
            assertThat(profile.name()).isNotBlank();
            assertThat(profile.seller().address().country()).isEqualTo("NL");
            assertThat(profile.seller().vatNumber()).startsWith("NL");
            assertThat(profile.seller().iban()).isNotBlank();
            assertThat(profile.vatRates().get("FR")).hasToString("[5.5, 20]");
            assertThat(profile.vatRates().get("CH")).isEmpty();
            assertThat(profile.ratesInDoubt(LocalDate.of(2026, 3, 14))).isEmpty();
            assertThat(profile.paymentMethods()).extracting(PaymentMethod::name).contains("PaymentProvider-iDEAL");
        }
    }

    @Test
    void an_order_and_its_invoice_are_read_with_all_their_rows() {
        try (SimulatedShop shop = new SimulatedShop()) {
            OrderDraft draft = draft();
            for (int i = 0; i < 300; i++) {
                draft.row("Spaak " + i, "0.10", 1, "21");
            }
            Order order = shop.backOffice().pay(shop.backOffice().place(draft));
            SalesDocument read = shop.read(order);
            assertThat(read.sale().lines()).hasSize(302);
            assertThat(read.number()).isEqualTo(order.completedNumber().full());
            assertThat(read.sale().createdAt()).isEqualTo(SimulatedShop.NOW);
            assertThat(Books.entry(read).total().plain()).isEqualTo("86.85");
            SalesDocument invoice =
                    shop.read(shop.backOffice().invoicesOf(order).getFirst());
            assertThat(invoice.sale().lines()).hasSize(302);
            assertThat(invoice.sale().paid()).isTrue();
            assertThat(invoice.sale().paymentMethod()).isEqualTo(read.sale().paymentMethod());
            assertThat(Books.entry(invoice).vat()).isEqualTo(Books.entry(read).vat());
        }
    }

    @Test
    void what_must_not_be_stored_is_in_no_snapshot() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = shop.backOffice().place(draft());
            for (DocumentId id : new DocumentId[] {
                DocumentId.order(order.id()),
                DocumentId.invoice(
                        shop.backOffice().invoicesOf(order).getFirst().id())
            }) {
                RawDocument raw = shop.raw(id);
                assertThat(raw.readAt()).isEqualTo(SimulatedShop.NOW);
                assertThat(raw.content())
                        .contains("billingaddress")
                        .doesNotContain("ssnnumber", "birth", "iban", "\"bic\"", "bank", "tenname", "cardnumber")
                        .doesNotContain("zzppass", "deeplink", "download_link", "PackingSlip.php", "Invoice.php");
            }
        }
    }

    @Test
    void what_the_shop_does_not_have_is_absent() {
        try (SimulatedShop shop = new SimulatedShop()) {
            assertThat(shop.open().read(DocumentId.order(999))).isEmpty();
            assertThat(shop.open().read(DocumentId.invoice(999))).isEmpty();
            shop.simulator().server().forget();
            assertThat(shop.open().read(new DocumentId(DocumentId.Kind.ORDER, "../users/1")))
                    .isEmpty();
            assertThat(shop.simulator().server().received()).isEmpty();
        }
    }

    @Test
    void only_reads_are_sent() {
        try (SimulatedShop shop = new SimulatedShop()) {
            shop.read(shop.backOffice().place(draft()));
            shop.open().profile();
            assertThat(shop.simulator().server().received())
                    .allMatch(request -> request.method().equals("GET"));
        }
    }

    @Test
    void drifting_types_unknown_fields_and_empty_faces_change_nothing() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = shop.backOffice().place(draft());
            Order empty = shop.backOffice().place(OrderDraft.of(business()).shipping("6.95", "21"));
            SalesDocument before = shop.read(order);
            SalesDocument bare = shop.read(empty);
            shop.simulator().quirks().add(Quirk.STRING_USER_ID);
            shop.simulator().quirks().add(Quirk.UNKNOWN_FIELDS);
            shop.simulator().quirks().add(Quirk.EMPTY_ITEMS_ARE_NULL);
            assertThat(shop.read(order)).isEqualTo(before);
            assertThat(shop.read(empty)).isEqualTo(bare);
            shop.simulator().quirks().add(Quirk.EMPTY_COLLECTION_IS_EMPTY_BODY);
            assertThat(shop.read(empty)).isEqualTo(bare);
            assertThat(before.sale().customer().account()).contains("24500011");
        }
    }

    private static OrderDraft draft() {
        return OrderDraft.of(business())
                .row("Fietslamp", "24.95", 2, "21")
                .shipping("6.95", "21")
                .paidBy(PayMethod.BANCONTACT);
    }

    private static Customer business() {
        return Customer.business("Jansen BV", "Jan Jansen", "NL", "NL123456789B01");
    }
}
