package nl.doorzet.app.walk;

import java.util.Random;

/** What may happen next, and how often beside the others. */
enum Action {
    PLACE(130),
    PLACE_AND_PAY(150),
    LEAVE_INCOMPLETE(20),
    COMPLETE(15),
    PAY(180),
    UNPAY(25),
    EDIT(80),
    EDIT_WITH_INVOICE(60),
    CREDIT(70),
    CREDIT_ALL(15),
    DELETE(40),
    CHANGE_STATUS(60),
    SEND(35),
    REIMBURSE(15),
    LOSE_WEBHOOKS(15),
    REPEAT_WEBHOOKS(12),
    HOLD_WEBHOOKS(8),
    RELEASE_WEBHOOKS(12),
    /** The next booking goes wrong, in one of several ways. */
    TROUBLE_IN_BOOKS(8),
    REST(25),
    NEXT_HOUR(3),
    NEXT_DAY(6),
    SWITCH_MODE(4),
    RESTART(2);

    private static final int SUM = sum();
    private final int weight;

    Action(int weight) {
        this.weight = weight;
    }

    static Action any(Random random) {
        int left = random.nextInt(SUM);
        for (Action action : values()) {
            left -= action.weight;
            if (left < 0) {
                return action;
            }
        }
        throw new IllegalStateException("The weights do not add up");
    }

    private static int sum() {
        int sum = 0;
        for (Action action : values()) {
            sum += action.weight;
        }
        return sum;
    }
}
