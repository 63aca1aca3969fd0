package nl.doorzet.app.demo.shop;

import java.util.List;
import java.util.stream.Stream;
import nl.doorzet.simulators.ccvshop.shop.Customer;

/** Who buys in the demo's shop. */
public final class Customers {
    public static final List<Customer> CONSUMERS = List.of(
            consumer("Sanne de Wit", 101),
            consumer("Tom Bakker", 102),
            consumer("Fatima El Amrani", 103),
            consumer("Jan-Willem van 't Hof", 104),
            consumer("Lieke Smit", 105),
            consumer("Anouk Visser", 106),
            consumer("Özlem Yıldız", 107),
            consumer("Pieter Jansen", 108));

    public static final Customer BUSINESS = Customer.business(
                    "Jansen Installatie B.V.", "Jan Jansen", "NL", "NL123456782B12")
            .withEmail("administratie@jansen.example")
            .withUser(201);

    public static final Customer BELGIAN_BUSINESS = Customer.business(
                    "Elektro Peeters BV", "An Peeters", "BE", "BE0403019261")
            .withEmail("an@peeters.example")
            .withUser(202);

    public static final Customer BELGIAN =
            Customer.consumer("Luc Maes", "BE").withEmail("luc@maes.example").withUser(203);

    /** Everybody; each has an account in the shop. */
    public static final List<Customer> ALL = Stream.concat(
                    CONSUMERS.stream(), Stream.of(BUSINESS, BELGIAN_BUSINESS, BELGIAN))
            .toList();

    private Customers() {}

    private static Customer consumer(String name, long user) {
        return Customer.consumer(name, "NL")
                .withEmail("klant" + user + "@voorbeeld.example")
                .withUser(user);
    }
}
