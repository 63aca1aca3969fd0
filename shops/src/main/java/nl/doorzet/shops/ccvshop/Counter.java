package nl.doorzet.shops.ccvshop;

import java.util.List;

/** What the shop counts a call under: its method and resource (reference ccv-shop §4.4 [S,V]). */
final class Counter {
    private Counter() {}

    /**
     * For example {@code GET invoicerows}.
     *
     * @param target path and query
     */
    static String of(String method, String target) {
        String path = target.replaceFirst("\\?.*$", "").substring(CcvShopClient.PREFIX.length());
        List<String> parts = List.of(path.split("/"));
        // Collections and ids take turns: orders/5/orderrows.
        String resource = parts.get((parts.size() - 1) / 2 * 2);
        return method + " " + (resource.isEmpty() ? "root" : resource);
    }
}
