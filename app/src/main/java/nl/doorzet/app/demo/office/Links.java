package nl.doorzet.app.demo.office;

/** Addresses on the page. */
final class Links {
    private Links() {}

    static String order(long id, Done done, int page) {
        return "/?pagina=%d&bestelling=%d&gedaan=%s#b%d".formatted(page, id, done.name(), id);
    }

    static String page(int number) {
        return "/?pagina=%d#bestellingen".formatted(number);
    }

    static String messages(Messenger messenger) {
        return "/?bode=%s#berichten".formatted(messenger.name());
    }

    static String appStore(boolean installed) {
        return "/?appstore=%s#appstore".formatted(installed ? "open" : "dicht");
    }

    static String troubles(Target target) {
        return "/?storing=%s#storing".formatted(target.name());
    }
}
