package nl.doorzet.simulators.ccvshop.shop;

import java.math.BigDecimal;
import java.util.List;

/** A way to pay that is switched on in the shop (reference ccv-shop §6.10 [S]). */
public record PayMethod(int id, String psp, String method, String label, BigDecimal costs) {
    public static final PayMethod BANK_TRANSFER =
            new PayMethod(3, "BankTransfer", "", "Vooraf overmaken", BigDecimal.ZERO);
    public static final PayMethod IDEAL =
            new PayMethod(17, "PaymentProvider", "iDEAL", "iDEAL", new BigDecimal("1.21"));
    public static final PayMethod BANCONTACT =
            new PayMethod(18, "PaymentProvider", "Bancontact", "Bancontact", BigDecimal.ZERO);
    public static final PayMethod PAYPAL = new PayMethod(21, "PayPal", "", "PayPal", BigDecimal.ZERO);

    /** All methods of the simulated shop. */
    public static List<PayMethod> all() {
        return List.of(BANK_TRANSFER, IDEAL, BANCONTACT, PAYPAL);
    }

    /** The name that an order carries. */
    public String combinedName() {
        return method.isEmpty() ? psp : psp + "-" + method;
    }
}
