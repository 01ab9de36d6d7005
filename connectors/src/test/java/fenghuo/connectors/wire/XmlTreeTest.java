package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTreeTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void namespacesTellElementsOfOneNameApart() throws UnreadableException {
    XmlElement root =
        read("<a xmlns='u:1' xmlns:o='u:2'><o:b>theirs</o:b><b x='1' o:x='2'> ours </b></a>");
    assertThat(root.text("b")).isEqualTo("ours");
    assertThat(root.child("b").orElseThrow().attribute("x")).isEqualTo("1");
    assertThat(root.child("b").orElseThrow().attribute("{u:2}x")).isEqualTo("2");
  }

  @Test
  void textGoesOnBehindCommentsAndInDataSections() throws UnreadableException {
    assertThat(read("<a>x<!-- y --><![CDATA[<z>]]>&amp;&#x70FD;</a>").text())
        .isEqualTo("x<z>&\u70FD");
  }

  @Test
  void theDeclaredEncodingCounts() throws UnreadableException {
    byte[] bytes =
        "<?xml version='1.0' encoding='ISO-8859-1'?><a>Usulut\u00E1n</a>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(XmlTree.of(bytes).text()).isEqualTo("Usulut\u00E1n");
  }

  @Test
  void xmlAgainIsReadAsTheSame() throws UnreadableException {
    XmlElement root = read("<a x='&lt;&quot;'>1 &lt; 2<b/></a>");
    assertThat(read(root.xml())).isEqualTo(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;&l;&l;&l;&l;'>]><a>&m;</a>",
        "<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'><a/>",
        "<!DOCTYPE a><a/>"
      })
  void aDocumentTypeIsRefused(String xml) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void anEntityThatIsNotDefinedIsRefused() {
    assertThatThrownBy(() -> read("<a>&xxe;</a>")).isInstanceOf(UnreadableException.class);
  }

  @Test
  void nothingIsReadFromAFile(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    String xml =
        "<!DOCTYPE a [<!ENTITY s SYSTEM '%s'>]><a>&s;</a>".formatted(secret.toUri().toString());
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(UnreadableException.class)
        .hasMessageNotContaining("the secret");
  }

  @Test
  void nobodyIsCalled() throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      server.setSoTimeout(200);
      String at = "http://127.0.0.1:" + server.getLocalPort();
      String xml =
          """
          <?xml-stylesheet type='text/xsl' href='%1$s/x.xsl'?>
          <!DOCTYPE a PUBLIC '-//A' '%1$s/a.dtd' [<!ENTITY %% r SYSTEM '%1$s/r'> %%r;]>
          <a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u %1$s/a.xsd'/>
          """
              .formatted(at);
      // whoever calls would wait for an answer that never comes
      assertTimeoutPreemptively(
          SOON, () -> assertThatThrownBy(() -> read(xml)).isInstanceOf(UnreadableException.class));
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void nestingAndNumberAreLimited() throws UnreadableException {
    assertThat(read("<a>".repeat(64) + "</a>".repeat(64)).name()).isEqualTo("a");
    assertThatThrownBy(() -> read("<a>".repeat(65) + "</a>".repeat(65)))
        .hasMessageContaining("nested deeper than 64");
    assertThatThrownBy(() -> read("<a>" + "<b/>".repeat(100_000) + "</a>"))
        .hasMessageContaining("more than 100000 elements");
  }

  @Test
  void wideElementsAreReadInTime() {
    String prefixes = manyOf("xmlns:p%1$d='u:%1$d' ", 9_000);
    String many = "<a %s>%s</a>".formatted(prefixes, "<p0:b/>".repeat(90_000));
    assertTimeout(SOON, () -> read(many));
    assertTimeout(SOON, () -> read("<a %s/>".formatted(manyOf("n%d='' ", 9_000))));
    String wide = "<a %s/>".formatted(manyOf("n%d='' ", 100_000));
    assertTimeout(
        SOON, () -> assertThatThrownBy(() -> read(wide)).isInstanceOf(UnreadableException.class));
  }

  private static String manyOf(String pattern, int count) {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < count; i++) {
      many.append(pattern.formatted(i));
    }
    return many.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "<a>",
        "<a></b>",
        "<a/><a/>",
        "text",
        "<a b='1' b='2'/>",
        "<a:b/>",
        "<a>\u0001</a>"
      })
  void whatIsNotXmlIsRefused(String xml) {
    assertThatThrownBy(() -> read(xml)).isInstanceOf(UnreadableException.class);
  }

  private static XmlElement read(String xml) throws UnreadableException {
    return XmlTree.of(xml.getBytes(StandardCharsets.UTF_8));
  }
}
