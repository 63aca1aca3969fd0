package nl.doorzet.core.connector.accounting;

import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ConnectorInfo;

/**
 * A plug-in for one accounting system, found with {@link java.util.ServiceLoader}.
 *
 * @param <S> its own settings
 */
public interface AccountingConnector<S extends Record> {
    ConnectorInfo info();

    /** The record that {@link nl.doorzet.core.settings.SettingsForm} draws and reads. */
    Class<S> settings();

    /** Opens the administration that the settings name. Makes no call. */
    Administration open(S settings, Access access);
}
