/**
 * SL 651-2014, how hydrological stations in China report: binary {@link
 * fenghuo.connectors.wire.sl651.Frame frames}, each with a body of elements. Which {@link
 * fenghuo.connectors.wire.sl651.Elements element} has which code stands in {@code
 * wire/sl651-elements.csv}.
 */
package fenghuo.connectors.wire.sl651;
