package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.doorzet.simulators.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                RootRoutes.class,
                OrderRoutes.class,
                InvoiceRoutes.class,
                InvoiceWriteRoutes.class,
                ShopInfoRoutes.class,
                ProductRoutes.class,
                WebhookRoutes.class,
                AppRoutes.class
            })
    void each_route_says_on_what_it_rests(Class<?> routes) {
        Stream<Method> handlers = Arrays.stream(routes.getDeclaredMethods())
                .filter(method -> method.getReturnType().equals(Reply.class))
                .filter(method -> !method.isSynthetic());
        assertThat(handlers)
                .isNotEmpty()
                .allMatch(handler -> handler.isAnnotationPresent(Evidence.class)
                        && handler.getAnnotation(Evidence.class).source().contains("ccv-shop"));
    }
}
