package kyojo.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that the gateway must not let through, and the form in which functions see the others. */
class TokenCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
  private static final long SECONDS = NOW.getEpochSecond();
  private static final RSAKey KEY = rsa("key-1");
  private static final RSAKey OTHER_KEY = rsa("key-1");
  private static final ECKey EC_KEY = ec();
  private static final TokenCheck CHECK =
      new TokenCheck(
          "https://issuer.example",
          Set.of("pages"),
          new ImmutableJWKSet<>(new JWKSet(List.of(KEY.toPublicJWK(), EC_KEY.toPublicJWK()))),
          () -> NOW);

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

  static Stream<Arguments> refused() throws Exception {
    String good = signed(good());
    String[] parts = good.split("\\.", -1);
    byte[] publicKey = KEY.toPublicKey().getEncoded();
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey)
            + "\n-----END PUBLIC KEY-----\n";
    return Stream.of(
        Arguments.of("expired", signed(changed("exp", SECONDS - 1))),
        Arguments.of("without an end", signed(without("exp"))),
        Arguments.of("an end that is no number", signed(changed("exp", "later"))),
        Arguments.of("not valid yet", signed(changed("nbf", SECONDS + 60))),
        Arguments.of("issued later", signed(changed("iat", SECONDS + 60))),
        Arguments.of("of another issuer", signed(changed("iss", "https://issuer.example/"))),
        Arguments.of("of no issuer", signed(without("iss"))),
        Arguments.of("of issuers", signed(changed("iss", List.of("https://issuer.example")))),
        Arguments.of("for another client", signed(changed("client_id", "Pages"))),
        Arguments.of("for nobody", signed(without("client_id"))),
        Arguments.of("for another audience", signed(changed("aud", "pages2"))),
        Arguments.of("alg=none", new PlainObject(payload(good())).serialize()),
        Arguments.of(
            "alg=NONE",
            base64("{\"alg\":\"NONE\",\"kid\":\"key-1\"}") + "." + parts[1] + "." + parts[2]),
        Arguments.of(
            "alg=none with a key's name",
            new PlainObject(
                    new PlainHeader.Builder().customParam("kid", "key-1").build(), payload(good()))
                .serialize()),
        Arguments.of("without its signature", parts[0] + "." + parts[1] + "."),
        Arguments.of("without the third part", parts[0] + "." + parts[1]),
        Arguments.of(
            "with other claims",
            parts[0] + "." + base64(payload(changed("sub", "boss")).toString()) + "." + parts[2]),
        Arguments.of("truncated", good.substring(0, good.length() - 5)),
        Arguments.of("a byte longer", good + "AA"),
        Arguments.of("signed by a stranger of the same name", signed(OTHER_KEY, good())),
        Arguments.of(
            "of an unknown key",
            signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-2").build(), good())),
        Arguments.of(
            "of no key", signed(new JWSHeader.Builder(JWSAlgorithm.RS256).build(), good())),
        Arguments.of(
            "that brings its key",
            signed(
                new RSASSASigner(OTHER_KEY),
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("key-1")
                    .jwk(OTHER_KEY.toPublicJWK())
                    .build(),
                good())),
        Arguments.of(
            "that names where its key is",
            signed(
                new RSASSASigner(OTHER_KEY),
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("key-1")
                    .jwkURL(URI.create("https://evil.example/jwks"))
                    .x509CertURL(URI.create("https://evil.example/x509"))
                    .build(),
                good())),
        Arguments.of("HS256 with the public key", confused(publicKey)),
        Arguments.of("HS256 with the public key as PEM", confused(utf8(pem))),
        Arguments.of("HS256 with the modulus", confused(KEY.getModulus().decode())),
        Arguments.of(
            "with another hash, which the key is not for",
            signed(new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("key-1").build(), good())),
        Arguments.of(
            "with an elliptic curve, which the gateway does not take",
            signed(
                new ECDSASigner(EC_KEY),
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("key-ec").build(),
                good())),
        Arguments.of(
            "with a part that must be understood",
            signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("key-1")
                    .criticalParams(Set.of("tenant"))
                    .customParam("tenant", "all")
                    .build(),
                good())),
        Arguments.of(
            "of another kind",
            signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("key-1")
                    .type(new JOSEObjectType("logout+jwt"))
                    .build(),
                good())),
        Arguments.of("two of them", good + "," + good),
        Arguments.of("two of them, the first strange", "x," + good),
        Arguments.of("two headers", good + ",Bearer " + good),
        Arguments.of("a subject that is a list", signed(changed("sub", List.of("somebody")))),
        Arguments.of("a subject that is an object", signed(changed("sub", Map.of("a", "b")))),
        Arguments.of("claims that are a list", signed(new Payload("[]"))),
        Arguments.of("claims that are no JSON", signed(new Payload("claims"))),
        Arguments.of("a password", Base64.getEncoder().encodeToString(utf8("user:password"))),
        Arguments.of("nothing", "."),
        Arguments.of("dots", ".."),
        Arguments.of("a long text", "a".repeat(9000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefused(String what, String token) {
    assertThat(CHECK.check("Bearer " + token))
        .isInstanceOfSatisfying(
            TokenCheck.Refused.class,
            refused ->
                assertThat(refused.challenge())
                    .startsWith("Bearer error=\"invalid_token\"")
                    .matches("[ -~]*"));
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

  private static Map<String, Object> good() {
    var claims = new HashMap<String, Object>();
    claims.put("iss", "https://issuer.example");
    claims.put("sub", "somebody");
    claims.put("client_id", "pages");
    claims.put("iat", SECONDS - 60);
    claims.put("exp", SECONDS + 600);
    return claims;
  }

  private static Map<String, Object> changed(String name, Object value) {
    var claims = good();
    claims.put(name, value);
    return claims;
  }

  private static Map<String, Object> without(String name) {
    var claims = good();
    claims.remove(name);
    return claims;
  }

  private static String confused(byte[] secret) throws Exception {
    byte[] padded = Arrays.copyOf(secret, Math.max(secret.length, 32));
    return signed(
        new MACSigner(padded),
        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(),
        good());
  }

  private static String signed(Map<String, Object> claims) {
    return signed(KEY, claims);
  }

  private static String signed(RSAKey key, Map<String, Object> claims) {
    return sign(
        signer(key),
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build(),
        payload(claims));
  }

  private static String signed(JWSHeader header, Map<String, Object> claims) {
    return sign(signer(KEY), header, payload(claims));
  }

  private static String signed(JWSSigner signer, JWSHeader header, Map<String, Object> claims) {
    return sign(signer, header, payload(claims));
  }

  private static String signed(Payload payload) {
    return sign(
        signer(KEY), new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build(), payload);
  }

  private static String sign(JWSSigner signer, JWSHeader header, Payload payload) {
    try {
      var token = new JWSObject(header, payload);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Payload payload(Map<String, Object> claims) {
    return new Payload(claims);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static RSAKey rsa(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey ec() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("key-ec").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
