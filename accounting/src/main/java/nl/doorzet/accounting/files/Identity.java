package nl.doorzet.accounting.files;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.doorzet.core.sales.DocumentId;

/** A document's identity in letters that any file system and any journal takes; different documents never get the same. */
public final class Identity {
    private Identity() {}

    /** For example {@code invoice-51000201}; letters and digits, and {@code =5F} for what is neither. */
    public static String of(DocumentId id) {
        StringBuilder safe = new StringBuilder();
        safe.append(
                switch (id.kind()) {
                    case ORDER -> "order-";
                    case INVOICE -> "invoice-";
                });
        for (byte b : id.id().getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
            safe.append(plain ? String.valueOf((char) b) : "=" + HexFormat.of().toHexDigits(b));
        }
        return safe.toString();
    }
}
