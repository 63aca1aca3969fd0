package nl.doorzet.server.people;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Bytes in 32 letters and digits that people can copy (RFC 4648 §6), without the padding. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int bits = 0;
        for (byte next : bytes) {
            waiting = (waiting << Byte.SIZE) | (next & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((waiting >> bits) & 0x1f));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((waiting << (BITS - bits)) & 0x1f));
        }
        return text.toString();
    }

    /**
     * The reverse of {@link #encode}, in whatever case.
     *
     * @throws IllegalArgumentException if there is another letter in it
     */
    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int waiting = 0;
        int bits = 0;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int value = LETTERS.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("No Base32: there is another letter in it");
            }
            waiting = (waiting << BITS) | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(waiting >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
