package nl.doorzet.app.demo.office;

/** What the page says after a form; its name travels in the address, its text stands in the texts. */
enum Done {
    PLACED,
    PLACED_AND_PAID,
    PAID,
    EDITED_WITH_INVOICE,
    EDITED,
    CREDITED,
    DELETED,
    REFUSED;

    String tone() {
        return this == REFUSED ? "bad" : "good";
    }
}
