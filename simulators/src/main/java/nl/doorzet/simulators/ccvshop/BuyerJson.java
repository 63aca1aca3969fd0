package nl.doorzet.simulators.ccvshop;

import java.math.BigDecimal;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.Coupon;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What orders and invoices say alike of the buyer: the account and the discount code. */
record BuyerJson(Links links, Set<Quirk> quirks) {
    @Evidence(value = Basis.OBSERVED, source = "reference ccv-shop §4.5, §6.1 [S,O]; guests have no id")
    ObjectNode user(Customer customer) {
        Long id = customer.userId();
        ObjectNode user = Json.object();
        if (quirks.contains(Quirk.STRING_USER_ID)) {
            user.put("id", id == null ? null : id.toString());
        } else {
            user.put("id", id);
        }
        return user.put("discount_percentage", 0).put("href", id == null ? null : links.reference("users", id));
    }

    @Evidence(value = Basis.OBSERVED, source = "reference ccv-shop §6.5 [O]; without a code it is empty, not null")
    static ObjectNode coupon(@Nullable Coupon coupon) {
        return Json.object()
                .put("code", coupon == null ? "" : coupon.code())
                .put("discount", coupon == null ? BigDecimal.ZERO : Json.number(coupon.value()))
                .put("type", coupon == null ? "" : coupon.kind().word())
                .putNull("enddate")
                .put("onetimeuse", false)
                .put("minimumprice", 0)
                .put("givesfreeshipping", false);
    }
}
