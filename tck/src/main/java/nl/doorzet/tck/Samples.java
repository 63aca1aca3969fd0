package nl.doorzet.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.VatFacts;

/** The sample documents. Their totals and VAT were worked out by hand. */
public final class Samples {
    /** The VAT settings that the samples need: {@code vat.KEY}. */
    public static final List<String> VAT_KEYS = List.of(
            "domestic-21", "domestic-9", "domestic-0", "reverse_charged", "export", "exempt", "deposit", "oss-DE-19");

    /** The ledger settings that the samples need: {@code ledger.KEY}. */
    public static final List<String> LEDGER_KEYS =
            List.of("goods", "shipping", "payment_costs", "discount", "deposit", "rounding");

    private static final String ODD = "Kop \"koffie\" & thee; 50 % <b>€</b> 'é' \\ | 日本 🚲";

    private Samples() {}

    /** The plainest one: one line, one rate. */
    static SalesDocument plain() {
        return new SampleSale(1).goods("Fietslamp", "1", "121.00", "21").invoice("121.00", "21.00");
    }

    /** A second sale of the same customer. */
    static SalesDocument another() {
        return new SampleSale(30).goods("Bel", "1", "12.10", "21").invoice("12.10", "2.10");
    }

    /** A sale of another customer. */
    static SalesDocument ofAnotherCustomer() {
        return new SampleSale(31)
                .to(SampleSale.OTHER_CONSUMER)
                .goods("Bel", "1", "12.10", "21")
                .invoice("12.10", "2.10");
    }

    /** Three sales of one customer. */
    static List<SalesDocument> toOne(Customer customer) {
        return LongStream.of(61, 62, 63)
                .mapToObj(id -> new SampleSale(id)
                        .to(customer)
                        .goods("Bel", "1", "12.10", "21")
                        .invoice("12.10", "2.10"))
                .toList();
    }

    /** Two invoices of one order that differ in nothing but who they are. */
    static List<SalesDocument> twins() {
        return List.of(
                new SampleSale(32).goods("Bel", "1", "12.10", "21").invoice("12.10", "2.10"),
                new SampleSale(33).goods("Bel", "1", "12.10", "21").invoice("12.10", "2.10"));
    }

    /** Its VAT was rounded line by line: 3 × 0.02, where the rate's total gives 0.05. */
    static SalesDocument vatRoundedPerLine() {
        return new SampleSale(34)
                .goods("Moer", "1", "0.10", "21")
                .goods("Bout", "1", "0.10", "21")
                .goods("Ring", "1", "0.10", "21")
                .invoice("0.30", "0.06");
    }

    /** All that a system with these capabilities must book. */
    static List<Sample> all(Set<Capability> capabilities) {
        List<Sample> all = new ArrayList<>(amounts());
        all.addAll(treatments());
        if (capabilities.contains(Capability.TAKES_CURRENCY)) {
            all.add(sample(
                    "dollars", new SampleSale(24).in("USD").goods("Lamp", "1", "121.00", "21"), "121.00", "21.00"));
        }
        return List.copyOf(all);
    }

    private static List<Sample> amounts() {
        SampleSale sixty = new SampleSale(8);
        for (int i = 0; i < 60; i++) {
            String[] amounts = {"1.23", "2.46", "3.69", "4.92", "6.15"};
            sixty.goods("Artikel " + i, Integer.toString(i % 5 + 1), amounts[i % 5], "21");
        }
        SampleSale twoRates = new SampleSale(2)
                .goods("Fietslamp set USB", "2", "49.90", "21")
                .goods("Boek Fietsroutes", "1", "9.90", "9")
                .shipping("6.95", "21");
        SampleSale thirds = new SampleSale(3)
                .pricedWithoutVat()
                .goods("Derde", "1", "1.003333", "21")
                .goods("Derde", "1", "1.003333", "21")
                .goods("Derde", "1", "1.003333", "21");
        SampleSale coupon = new SampleSale(4)
                .goods("Lamp", "1", "50.00", "21")
                .goods("Boek", "1", "50.00", "9")
                .withoutRate(LineKind.DISCOUNT, "-10.00");
        SampleSale costs = new SampleSale(5)
                .goods("Boek", "1", "50.00", "9")
                .shipping("6.95", "21")
                .withoutRate(LineKind.PAYMENT_COSTS, "1.00");
        SampleSale free = new SampleSale(6).goods("Lamp", "1", "25.00", "21").withoutRate(LineKind.DISCOUNT, "-25.00");
        return List.of(
                new Sample("one line", plain()),
                sample("two rates and shipping", twoRates, "66.75", "10.69"),
                sample("three thirds of a cent", thirds, "3.64", "0.63"),
                sample("coupon over two rates", coupon, "90.00", "11.53"),
                sample("payment costs at the rate of the shipping", costs, "57.95", "5.51"),
                sample("paid entirely by coupon", free, "0.00", "0.00"),
                sample("shipping only", new SampleSale(7).shipping("6.95", "21"), "6.95", "1.21"),
                sample("sixty lines", sixty, "221.40", "38.42"),
                sample("a third of a kilo", new SampleSale(9).goods("Noten", "0.333", "0.67", "9"), "0.67", "0.06"),
                sample("three for ten", new SampleSale(10).goods("Sokken", "3", "10.00", "21"), "10.00", "1.74"));
    }

    private static List<Sample> treatments() {
        Customer belgian =
                SampleSale.customer("5600", "Luc", "Maes", "Vélo SPRL", "BE0123456749", SampleSale.address("BE"));
        Customer german = SampleSale.customer("5601", "Jörg", "Weiß", "", "", SampleSale.address("DE"));
        Customer swiss = SampleSale.customer("5602", "Urs", "Keller", "", "", SampleSale.address("CH"));
        Customer odd = SampleSale.customer("5603", "Zoë d'", "Ør \"Ñ\" & <b>", "", "", SampleSale.address("NL"));
        SampleSale reverse = new SampleSale(15)
                .to(belgian)
                .facts(new VatFacts(true, false, false))
                .goods("Lamp", "20", "500.00", "0");
        SampleSale exempt =
                new SampleSale(16).facts(new VatFacts(false, false, true)).goods("Cursus", "1", "100.00", "0");
        SampleSale deposit =
                new SampleSale(17).goods("Limonade", "1", "12.10", "21").deposit("0.25");
        SampleSale lastYear = new SampleSale(18).at("2025-12-31T22:59:30Z").goods("Vuurwerk", "1", "121.00", "21");
        SampleSale strange = new SampleSale(19).to(odd).number("2026/19 & co").goods(ODD, "1", "12.10", "21");
        return List.of(
                new Sample(
                        "credit",
                        new SampleSale(20)
                                .goods("Retour fietslamp", "1", "-24.95", "21")
                                .credit("-24.95", "-4.33")),
                sample("reverse-charged", reverse, "500.00", "0.00"),
                sample(
                        "consumer in Germany",
                        new SampleSale(21).to(german).goods("Tasche", "1", "119.00", "19"),
                        "119.00",
                        "19.00"),
                sample("export", new SampleSale(22).to(swiss).goods("Lamp", "1", "100.00", "0"), "100.00", "0.00"),
                sample("zero rate at home", new SampleSale(23).goods("Nul", "1", "10.00", "0"), "10.00", "0.00"),
                sample("exempt", exempt, "100.00", "0.00"),
                sample("deposit", deposit, "12.35", "2.10"),
                sample("last minute of last year", lastYear, "121.00", "21.00"),
                sample("odd characters", strange, "12.10", "2.10"));
    }

    private static Sample sample(String name, SampleSale sale, String total, String vat) {
        return new Sample(name, sale.invoice(total, vat));
    }
}
