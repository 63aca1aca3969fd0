package nl.doorzet.server.web.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.cbor.JacksonCborHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How strictly the API reads. */
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {
    private final Parameters parameters;
    private final Pace pace;

    ApiSetup(Parameters parameters, Pace pace) {
        this.parameters = parameters;
        this.pace = pace;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(pace).addPathPatterns("/api/**");
        registry.addInterceptor(parameters).addPathPatterns("/api/**");
    }

    /** A misspelled field is refused, not left out: it may be the one that mattered. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        JsonMapper strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
        // Passkeys bring CBOR along; the API speaks JSON only, or there would be a way in that is less strict.
        builder.configureMessageConvertersList(all -> all.removeIf(JacksonCborHttpMessageConverter.class::isInstance));
    }
}
