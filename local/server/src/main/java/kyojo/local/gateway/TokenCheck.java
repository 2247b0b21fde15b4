package kyojo.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets tokens through as the JWT authorizer of API Gateway documents it: signed with RSA by the key
 * of the issuer that the token names, from the issuer, for the audience, within its times. Nothing
 * that a token brings along itself (a key, the address of one) is trusted. Thread-safe.
 */
public final class TokenCheck {
  /** Clocks of an issuer and of a gateway differ; the end of a token is held to the second. */
  private static final Duration CLOCKS_APART_MAX = Duration.ofSeconds(10);

  private static final String BEARER = "bearer ";

  /** The authorizer takes RSA only, and this is what issuers use of it. */
  private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256);

  private final String issuer;
  private final Set<String> audience;
  private final InstantSource clock;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  /**
   * @param audience one of these is in {@code aud}, or is the {@code client_id} of a token without
   * @param keys the issuer's public keys
   */
  public TokenCheck(
      String issuer, Set<String> audience, JWKSource<SecurityContext> keys, InstantSource clock) {
    this.issuer = issuer;
    this.audience = Set.copyOf(audience);
    this.clock = clock;
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWTClaimsSetVerifier((claims, context) -> requireValid(claims));
  }

  /** What became of it. */
  sealed interface Outcome {}

  /** Its claims, as texts. */
  record Passed(Map<String, String> claims) implements Outcome {
    Passed {
      claims = Map.copyOf(claims);
    }
  }

  /** What the header WWW-Authenticate says. */
  record Refused(String challenge) implements Outcome {}

  /**
   * Checks what the header Authorization carries.
   *
   * @param authorization empty where there is none; several are joined
   */
  Outcome check(String authorization) {
    if (authorization.isBlank()) {
      return new Refused("Bearer");
    }
    try {
      SignedJWT token = SignedJWT.parse(token(authorization));
      if (token.getHeader().getKeyID() == null) {
        return refused("the token names no key");
      }
      processor.process(token, null);
      return new Passed(texts(token.getPayload().toJSONObject()));
    } catch (ParseException e) {
      return refused("the token is not a signed one");
    } catch (BadJOSEException e) {
      return refused(String.valueOf(e.getMessage()));
    } catch (JOSEException e) {
      return refused("the signature cannot be checked");
    }
  }

  private static Refused refused(String description) {
    var plain = description.replaceAll("[^ !#-\\[\\]-~]", "");
    return new Refused("Bearer error=\"invalid_token\" error_description=\"" + plain + "\"");
  }

  private static String token(String authorization) {
    return authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
        ? authorization.substring(BEARER.length()).strip()
        : authorization.strip();
  }

  private void requireValid(JWTClaimsSet claims) throws BadJWTException {
    if (!issuer.equals(claims.getIssuer())) {
      throw new BadJWTException("the token is of another issuer");
    }
    if (named(claims).stream().noneMatch(audience::contains)) {
      throw new BadJWTException("the token is for another audience");
    }
    Instant now = clock.instant();
    Date expiry = claims.getExpirationTime();
    if (expiry == null || !expiry.toInstant().isAfter(now)) {
      throw new BadJWTException("the token has expired");
    }
    if (isLater(claims.getNotBeforeTime(), now) || isLater(claims.getIssueTime(), now)) {
      throw new BadJWTException("the token is not valid yet");
    }
  }

  private static List<String> named(JWTClaimsSet claims) {
    return claims.getAudience().isEmpty()
        ? Optional.ofNullable(claims.getClaim("client_id"))
            .map(client -> List.of(String.valueOf(client)))
            .orElse(List.of())
        : claims.getAudience();
  }

  private static boolean isLater(@Nullable Date date, Instant now) {
    return date != null && date.toInstant().isAfter(now.plus(CLOCKS_APART_MAX));
  }

  /** A function sees every claim as a text; a list stands in brackets. */
  private static Map<String, String> texts(Map<String, Object> claims) {
    var texts = new LinkedHashMap<String, String>();
    claims.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  private static String text(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
        : String.valueOf(value);
  }
}
