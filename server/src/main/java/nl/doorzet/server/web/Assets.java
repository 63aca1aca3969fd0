package nl.doorzet.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Style sheets and scripts, each under an address that holds its own hash, so that browsers may keep it for good. */
@Component
class Assets implements WebMvcConfigurer {
    private final ObjectProvider<ResourceUrlProvider> addresses;
    private final Gate gate;

    Assets(ObjectProvider<ResourceUrlProvider> addresses, Gate gate) {
        this.addresses = addresses;
        this.gate = gate;
    }

    String address(String name) {
        String plain = "/assets/" + name;
        return Objects.requireNonNullElse(addresses.getObject().getForLookupPath(plain), plain);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(
                        "classpath:/assets/",
                        "classpath:/META-INF/resources/webjars/htmx.org/%s/dist/".formatted(htmxVersion()))
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageChoice());
        registry.addInterceptor(gate).order(Ordered.HIGHEST_PRECEDENCE);
    }

    /** A webjar's files lie in a folder named for its version. */
    private static String htmxVersion() {
        try (InputStream in =
                Assets.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/htmx.org/pom.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "The htmx webjar is not on the class path"));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
