package nl.doorzet.server.web.reconcile;

import java.time.ZoneId;
import nl.doorzet.server.reconcile.DayCount;
import nl.doorzet.server.web.Frame;

/** One day's count in words. */
public record CountRow(
        String day,
        String kind,
        String inShop,
        String inLedger,
        boolean agrees,
        String missing,
        String gone,
        String countedAt) {
    static CountRow of(DayCount count, ZoneId zone, Frame frame) {
        return new CountRow(
                frame.f().day(count.day()),
                frame.t().of("counted", count.kind()),
                frame.f().number(count.inShop()),
                frame.f().number(count.inLedger()),
                count.agrees(),
                String.join(", ", count.missing()),
                String.join(", ", count.gone()),
                frame.f().moment(count.countedAt(), zone));
    }
}
