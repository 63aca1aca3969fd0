package nl.doorzet.server.web.profile;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an SVG picture.
 *
 * @param size of the square in modules, with the margin of four that the standard (ISO/IEC 18004) asks
 * @param path through all dark modules
 */
public record QrSvg(int size, String path) {
    private static final int MARGIN = 4;

    static QrSvg of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return new QrSvg(code.size + 2 * MARGIN, path.toString());
    }
}
