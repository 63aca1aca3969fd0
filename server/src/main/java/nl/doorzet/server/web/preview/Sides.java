package nl.doorzet.server.web.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Journal;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.core.rules.WaitReason;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.pipeline.Preview.Compared;
import nl.doorzet.server.pipeline.Preview.Foretold;
import nl.doorzet.server.web.DocumentWords;
import nl.doorzet.server.web.EntryTable;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.SettingWords;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.preview.PreviewPage.Fact;
import nl.doorzet.server.web.preview.PreviewPage.Row;
import nl.doorzet.server.web.preview.PreviewPage.Side;

/** Puts what was foretold into words. */
public final class Sides {
    private final Head head;
    private final Frame frame;
    private final Texts t;

    Sides(Head head, Frame frame) {
        this.head = head;
        this.frame = frame;
        this.t = frame.t();
    }

    Row row(Compared compared) {
        Document document = compared.document();
        Side before = side(compared.before(), compared.booked());
        Side after = side(compared.after(), false);
        List<Fact> facts = facts(compared);
        boolean differs =
                !DocumentWords.tone(status(compared.before())).equals(DocumentWords.tone(status(compared.after())))
                        || !before.reason().equals(after.reason())
                        || !before.entry().equals(after.entry())
                        || facts.stream().anyMatch(Fact::differs);
        return new Row(
                Links.story(head.id(), document.id()),
                DocumentWords.type(document, t),
                document.number(),
                document.customer(),
                frame.f().day(document.createdAt(), head.zone()),
                document.total()
                        .map(total -> frame.f().money(total, document.currency()))
                        .orElse(""),
                before,
                after,
                compared.booked(),
                differs,
                facts);
    }

    private Side side(Foretold foretold, boolean booked) {
        DocumentStatus status = status(foretold);
        String word = booked
                ? t.say("preview.booked")
                : switch (status) {
                    case BOOKED -> t.say("preview.goes");
                    case WAITING, SKIPPED, ATTENTION -> t.of("status", status);
                };
        return new Side(
                DocumentWords.tone(status),
                word,
                reason(foretold),
                entry(foretold).map(entry -> EntryTable.of(entry, frame)));
    }

    private String reason(Foretold foretold) {
        return switch (foretold) {
            case Foretold.Goes goes -> "";
            case Foretold.Stays(var reason) -> t.reason(reason.name());
            case Foretold.Held(var problems) ->
                String.join(
                        "; ",
                        problems.stream()
                                .map(p -> t.reason(p.code().name())
                                        + Optional.ofNullable(p.facts().get("setting"))
                                                .map(setting -> " (" + SettingWords.of(setting, t) + ")")
                                                .orElse(""))
                                .toList());
            case Foretold.Unreadable unreadable -> t.reason("UNREADABLE");
        };
    }

    public static DocumentStatus status(Foretold foretold) {
        return switch (foretold) {
            case Foretold.Goes goes -> DocumentStatus.BOOKED;
            case Foretold.Stays(WaitReason wait) -> DocumentStatus.WAITING;
            case Foretold.Stays(SkipReason skip) -> DocumentStatus.SKIPPED;
            case Foretold.Stays(var other) -> DocumentStatus.WAITING;
            case Foretold.Held held -> DocumentStatus.ATTENTION;
            case Foretold.Unreadable unreadable -> DocumentStatus.ATTENTION;
        };
    }

    static Optional<Entry> entry(Foretold foretold) {
        return foretold instanceof Foretold.Goes(var entry) ? Optional.of(entry) : Optional.empty();
    }

    /** Those that are the same with both are told too, once. */
    private List<Fact> facts(Compared compared) {
        Optional<Entry> before = entry(compared.before());
        Optional<Entry> after = entry(compared.after());
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        fact("fact.reference", before.map(Entry::reference), after.map(Entry::reference)),
                        fact("preview.description", before.map(Entry::description), after.map(Entry::description)),
                        fact(
                                "preview.date",
                                before.map(e -> frame.f().day(e.date())),
                                after.map(e -> frame.f().day(e.date()))),
                        fact(
                                "preview.debtor",
                                before.map(Entry::debtor).map(Sides::words),
                                after.map(Entry::debtor).map(Sides::words)),
                        fact(
                                "preview.journal",
                                before.flatMap(Entry::journal).map(Journal::id),
                                after.flatMap(Entry::journal).map(Journal::id)),
                        fact(
                                "fact.total",
                                before.map(e -> EntryTable.money(e.total(), frame)),
                                after.map(e -> EntryTable.money(e.total(), frame))))
                .filter(fact -> !fact.before().equals("–") || !fact.after().equals("–"))
                .toList();
    }

    private Fact fact(String name, Optional<String> before, Optional<String> after) {
        return new Fact(t.say(name), before.orElse("–"), after.orElse("–"));
    }

    private static String words(Debtor debtor) {
        return debtor.collective()
                ? debtor.number()
                : debtor.number() + " " + debtor.customer().displayName();
    }
}
