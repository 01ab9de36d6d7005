package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapColourTest {

  @ParameterizedTest(name = "{0} | {1} | {2} -> {3} by {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          颜色=红                | 发布暴雨蓝色预警        | Minor    | RED    | parameter
          颜色=橙色              | 暴雨预警               | Minor    | ORANGE | parameter
          awareness_level=2; yellow; Moderate | -       | Severe   | YELLOW | parameter
          预警级别=黄色 3级      | -                     | Extreme  | YELLOW | parameter
          预警级别=3             | -                     | Minor    | BLUE   | severity
          预警等级=I             | 发布暴雨红色预警（5级） | Minor    | RED    | headline
          Location=Red River     | -                     | Moderate | YELLOW | severity
          -                      | 红河州发布暴雨蓝色预警  | Extreme  | BLUE   | headline
          -                      | 黄龙县大风             | Severe   | ORANGE | severity
          -                      | 橙色预警降为黄色预警    | Severe   | ORANGE | severity
          -                      | Orange rain warning   | Minor    | ORANGE | headline
          -                      | Reduced visibility    | Extreme  | RED    | severity
          -                      | -                     | Unknown  | -      | -
          """)
  void wordsCountAndNumbersDoNot(
      String parameter, String headline, String severity, String colour, String from)
      throws UnreadableException {
    var found = CapColour.of(info(parameter, headline, severity));
    assertThat(found.map(it -> it.level().name()).orElse(null)).isEqualTo(colour);
    assertThat(found.map(CapColour.Found::from).orElse(null)).isEqualTo(from);
  }

  private static XmlElement info(String parameter, String headline, String severity)
      throws UnreadableException {
    String[] parts = parameter == null ? new String[0] : parameter.split("=", 2);
    String xml =
        "<info><severity>%s</severity>%s%s</info>"
            .formatted(
                severity,
                headline == null ? "" : "<headline>" + headline + "</headline>",
                parts.length == 0
                    ? ""
                    : "<parameter><valueName>%s</valueName><value>%s</value></parameter>"
                        .formatted(parts[0], parts[1]));
    return XmlTree.of(xml.getBytes(StandardCharsets.UTF_8));
  }
}
