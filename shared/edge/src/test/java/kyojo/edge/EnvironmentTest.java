package kyojo.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kyojo.domain.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
  @Test
  void readsTheStage() {
    assertThat(new Environment(Map.of("STAGE", "production")).stage()).isEqualTo(Stage.PRODUCTION);
    assertThat(new Environment(Map.of("STAGE", "development")).stage())
        .isEqualTo(Stage.DEVELOPMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod", "PRODUCTION", "test"})
  void refusesAStageThatIsNone(String stage) {
    assertThatThrownBy(() -> new Environment(Map.of("STAGE", stage)).stage())
        .hasMessage("STAGE is no stage: " + stage);
  }

  @Test
  void namesTheVariableThatIsMissingOrBlank() {
    assertThatThrownBy(() -> new Environment(Map.of()).required("TABLE"))
        .hasMessage("the variable TABLE is not set");
    assertThatThrownBy(() -> new Environment(Map.of("TABLE", " ")).required("TABLE"))
        .hasMessage("the variable TABLE is not set");
  }
}
