package kyojo.local.gateway;

import static kyojo.local.gateway.Tokens.CHECK;
import static kyojo.local.gateway.Tokens.EC_KEY;
import static kyojo.local.gateway.Tokens.KEY;
import static kyojo.local.gateway.Tokens.OTHER_KEY;
import static kyojo.local.gateway.Tokens.SECONDS;
import static kyojo.local.gateway.Tokens.base64;
import static kyojo.local.gateway.Tokens.changed;
import static kyojo.local.gateway.Tokens.confused;
import static kyojo.local.gateway.Tokens.good;
import static kyojo.local.gateway.Tokens.payload;
import static kyojo.local.gateway.Tokens.signed;
import static kyojo.local.gateway.Tokens.utf8;
import static kyojo.local.gateway.Tokens.without;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that the gateway must not let through. */
class HostileTokensTest {
  /** What they say is not enough. */
  static Stream<Arguments> claims() throws Exception {
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
        Arguments.of("for another audience", signed(changed("aud", "pages2"))));
  }

  /** Nobody has signed them. */
  static Stream<Arguments> unsigned() throws Exception {
    String good = signed(good());
    String[] parts = good.split("\\.", -1);
    return Stream.of(
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
        Arguments.of("a byte longer", good + "AA"));
  }

  /** Somebody else has signed them. */
  static Stream<Arguments> strangers() throws Exception {
    return Stream.of(
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
                good())));
  }

  /** They are signed in another way than the issuer signs. */
  static Stream<Arguments> algorithms() throws Exception {
    byte[] publicKey = KEY.toPublicKey().getEncoded();
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey)
            + "\n-----END PUBLIC KEY-----\n";
    return Stream.of(
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
                good())));
  }

  /** They are of another kind. */
  static Stream<Arguments> headers() throws Exception {
    return Stream.of(
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
                good())));
  }

  /** They are no tokens. */
  static Stream<Arguments> forms() throws Exception {
    String good = signed(good());
    return Stream.of(
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
  @MethodSource({"claims", "unsigned", "strangers", "algorithms", "headers", "forms"})
  void isRefused(String what, String token) {
    assertThat(CHECK.check("Bearer " + token))
        .isInstanceOfSatisfying(
            TokenCheck.Refused.class,
            refused ->
                assertThat(refused.challenge())
                    .startsWith("Bearer error=\"invalid_token\"")
                    .matches("[ -~]*"));
  }
}
