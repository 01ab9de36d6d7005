package fenghuo.connectors.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8123,      http://127.0.0.1:8123",
    "http://127.0.0.1:8123/,     http://127.0.0.1:8123",
    "' http://store:80 ',        http://store:80",
    "http://store,               http://store:8123",
    "https://store,              https://store:8443",
    "https://store.liangshan.cn, https://store.liangshan.cn:8443",
    "http://[::1]:8123,          http://[::1]:8123",
    "http://[::1],               http://[::1]:8123",
    "http://store:65535,         http://store:65535"
  })
  void anAddressIsSchemeHostAndPort(String url, String address) {
    assertThat(HttpAddress.parse(url).map(HttpAddress::toString)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "127.0.0.1:8123",
        "store",
        "ftp://store",
        "http://",
        "http://:8123",
        "http://store:",
        "http://store:0",
        "http://store:99999",
        "http://store:8123/play",
        "http://store?user=platform",
        "http://user:secret@store",
        "http://a b",
        "http://click_house:8123",
        "http://::1"
      })
  void anythingElseIsNone(String url) {
    assertThat(HttpAddress.parse(url)).isEmpty();
  }
}
