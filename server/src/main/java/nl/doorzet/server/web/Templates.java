package nl.doorzet.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Pages from the precompiled templates. A page is made whole before its first byte is sent, so it fails cleanly. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Templates implements ViewResolver {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? (model, request, response) -> render(template, model, response) : null;
    }

    private void render(String template, @Nullable Map<String, ?> model, HttpServletResponse response)
            throws IOException {
        StringOutput page = new StringOutput();
        engine.render(template, new HashMap<String, Object>(model == null ? Map.of() : model), page);
        byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        if (model != null && model.get("frame") instanceof Frame frame) {
            response.setLocale(frame.language().locale());
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
