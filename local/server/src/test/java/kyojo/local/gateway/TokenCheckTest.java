package kyojo.local.gateway;

import static kyojo.local.gateway.Tokens.CHECK;
import static kyojo.local.gateway.Tokens.SECONDS;
import static kyojo.local.gateway.Tokens.changed;
import static kyojo.local.gateway.Tokens.good;
import static kyojo.local.gateway.Tokens.signed;
import static kyojo.local.gateway.Tokens.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway makes of a token that is good, or nearly. */
class TokenCheckTest {
  @Test
  void aGoodTokenPassesAndItsClaimsAreTexts() {
    var claims = good();
    claims.put("groups", List.of("a", "b"));
    claims.put("email_verified", true);

    assertThat(CHECK.check("Bearer " + signed(claims)))
        .isEqualTo(
            new TokenCheck.Passed(
                Map.of(
                    "iss", "https://issuer.example",
                    "sub", "somebody",
                    "client_id", "pages",
                    "iat", Long.toString(SECONDS - 60),
                    "exp", Long.toString(SECONDS + 600),
                    "groups", "[a b]",
                    "email_verified", "true")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer %s", "bearer %s", "%s", "Bearer   %s  "})
  void itMayStandWithBearerOrAlone(String header) {
    assertThat(CHECK.check(header.formatted(signed(good())))).isInstanceOf(TokenCheck.Passed.class);
  }

  @Test
  void theAudienceCountsBeforeTheClient() {
    assertThat(passes(changed("aud", "pages"))).isTrue();
    assertThat(passes(changed("aud", List.of("others", "pages")))).isTrue();
    assertThat(passes(changed("aud", "others"))).isFalse();
  }

  @Test
  void clocksMayBeALittleApartAndTheEndIsExact() {
    assertThat(passes(changed("iat", SECONDS + 10))).isTrue();
    assertThat(passes(changed("iat", SECONDS + 11))).isFalse();
    assertThat(passes(changed("nbf", SECONDS + 10))).isTrue();
    assertThat(passes(changed("nbf", SECONDS + 11))).isFalse();
    assertThat(passes(changed("exp", SECONDS + 1))).isTrue();
    assertThat(passes(changed("exp", SECONDS))).isFalse();
  }

  @Test
  void withoutATokenNothingIsSaidAboutOne() {
    assertThat(CHECK.check("")).isEqualTo(new TokenCheck.Refused("Bearer"));
    assertThat(CHECK.check("Bearer expired")).asString().contains("invalid_token");
  }

  @Test
  void anotherSchemeIsRefused() {
    assertThat(CHECK.check("Basic " + signed(good()))).isInstanceOf(TokenCheck.Refused.class);
    assertThat(CHECK.check("Bearer Bearer " + signed(good())))
        .isInstanceOf(TokenCheck.Refused.class);
  }

  /** What makes a person of a subject is the function's part; the gateway hands on what is text. */
  @Test
  void oddSubjectsArriveAsTheyAre() {
    assertThat(subject(changed("sub", 7))).isEqualTo("7");
    assertThat(subject(changed("sub", "a".repeat(300)))).hasSize(300);
    assertThat(subject(changed("sub", "two words"))).isEqualTo("two words");
    assertThat(subject(without("sub"))).isEqualTo("-");
  }

  private static String subject(Map<String, Object> claims) {
    return ((TokenCheck.Passed) CHECK.check(signed(claims))).claims().getOrDefault("sub", "-");
  }

  private static boolean passes(Map<String, Object> claims) {
    return CHECK.check(signed(claims)) instanceof TokenCheck.Passed;
  }
}
