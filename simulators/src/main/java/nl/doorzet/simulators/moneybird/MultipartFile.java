package nl.doorzet.simulators.moneybird;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Received;

/** Reads the one part, named "file", of a multipart body. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §5.2 [S]; the form is that of RFC 7578")
final class MultipartFile {
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;\\s*boundary=\"?([^\";]{1,70})\"?");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)content-disposition: form-data;.*filename=\"([^\"]+)\"");
    private static final Pattern PART_NAME = Pattern.compile("(?i)content-disposition: form-data;.*[; ]name=\"file\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: (\\S+)");

    private MultipartFile() {}

    static Attachment read(Received request) {
        Matcher boundary = BOUNDARY.matcher(request.header("content-type").orElse(""));
        if (!boundary.matches()) {
            throw Refusal.malformed("Content-Type must be multipart/form-data with a boundary");
        }
        String dashes = "--" + boundary.group(1);
        // One byte is one character, so that lengths are lengths in bytes.
        String body = new String(request.body(), ISO_8859_1);
        int headEnd = body.indexOf("\r\n\r\n");
        int end = body.lastIndexOf("\r\n" + dashes + "--");
        if (!body.startsWith(dashes + "\r\n") || headEnd < 0 || end < headEnd + 4) {
            throw Refusal.malformed("the multipart body has no complete part");
        }
        String head = body.substring(dashes.length(), headEnd);
        Matcher fileName = FILE_NAME.matcher(head);
        if (!PART_NAME.matcher(head).find() || !fileName.find()) {
            throw Refusal.malformed("param is missing or the value is empty: file");
        }
        Matcher type = TYPE.matcher(head);
        return new Attachment(
                fileName.group(1), type.find() ? type.group(1) : "application/octet-stream", end - headEnd - 4);
    }
}
