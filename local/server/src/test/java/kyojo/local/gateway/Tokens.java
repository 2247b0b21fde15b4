package kyojo.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tokens of all sorts for tests, and the check that they have to pass. */
final class Tokens {
  static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
  static final long SECONDS = NOW.getEpochSecond();
  static final RSAKey KEY = rsa("key-1");
  static final RSAKey OTHER_KEY = rsa("key-1");
  static final ECKey EC_KEY = ec();
  static final TokenCheck CHECK =
      new TokenCheck(
          "https://issuer.example",
          Set.of("pages"),
          new ImmutableJWKSet<>(new JWKSet(List.of(KEY.toPublicJWK(), EC_KEY.toPublicJWK()))),
          () -> NOW);

  private Tokens() {}

  static Map<String, Object> good() {
    var claims = new HashMap<String, Object>();
    claims.put("iss", "https://issuer.example");
    claims.put("sub", "somebody");
    claims.put("client_id", "pages");
    claims.put("iat", SECONDS - 60);
    claims.put("exp", SECONDS + 600);
    return claims;
  }

  static Map<String, Object> changed(String name, Object value) {
    var claims = good();
    claims.put(name, value);
    return claims;
  }

  static Map<String, Object> without(String name) {
    var claims = good();
    claims.remove(name);
    return claims;
  }

  static String confused(byte[] secret) throws Exception {
    byte[] padded = Arrays.copyOf(secret, Math.max(secret.length, 32));
    return signed(
        new MACSigner(padded),
        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(),
        good());
  }

  static String signed(Map<String, Object> claims) {
    return signed(KEY, claims);
  }

  static String signed(RSAKey key, Map<String, Object> claims) {
    return sign(
        signer(key),
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build(),
        payload(claims));
  }

  static String signed(JWSHeader header, Map<String, Object> claims) {
    return sign(signer(KEY), header, payload(claims));
  }

  static String signed(JWSSigner signer, JWSHeader header, Map<String, Object> claims) {
    return sign(signer, header, payload(claims));
  }

  static String signed(Payload payload) {
    return sign(
        signer(KEY), new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build(), payload);
  }

  static String sign(JWSSigner signer, JWSHeader header, Payload payload) {
    try {
      var token = new JWSObject(header, payload);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static Payload payload(Map<String, Object> claims) {
    return new Payload(claims);
  }

  static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(utf8(text));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static RSAKey rsa(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static ECKey ec() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("key-ec").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
