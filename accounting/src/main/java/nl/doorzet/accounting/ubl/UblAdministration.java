package nl.doorzet.accounting.ubl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.core.connector.accounting.Outcome.Rejected;

/** The folder with its files. A document that has a file is booked; its file is never written again. */
final class UblAdministration implements Administration {
    private final UblFiles files;
    private final UblTranslator translator;

    UblAdministration(UblFiles files, UblTranslator translator) {
        this.files = files;
        this.translator = translator;
    }

    @Override
    public String name() {
        return files.folderName();
    }

    @Override
    public List<Choice> choices(Choice.Kind kind) {
        return List.of();
    }

    @Override
    public Optional<Booked> find(Entry entry) {
        return files.find(entry.source()).map(UblAdministration::booked);
    }

    @Override
    public Outcome book(Entry entry) {
        List<String> missing = UblDemands.missing(entry);
        if (!missing.isEmpty()) {
            return new Rejected(Problem.owner(
                    Problem.Code.INCOMPLETE_DATA,
                    Map.of("field", String.join(", ", missing), "reason", "missing or of the wrong form")));
        }
        if (entry.total().currency().getDefaultFractionDigits() > UblDemands.DECIMALS) {
            String currency = entry.total().currency().getCurrencyCode();
            return new Rejected(Problem.owner(Problem.Code.CURRENCY_NOT_TAKEN, Map.of("currency", currency)));
        }
        return booked(files.keep(entry.source(), entry.reference(), UblXml.write(translator.translate(entry))));
    }

    /** What the file itself says, so that a repeated booking gives the same answer as the first. */
    private static Booked booked(UblFiles.Kept file) {
        UblXml.Summary summary = UblXml.summary(file.name(), file.content());
        return new Booked(file.name(), summary.number(), "", Optional.of(summary.total()));
    }
}
