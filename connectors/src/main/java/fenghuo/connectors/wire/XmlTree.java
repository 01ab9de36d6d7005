package fenghuo.connectors.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML that nobody vouches for. A document type definition is refused as a whole, and with it
 * every entity that is not XML's own: nothing is expanded, and nothing is fetched from a file or
 * the network. Elements are nested no deeper than 64, and are no more than 100 000.
 *
 * <p>By SAX, for the JDK's StAX writes to the error stream what it cannot decode.
 */
final class XmlTree extends DefaultHandler {
  private static final int DEEPEST = 64;
  private static final int MOST_ELEMENTS = 100_000;

  private final Deque<Opened> open = new ArrayDeque<>();
  private XmlElement root;
  private int elements;

  private XmlTree() {}

  /** An element whose end has not come yet. */
  private record Opened(
      String namespace,
      String name,
      Map<String, String> attributes,
      List<XmlElement> children,
      StringBuilder text) {

    XmlElement closed() {
      return new XmlElement(
          namespace,
          name,
          Collections.unmodifiableMap(attributes),
          Collections.unmodifiableList(children),
          text.toString().strip());
    }
  }

  /**
   * The root of the document that some bytes are, in the encoding that it declares.
   *
   * @throws UnreadableException where they are none, or one that is refused
   */
  static XmlElement of(byte[] bytes) throws UnreadableException {
    XmlTree tree = new XmlTree();
    try {
      parser().parse(new ByteArrayInputStream(bytes), tree);
    } catch (SAXException | IOException e) {
      throw new UnreadableException("is not XML", e);
    }
    return tree.root;
  }

  /** The JDK's own, whatever else is on the class path; one for each document: it is not shared. */
  private static SAXParser parser() {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("every JDK's parser can be told to trust nobody", e);
    }
  }

  @Override
  public void startElement(String space, String local, String qualified, Attributes given)
      throws SAXException {
    if (open.size() == DEEPEST) {
      throw new SAXException("is nested deeper than " + DEEPEST);
    }
    if (++elements > MOST_ELEMENTS) {
      throw new SAXException("has more than %d elements".formatted(MOST_ELEMENTS));
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < given.getLength(); i++) {
      String owner = given.getURI(i);
      String key =
          owner.isEmpty() ? given.getLocalName(i) : "{" + owner + "}" + given.getLocalName(i);
      attributes.put(key, given.getValue(i));
    }
    open.push(new Opened(space, local, attributes, new ArrayList<>(0), new StringBuilder(0)));
  }

  @Override
  public void characters(char[] text, int start, int length) {
    open.element().text().append(text, start, length);
  }

  /** Ends the innermost element and hands it to the one around it. */
  @Override
  public void endElement(String space, String local, String qualified) {
    root = open.pop().closed();
    if (!open.isEmpty()) {
      open.element().children().add(root);
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }
}
