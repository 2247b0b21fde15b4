package kyojo.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {
  private Instant now = Instant.parse("2026-11-24T00:00:00Z");
  private final List<String> asked = new ArrayList<>();
  private final ShortMemory<String, Object> memory =
      new ShortMemory<>(Duration.ofSeconds(60), 3, () -> now);

  @Test
  void whatIsFreshIsNotAskedForAgain() {
    assertThat(find("a")).isSameAs(find("a"));
    now = now.plusSeconds(59);
    find("a");
    assertThat(asked).containsExactly("a");
    now = now.plusSeconds(1);
    find("a");
    assertThat(asked).containsExactly("a", "a");
  }

  @Test
  void whatHasEndedMakesRoom() {
    List.of("a", "b", "c").forEach(this::find);
    now = now.plusSeconds(60);

    List.of("d", "e", "f", "d", "e", "f").forEach(this::find);

    assertThat(asked).containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void whatIsFreshKeepsItsPlace() {
    List.of("a", "b", "c", "d", "a", "d").forEach(this::find);

    assertThat(asked).containsExactly("a", "b", "c", "d", "d");
  }

  @Test
  void whatHasEndedIsLetGoOf() {
    var key = new WeakReference<>(find("destroyed"));
    now = now.plusSeconds(60);
    find("another");

    for (int i = 0; i < 50 && key.get() != null; i++) {
      System.gc();
    }
    assertThat(key.get()).isNull();
  }

  private Object find(String key) {
    return memory
        .find(
            key,
            missing -> {
              asked.add(missing);
              return Optional.of(new Object());
            })
        .orElseThrow();
  }
}
