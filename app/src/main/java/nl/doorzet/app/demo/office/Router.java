package nl.doorzet.app.demo.office;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Which request gets which answer, and which get none. */
final class Router {
    private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, Router.class.getPackageName());
    private final Assets assets = new Assets();
    private final String token = randomToken();
    private final World world;
    private final Desk desk;

    Router(World world) {
        this.world = world;
        this.desk = new Desk(world);
    }

    Reply answer(Request request) {
        // A name that somebody else has made point at this machine (DNS rebinding) gets nothing.
        if (!OUR_NAMES.contains(nameOf(request.host()))) {
            return Reply.text(421, "The back office answers to localhost only; open it at http://127.0.0.1.");
        }
        return switch (request.method()) {
            case "GET", "HEAD" -> show(request);
            case "POST" -> act(request);
            default -> Reply.text(405, "The back office is read and gets forms; it knows no " + request.method() + ".");
        };
    }

    private Reply show(Request request) {
        if (!request.path().equals("/")) {
            return assets.find(request.path())
                    .orElseGet(() -> Reply.text(404, "There is nothing here; the back office is at /."));
        }
        StringOutput html = new StringOutput();
        templates.render("office.jte", Page.of(world, request, token), html);
        Reply page = Reply.html(html.toString());
        return request.query().has(Language.COOKIE)
                ? page.with(
                        "Set-Cookie",
                        "%s=%s; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"
                                .formatted(Language.COOKIE, request.language().code()))
                : page;
    }

    private Reply act(Request request) {
        byte[] given = request.form().get("token").orElse("").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8))) {
            return Reply.text(
                    403,
                    "Doing this failed: the form is not from this page, or from before a restart; reload the page.");
        }
        return desk.act(request.path(), request.form())
                .map(Reply::seeOther)
                .orElseGet(() -> Reply.text(404, "There is no such form; the back office is at /."));
    }

    /** The host without its port. */
    private static String nameOf(String host) {
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    private static String randomToken() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
