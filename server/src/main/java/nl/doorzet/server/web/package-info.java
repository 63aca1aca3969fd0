/**
 * The dashboard: what all its pages share (language, looks, safety). One package per page below it. There is no login yet, so
 * only this machine is answered.
 */
@NullMarked
package nl.doorzet.server.web;

import org.jspecify.annotations.NullMarked;
