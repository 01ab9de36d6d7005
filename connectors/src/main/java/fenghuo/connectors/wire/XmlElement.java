package fenghuo.connectors.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML document with all that is in it.
 *
 * @param namespace empty where it has none
 * @param name without a prefix
 * @param attributes by name; by {@code {namespace}name} where they have a namespace
 * @param text its own, without that of its children, stripped
 */
record XmlElement(
    String namespace,
    String name,
    Map<String, String> attributes,
    List<XmlElement> children,
    String text) {

  boolean isNamed(String space, String local) {
    return namespace.equals(space) && name.equals(local);
  }

  /** The children of a name, in this element's own namespace. */
  List<XmlElement> children(String local) {
    return children.stream().filter(child -> child.isNamed(namespace, local)).toList();
  }

  /** The first of them. */
  Optional<XmlElement> child(String local) {
    for (XmlElement child : children) {
      if (child.isNamed(namespace, local)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The text at the end of a path of first children; empty where there is none. */
  String text(String... path) {
    XmlElement at = this;
    for (String local : path) {
      Optional<XmlElement> next = at.child(local);
      if (next.isEmpty()) {
        return "";
      }
      at = next.get();
    }
    return at.text();
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** As XML again, for people to read: without prefixes and white space between elements. */
  String xml() {
    StringBuilder xml = new StringBuilder();
    appendTo(xml);
    return xml.toString();
  }

  private void appendTo(StringBuilder xml) {
    xml.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            xml.append(' ')
                .append(key.substring(key.indexOf('}') + 1))
                .append("=\"")
                .append(escaped(value))
                .append('"'));
    xml.append('>').append(escaped(text));
    children.forEach(child -> child.appendTo(xml));
    xml.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
