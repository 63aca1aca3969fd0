package nl.doorzet.server.web.documents;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentStatus;

/** The lists as people know them, and the narrower ones within the report. */
public enum DocumentList {
    OPEN("open"),
    ERRORS("fouten"),
    REPORT("rapportage"),
    BOOKED("geboekt"),
    SKIPPED("overgeslagen"),
    ALL("alles");

    private final String word;

    DocumentList(String word) {
        this.word = word;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    public Set<DocumentStatus> statuses() {
        return switch (this) {
            case OPEN -> EnumSet.of(DocumentStatus.WAITING);
            case ERRORS -> EnumSet.of(DocumentStatus.ATTENTION);
            case REPORT -> EnumSet.of(DocumentStatus.BOOKED, DocumentStatus.SKIPPED);
            case BOOKED -> EnumSet.of(DocumentStatus.BOOKED);
            case SKIPPED -> EnumSet.of(DocumentStatus.SKIPPED);
            case ALL -> EnumSet.allOf(DocumentStatus.class);
        };
    }

    /** The tab that it is on. */
    public DocumentList tab() {
        return switch (this) {
            case OPEN, ERRORS -> this;
            case REPORT, BOOKED, SKIPPED, ALL -> REPORT;
        };
    }

    public long count(Counts counts) {
        return statuses().stream().mapToLong(counts::of).sum();
    }

    public static boolean isWord(String word) {
        return Arrays.stream(values()).anyMatch(list -> list.word.equals(word));
    }

    /** The list of this word; without one, the errors as long as there are any. */
    static DocumentList of(String word, Counts counts) {
        return Arrays.stream(values())
                .filter(list -> list.word.equals(word))
                .findFirst()
                .orElse(counts.of(DocumentStatus.ATTENTION) > 0 ? ERRORS : REPORT);
    }

    /** The list on which a document of this status is found. */
    public static DocumentList of(DocumentStatus status) {
        return switch (status) {
            case WAITING -> OPEN;
            case ATTENTION -> ERRORS;
            case BOOKED -> BOOKED;
            case SKIPPED -> SKIPPED;
        };
    }
}
