package nl.doorzet.server.web.help;

import java.util.ArrayList;
import java.util.List;
import nl.doorzet.server.web.Texts;

/**
 * A question and its answer.
 *
 * @param number counted from 1
 * @param points numbered, may be none
 */
public record Article(int number, String question, String answer, List<String> points) {
    public Article {
        points = List.copyOf(points);
    }

    /** All that the message files hold. */
    static List<Article> all(Texts t) {
        List<Article> all = new ArrayList<>();
        for (int n = 1; t.has("faq." + n); n++) {
            List<String> points = new ArrayList<>();
            for (int p = 1; t.has("faq." + n + "." + p); p++) {
                points.add(t.say("faq." + n + "." + p));
            }
            all.add(new Article(n, t.say("faq." + n), t.say("faq." + n + ".text"), points));
        }
        return all;
    }
}
