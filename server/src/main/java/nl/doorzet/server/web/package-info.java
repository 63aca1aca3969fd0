/**
 * The dashboard: what all its pages share (language, looks, safety, who may do what). One package per page below it.
 */
@NullMarked
package nl.doorzet.server.web;

import org.jspecify.annotations.NullMarked;
