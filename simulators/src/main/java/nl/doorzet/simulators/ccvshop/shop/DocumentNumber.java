package nl.doorzet.simulators.ccvshop.shop;

/** A number as the shop shows it: prefix, dash, counter (reference ccv-shop §6.1 [S]). */
public record DocumentNumber(String prefix, int number) {
    public String full() {
        return prefix + "-" + number;
    }

    @Override
    public String toString() {
        return full();
    }
}
