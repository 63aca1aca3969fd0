package nl.doorzet.server.web;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;

/** Sessions hold texts and nothing else: what comes out of the database is never made into objects. */
@Configuration(proxyBeanMethods = false)
class SessionTexts {
    /** Spring Session looks for it by this name. */
    @Bean("springSessionConversionService")
    ConversionService texts() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, text -> ((String) text).getBytes(StandardCharsets.UTF_8));
        conversions.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversions;
    }
}
