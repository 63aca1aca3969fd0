package nl.doorzet.tck;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What every accounting connector keeps. Extend it and give a subject; the intent of each rule stands in
 * docs/connector-rules.md. Everything is expected: a connector gets out of a rule only by what its {@code ConnectorInfo}
 * declares.
 */
public abstract class AccountingContract
        implements PlugInChapter, SettingsChapter, BookingChapter, TroubleChapter, MannersChapter {

    /**
     * The connector before fresh, empty books.
     *
     * @param clock what time it is for the books too
     * @param files the folder that a connector may write below
     */
    protected abstract Subject subject(Clock clock, Path files);

    @Override
    public final Bench bench() {
        return new Bench(this::subject);
    }
}
