package nl.doorzet.app.demo.office;

import java.net.URI;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.doorzet.simulators.ccvshop.AppStore.App;
import nl.doorzet.simulators.ccvshop.CcvShopSimulator;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;

/**
 * What the page works on.
 *
 * @param dashboard the address of Doorzet itself
 * @param app Doorzet as the App Store knows it; empty where it can not be reached from there
 * @param doubles how many entries are in any of the books more than once
 */
public record World(
        CcvShopSimulator shop, MoneybirdSimulator moneybird, URI dashboard, Optional<App> app, LongSupplier doubles) {}
