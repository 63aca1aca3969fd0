package nl.doorzet.accounting.ubl;

import nl.doorzet.accounting.files.WorkFolder;
import nl.doorzet.core.settings.Default;

/**
 * The connector's own settings.
 *
 * @param folder where the files go, below the connection's own folder
 * @param paymentDays until when an unpaid invoice is to be paid, in days after its date
 */
public record UblSettings(
        @Default("ubl") String folder, @Default("14") int paymentDays) {
    private static final int YEAR = 365;

    /** @throws IllegalArgumentException if the folder leads elsewhere or the term is not 0 to 365 days */
    public UblSettings {
        folder = WorkFolder.relative(folder);
        if (paymentDays < 0 || paymentDays > YEAR) {
            throw new IllegalArgumentException("A payment term of " + paymentDays
                    + " days cannot be used: it must be 0 to 365. Choose another in the settings.");
        }
    }
}
