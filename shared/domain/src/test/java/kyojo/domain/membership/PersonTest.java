package kyojo.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kyojo.domain.identity.Person;
import org.junit.jupiter.api.Test;

class PersonTest {
  @Test
  void aPersonIsOfAnIssuerAndASubjectThatCanBeOne() {
    assertThat(Person.of("https://id.example", "a b")).isEmpty();
    assertThat(Person.of("https://id.example", "")).isEmpty();
    assertThat(Person.of("https://id.example", "あ")).isEmpty();
    assertThat(Person.of("https://id.example", "x".repeat(256))).isEmpty();
    assertThat(Person.of("https://id.example", "x".repeat(255))).isPresent();
    assertThat(IntStream.range(0, 33).mapToObj(c -> "a" + (char) c))
        .allMatch(subject -> Person.of("https://id.example", subject).isEmpty());
  }
}
