package kyojo.local.issuer;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kyojo.local.demo.DemoPeople;
import kyojo.local.http.Reply;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Signs demo people in without a password: what Cognito or another issuer is in production. The
 * protocol is parsed and checked by a library; only people and pages are made here. Thread-safe.
 */
public final class LocalIssuer {
  static final String CLIENT = "kyojo-pages";

  private static final String DISCOVERY = "/.well-known/openid-configuration";
  private static final int FORM_BYTES_MAX = 8 * 1024;

  private final Addresses addresses;
  private final IssuerKey key = new IssuerKey();
  private final Grants grants;
  private final AuthorizationEndpoint authorization;
  private final TokenEndpoint tokens;

  /**
   * @param port of this machine, on which the browser comes back
   */
  public LocalIssuer(int port, InstantSource clock) {
    addresses = new Addresses(port);
    grants = new Grants(clock);
    authorization = new AuthorizationEndpoint(addresses, grants);
    tokens = new TokenEndpoint(grants, key, clock);
  }

  /** What the template's parameters about the issuer are on this machine. */
  public Map<String, String> parameters() {
    return Map.of(
        "StaffIssuer",
        DemoPeople.ISSUER,
        "StaffClientId",
        CLIENT,
        "StaffDiscovery",
        Addresses.PATH + DISCOVERY);
  }

  public JWKSet publicKeys() {
    return key.publicKeys();
  }

  /** Whether a path, as it was sent, belongs to the issuer. */
  public static boolean owns(String path) {
    return path.equals(Addresses.PATH) || path.startsWith(Addresses.PATH + "/");
  }

  public Reply answer(Request request) {
    var uri = request.getHttpURI();
    var query = uri.getQuery() == null ? "" : uri.getQuery();
    var path = uri.getPath().substring(Addresses.PATH.length());
    return switch (request.getMethod() + " " + path) {
      case "GET ", "GET /" -> PeoplePage.overview();
      case "GET /style.css" -> PeoplePage.style();
      case "GET " + DISCOVERY -> json(metadata(host(request)).toString());
      case "GET /jwks" -> json(key.publicKeys().toString());
      case "GET /authorize" -> authorization.ask(query);
      case "POST /authorize" -> choose(form(request));
      case "POST /token" -> token(request);
      case "GET /end-session" -> endSession(query);
      default -> Reply.message(404, "Not Found");
    };
  }

  static Reply redirect(URI address) {
    return new Reply(303, List.of(new Reply.Header("location", address.toString())), new byte[0]);
  }

  private OIDCProviderMetadata metadata(String host) {
    var metadata =
        new OIDCProviderMetadata(
            new Issuer(DemoPeople.ISSUER),
            List.of(SubjectType.PUBLIC),
            addresses.endpoint(host, "/jwks"));
    metadata.setAuthorizationEndpointURI(addresses.endpoint(host, "/authorize"));
    metadata.setTokenEndpointURI(addresses.endpoint(host, "/token"));
    metadata.setEndSessionEndpointURI(addresses.endpoint(host, "/end-session"));
    metadata.setResponseTypes(List.of(ResponseType.CODE));
    metadata.setGrantTypes(List.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN));
    metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
    metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
    metadata.setTokenEndpointAuthMethods(List.of(ClientAuthenticationMethod.NONE));
    return metadata;
  }

  private Reply choose(String form) {
    var fields = URLUtils.parseParameters(form);
    return authorization.choose(first(fields, "request"), first(fields, "person"));
  }

  private Reply token(Request request) {
    var endpoint = addresses.endpoint(host(request), "/token");
    var answer = tokens.answer(endpoint, form(request)).toHTTPResponse();
    return new Reply(
        answer.getStatusCode(),
        List.of(new Reply.Header("content-type", "application/json")),
        answer.getBody().getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the session of the token that is shown, whatever else is wrong. */
  private Reply endSession(String query) {
    try {
      var request = LogoutRequest.parse(query);
      close(request.getIDTokenHint());
      var back = request.getPostLogoutRedirectionURI();
      return back != null && addresses.isSignedOut(back) ? redirect(back) : PeoplePage.overview();
    } catch (ParseException e) {
      return Reply.text(400, "This is no request to sign out.");
    }
  }

  private void close(@Nullable JWT hint) {
    try {
      if (hint != null && hint.getJWTClaimsSet().getStringClaim("sid") != null) {
        grants.close(hint.getJWTClaimsSet().getStringClaim("sid"));
      }
    } catch (java.text.ParseException e) {
      // A hint that names no session ends none.
      return;
    }
  }

  private static String first(Map<String, List<String>> fields, String name) {
    @Nullable String value = MultivaluedMapUtils.getFirstValue(fields, name);
    return value == null ? "" : value;
  }

  private static String host(Request request) {
    @Nullable String host = request.getHeaders().get(HttpHeader.HOST);
    return host == null ? "" : host;
  }

  private static String form(Request request) {
    try (var in = Content.Source.asInputStream(request)) {
      var bytes = in.readNBytes(FORM_BYTES_MAX + 1);
      return bytes.length > FORM_BYTES_MAX ? "" : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException gone) {
      return "";
    }
  }

  private static Reply json(String text) {
    return new Reply(
        200,
        List.of(new Reply.Header("content-type", "application/json")),
        text.getBytes(StandardCharsets.UTF_8));
  }
}
