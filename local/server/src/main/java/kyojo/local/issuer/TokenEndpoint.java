package kyojo.local.issuer;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import kyojo.local.demo.DemoPeople;
import kyojo.local.issuer.Grants.Code;
import kyojo.local.issuer.Grants.Session;
import org.jspecify.annotations.Nullable;

/** Changes codes and refresh tokens into tokens. Thread-safe. */
final class TokenEndpoint {
  /** How long whoever finds a token can use it, where nobody takes the person's role away. */
  static final Duration LIFE = Duration.ofMinutes(10);

  /** For developers: a token for a person by name, without a browser. */
  private static final String DEMO_GRANT = "urn:kyojo:demo-person";

  private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
  private static final Scope SCOPE = new Scope("openid", "profile");

  private final Grants grants;
  private final IssuerKey key;
  private final InstantSource clock;

  TokenEndpoint(Grants grants, IssuerKey key, InstantSource clock) {
    this.grants = grants;
    this.key = key;
    this.clock = clock;
  }

  /** The answer to a form. */
  TokenResponse answer(URI endpoint, String form) {
    var parameters = URLUtils.parseParameters(form);
    if (DEMO_GRANT.equals(MultivaluedMapUtils.getFirstValue(parameters, "grant_type"))) {
      var id = MultivaluedMapUtils.getFirstValue(parameters, "person");
      return DemoPeople.find(id == null ? "" : id)
          .map(person -> tokens(grants.open(person), null))
          .orElseGet(() -> error(OAuth2Error.INVALID_GRANT.setDescription("no such person")));
    }
    try {
      var post = new HTTPRequest(HTTPRequest.Method.POST, endpoint);
      post.setContentType("application/x-www-form-urlencoded");
      post.setBody(form);
      return answer(TokenRequest.parse(post));
    } catch (ParseException e) {
      return error(e.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : e.getErrorObject());
    }
  }

  private TokenResponse answer(TokenRequest request) {
    if (request.getClientID() == null
        || !request.getClientID().getValue().equals(LocalIssuer.CLIENT)) {
      return error(OAuth2Error.INVALID_CLIENT);
    }
    return switch (request.getAuthorizationGrant()) {
      case AuthorizationCodeGrant grant ->
          grants
              .redeem(grant.getAuthorizationCode())
              .filter(code -> isFor(code, grant))
              .map(code -> tokens(grants.open(code.person()), code.nonce()))
              .orElseGet(() -> error(OAuth2Error.INVALID_GRANT));
      case RefreshTokenGrant grant ->
          grants
              .renew(grant.getRefreshToken())
              .map(session -> tokens(session, null))
              .orElseGet(() -> error(OAuth2Error.INVALID_GRANT));
      default -> error(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
    };
  }

  private static boolean isFor(Code code, AuthorizationCodeGrant grant) {
    return grant.getCodeVerifier() != null
        && code.redirection().equals(grant.getRedirectionURI())
        && CodeChallenge.compute(CodeChallengeMethod.S256, grant.getCodeVerifier())
            .equals(code.challenge());
  }

  private TokenResponse tokens(Session session, @Nullable Nonce nonce) {
    var access =
        key.sign(
            ACCESS_TOKEN,
            claims(session)
                .claim("client_id", LocalIssuer.CLIENT)
                .claim("scope", SCOPE.toString())
                .jwtID(UUID.randomUUID().toString())
                .build());
    var identity =
        key.sign(
            JOSEObjectType.JWT,
            claims(session)
                .audience(LocalIssuer.CLIENT)
                .claim("name", session.person().name())
                .claim("sid", session.id())
                .claim("nonce", nonce == null ? null : nonce.getValue())
                .build());
    var bearer = new BearerAccessToken(access.serialize(), LIFE.toSeconds(), SCOPE);
    return new OIDCTokenResponse(new OIDCTokens(identity, bearer, session.token()));
  }

  private JWTClaimsSet.Builder claims(Session session) {
    var now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(DemoPeople.ISSUER)
        .subject(session.person().id())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(LIFE)));
  }

  private static TokenResponse error(ErrorObject error) {
    return new TokenErrorResponse(error);
  }
}
