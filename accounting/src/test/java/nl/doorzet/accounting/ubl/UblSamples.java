package nl.doorzet.accounting.ubl;

import nl.doorzet.accounting.Parties;
import nl.doorzet.accounting.SampleSale;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.VatFacts;

/** Documents that each bring out something; the constant's name is the name of the golden file. */
enum UblSamples {
    CONSUMER_TWO_RATES {
        @Override
        Entry entry() {
            return SampleSale.invoice(51000201, Parties.consumer("Jan Jansen", "NL"))
                    .goods("Fietsbel", "3", "29.97", "21")
                    .goods("Fietskaart", "2", "25.90", "9")
                    .line(LineKind.SHIPPING, "", "1", "4.95", "21")
                    .by("PaymentProvider-iDEAL", "iDEAL")
                    .paid()
                    .entry();
        }
    },
    DUTCH_BUSINESS_UNPAID {
        @Override
        Entry entry() {
            return SampleSale.invoice(51000202, Parties.dutchBusiness())
                    .goods("Bakfiets", "1", "1799.00", "21")
                    .line(LineKind.DISCOUNT, "Kortingscode LENTE", "1", "-50.00", "21")
                    .by("PaymentProvider-OnAccount", "Op rekening")
                    .entry();
        }
    },
    INTRA_COMMUNITY {
        @Override
        Entry entry() {
            return SampleSale.invoice(51000203, Parties.belgianBusiness())
                    .goods("Racefiets", "2", "2400.00", "0")
                    .with(new VatFacts(true, false, false))
                    .entry();
        }
    },
    CREDIT_NOTE {
        @Override
        Entry entry() {
            return SampleSale.invoice(51000204, Parties.dutchBusiness())
                    .goods("Bakfiets", "-1", "-1799.00", "21")
                    .credit("F2026-202")
                    .entry();
        }
    },
    CONSUMER_UNPAID_WITH_DEPOSIT {
        @Override
        Entry entry() {
            return SampleSale.invoice(51000205, Parties.consumer("An Claes", "BE"))
                    .from(Parties.BELGIAN_SELLER)
                    .goods("Krat water", "1", "6.36", "6")
                    .line(LineKind.DEPOSIT, "", "1", "4.50", "0")
                    .entry();
        }
    },
    ROUNDING {
        @Override
        Entry entry() {
            return SampleSale.invoice(51000206, Parties.dutchBusiness())
                    .goods("Ventiel", "3", "10.00", "21")
                    .roundedBy("0.02")
                    .by("PaymentProvider-Card", "Creditcard")
                    .paid()
                    .entry();
        }
    };

    abstract Entry entry();

    String file() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".xml";
    }
}
