package nl.doorzet.app.walk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.ccvshop.Courier;

/** One walk: so many actions, most of them in the middle of the work that the ones before have caused. */
final class Walk implements AutoCloseable {
    /** Every poll, every second look at a waiting document and every count falls within. */
    private static final Duration A_GOOD_DAY = Duration.ofHours(25);

    private static final List<Fault> TROUBLE =
            List.of(Fault.HANG_UP_AFTER, Fault.HANG_UP_BEFORE, Fault.CRASH_AFTER, Fault.CRASH_BEFORE, Fault.GARBAGE);

    private final World world;
    private final Chronicle chronicle = new Chronicle();
    private final Random random;
    private final Shopkeeper shopkeeper;
    private int deliveries;
    /** Since the last rest the shop told everything, and at once, and we listened. */
    private boolean heard;

    private boolean holding;

    Walk(Path folder, Mode mode, long seed) {
        Instant before = Instant.MIN;
        random = new Random(seed);
        world = new World(folder, mode);
        shopkeeper = new Shopkeeper(world.shop.backOffice(), world.clock, chronicle, random);
        chronicle.mode(new Span(before, world.clock.instant()), mode);
        rest();
    }

    void step() {
        Action action = Action.any(random);
        switch (action) {
            case LOSE_WEBHOOKS -> {
                heard = false;
                world.shop.courier().loseNext(1 + random.nextInt(3));
            }
            case REPEAT_WEBHOOKS -> repeat();
            case HOLD_WEBHOOKS -> {
                holding = true;
                heard = false;
                world.shop.courier().hold();
            }
            case RELEASE_WEBHOOKS -> release();
            case TROUBLE_IN_BOOKS ->
                world.moneybird.faults().next(Walk::isBooking, TROUBLE.get(random.nextInt(TROUBLE.size())));
            case REST -> rest();
            case NEXT_HOUR -> {
                rest();
                world.clock.forward(Duration.ofHours(1));
            }
            case NEXT_DAY -> nextDay();
            case SWITCH_MODE -> switchMode();
            case RESTART -> restart();
            case PLACE -> shopkeeper.place();
            case PLACE_AND_PAY -> shopkeeper.placeAndPay();
            case LEAVE_INCOMPLETE -> shopkeeper.leaveIncomplete();
            case COMPLETE -> shopkeeper.complete();
            case PAY -> shopkeeper.pay();
            case UNPAY -> shopkeeper.unpay();
            case EDIT -> shopkeeper.edit(false);
            case EDIT_WITH_INVOICE -> shopkeeper.edit(true);
            case CREDIT -> shopkeeper.credit();
            case CREDIT_ALL -> shopkeeper.creditAll();
            case DELETE -> shopkeeper.delete();
            case CHANGE_STATUS -> shopkeeper.changeStatus();
            case SEND -> shopkeeper.send();
            case REIMBURSE -> shopkeeper.reimburse();
        }
    }

    private static boolean isBooking(Received request) {
        return request.method().equals("POST") && request.path().contains("external_sales_invoices");
    }

    private void repeat() {
        Courier courier = world.shop.courier();
        int times = 1 + random.nextInt(3);
        if (random.nextBoolean()) {
            courier.parallel(times);
        } else {
            courier.repeat(times);
        }
    }

    private void release() {
        Courier courier = world.shop.courier();
        holding = false;
        switch (random.nextInt(3)) {
            case 0 -> courier.release();
            case 1 -> courier.releaseReversed();
            default -> courier.releaseAtOnce();
        }
    }

    private void switchMode() {
        Mode[] others = Arrays.stream(Mode.values())
                .filter(mode -> mode != chronicle.mode())
                .toArray(Mode[]::new);
        Mode mode = others[random.nextInt(others.length)];
        Instant before = world.clock.instant();
        world.push(mode);
        chronicle.mode(new Span(before, world.clock.instant()), mode);
        heard = false;
    }

    /** The shop goes on while nobody listens. */
    private void restart() {
        heard = false;
        world.stop();
        for (int i = random.nextInt(4); i > 0; i--) {
            shopkeeper.placeAndPay();
            shopkeeper.pay();
            shopkeeper.delete();
        }
        world.startAgain(chronicle.mode());
    }

    private void rest() {
        world.rest();
        chronicle.rest(world.clock.instant());
        List<Long> told = shopkeeper.told();
        List<Courier.Delivery> calls = world.shop.courier().deliveries();
        List<String> differences = new ArrayList<>();
        if (heard) {
            List<String> documents = told.stream()
                    .flatMap(id -> chronicle.documents(id).stream())
                    .toList();
            differences.addAll(new Comparison(chronicle, world.entries(), world.lists(documents))
                    .lists(told)
                    .differences());
            calls.subList(deliveries, calls.size()).stream()
                    .filter(call -> call.status() / 100 != 2)
                    .forEach(call -> differences.add("A webhook was answered with " + call.status() + ": " + call));
        }
        refuse(differences);
        world.shop.courier().loseNext(0);
        deliveries = calls.size();
        heard = !holding;
    }

    /** After a day everything has been noticed, also what no webhook told. */
    private void nextDay() {
        rest();
        world.clock.forward(A_GOOD_DAY);
        rest();
        List<Long> all = new ArrayList<>();
        chronicle.orders().forEach(all::add);
        List<Entry> entries = world.entries();
        List<String> differences = new Comparison(chronicle, entries, world.lists())
                .books(entries)
                .lists(all)
                .strangers()
                .differences();
        world.moneybird.changesAndDeletions().forEach(change -> differences.add("D6: " + change));
        refuse(differences);
        world.moneybird.server().forget();
        world.shop.server().forget();
    }

    private static void refuse(List<String> differences) {
        if (!differences.isEmpty()) {
            throw new AssertionError("%d differences, of which the first are:\n  %s"
                    .formatted(
                            differences.size(),
                            String.join("\n  ", differences.subList(0, Math.min(8, differences.size())))));
        }
    }

    /** Lets everything that was begun come to its end, and compares for the last time. */
    void end() {
        world.shop.courier().release();
        holding = false;
        nextDay();
        nextDay();
    }

    /** What it came to. */
    String sum() {
        return "%d entries in the books, %d documents on the lists"
                .formatted(world.entries().size(), world.lists().size());
    }

    @Override
    public void close() {
        world.close();
    }
}
