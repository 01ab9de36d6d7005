/** The wire formats: bytes, taken apart into records with the format's own fields. */
package fenghuo.connectors.wire;
