package nl.doorzet.core.connector;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What the engine lends a connector.
 *
 * @param http the door out
 * @param files the only folder below which it may write
 */
public record Access(Http http, Clock clock, Path files) {}
