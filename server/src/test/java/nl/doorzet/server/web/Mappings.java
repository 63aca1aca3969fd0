package nl.doorzet.server.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Spring's own list of what is answered where; found by the scan, as the tests are in the server's package. */
@Component
record Mappings(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping all) {}
