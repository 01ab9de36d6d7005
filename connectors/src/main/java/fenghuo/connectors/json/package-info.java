/** What goes out as JSON, field by field, so that renaming a component never changes a message. */
package fenghuo.connectors.json;
