package fenghuo.datasets.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Places PLACES = Places.builtIn();
  private static final Gazetteer GAZETTEER = Gazetteer.of(PLACES);

  @Test
  void aFullNameSaysCountyAndTownship() {
    assertThat(GAZETTEER.fullName("513433106")).isEqualTo("冕宁县彝海镇");
    assertThat(GAZETTEER.fullName("513402")).isEqualTo("会理市");
  }

  @Test
  void whatIsNotKnownIsShownAsItIs() {
    assertThat(GAZETTEER.fullName("510000000")).isEqualTo("510000000");
    assertThat(GAZETTEER.township("510000000")).isEmpty();
    assertThat(GAZETTEER.county("510000")).isEmpty();
    assertThat(GAZETTEER.townshipsOf("510000")).isEmpty();
    assertThat(GAZETTEER.heldBy("510000000")).isEmpty();
  }

  @Test
  void everyTownshipIsAddressedThroughExactlyOneCell() {
    List<Township> addressed = new ArrayList<>();
    Set<String> cells = new HashSet<>();
    PLACES.townships().forEach(township -> cells.add(township.cell()));
    cells.forEach(cell -> addressed.addAll(GAZETTEER.heldBy(cell)));
    assertThat(addressed).containsExactlyInAnyOrderElementsOf(PLACES.townships());
  }

  @Test
  void aCellIsAddressedWithWhomItHolds() {
    assertThat(GAZETTEER.heldBy("513426100"))
        .extracting(Township::name)
        .containsExactly("鱼城街道", "金江街道", "鲹鱼河镇");
    assertThat(GAZETTEER.heldBy("513426001")).isEmpty();
  }

  @Test
  void theTownshipsOfACountyComeInTheOrderOfTheTable() {
    assertThat(GAZETTEER.townshipsOf("513429"))
        .hasSize(12)
        .extracting(Township::code)
        .isSorted()
        .startsWith("513429100");
  }

  @ParameterizedTest
  @CsvSource({
    "513433, 彝海镇, 513433106",
    "513433, ' 彝海镇 ', 513433106",
    "513433, 曹古乡, 513433106",
    "513402, 新安乡, 513402203",
    "513422, 宁郎乡, 513422202",
    "513422, 俄亚乡, 513422204",
    "513422, 屋脚乡, 513422207",
    "513422, 白碉乡, 513422215",
    "513429, 峨里坪镇, 513429105",
    "513432, 洛哈, 513432105",
    "513433, 和爱乡, 513433226",
    "513433, 和爱藏族乡, 513433226",
    "513401, 高草乡, 513401220",
    "513401, 北城街道办事处, 513401001",
  })
  void aTownshipIsFoundByEveryNameItGoesBy(String county, String name, String code) {
    assertThat(GAZETTEER.find(county, name)).map(Township::code).contains(code);
  }

  @Test
  void everyTownshipIsFoundByItsOwnName() {
    assertThat(PLACES.townships())
        .allSatisfy(
            township ->
                assertThat(GAZETTEER.find(township.county(), township.name())).contains(township));
  }

  @Test
  void aNameCountsInItsCountyOnly() {
    assertThat(GAZETTEER.find("513434", "彝海镇")).isEmpty();
  }

  @Test
  void theGazetteerCanBeShipped() throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(GAZETTEER);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((Gazetteer) in.readObject()).fullName("513433106")).isEqualTo("冕宁县彝海镇");
    }
  }
}
