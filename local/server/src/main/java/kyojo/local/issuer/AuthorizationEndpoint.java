package kyojo.local.issuer;

import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.net.URI;
import java.util.Optional;
import kyojo.local.demo.DemoPeople;
import kyojo.local.http.Reply;
import org.jspecify.annotations.Nullable;

/** Asks who it is, and sends the browser back with a code. Thread-safe. */
final class AuthorizationEndpoint {
  private static final Reply WRONG_CLIENT =
      Reply.text(400, "This issuer knows no such client, or not its redirect_uri.");

  private final Addresses addresses;
  private final Grants grants;

  AuthorizationEndpoint(Addresses addresses, Grants grants) {
    this.addresses = addresses;
    this.grants = grants;
  }

  /**
   * The page on which a person is chosen.
   *
   * @param query of the client's request
   */
  Reply ask(String query) {
    return answer(query, Optional.empty());
  }

  /** The way back to the client. */
  Reply choose(String query, String person) {
    return answer(query, Optional.of(person));
  }

  private Reply answer(String query, Optional<String> chosen) {
    AuthenticationRequest request;
    try {
      request = AuthenticationRequest.parse(query);
    } catch (ParseException e) {
      return isOurs(e) ? error(e.getRedirectionURI(), e.getErrorObject(), e) : WRONG_CLIENT;
    }
    if (!isOurs(request.getClientID().getValue(), request.getRedirectionURI())) {
      return WRONG_CLIENT;
    }
    var fault = fault(request);
    if (fault.isPresent()) {
      return redirect(
          new AuthorizationErrorResponse(
                  request.getRedirectionURI(), fault.get(), request.getState(), ResponseMode.QUERY)
              .toURI());
    }
    var person = chosen.flatMap(DemoPeople::find);
    if (person.isEmpty()) {
      return PeoplePage.choice(query);
    }
    var code =
        grants.code(
            person.get(),
            request.getRedirectionURI(),
            request.getCodeChallenge(),
            request.getNonce());
    return redirect(
        new AuthorizationSuccessResponse(
                request.getRedirectionURI(), code, null, request.getState(), ResponseMode.QUERY)
            .toURI());
  }

  /** What the protocol allows, and this issuer does not. */
  private static Optional<ErrorObject> fault(AuthenticationRequest request) {
    if (!request.getResponseType().equals(ResponseType.CODE)) {
      return Optional.of(OAuth2Error.UNSUPPORTED_RESPONSE_TYPE);
    }
    if (request.getCodeChallenge() == null
        || !CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())) {
      return Optional.of(OAuth2Error.INVALID_REQUEST.setDescription("PKCE with S256 is required"));
    }
    if (request.getPrompt() != null && request.getPrompt().contains(Prompt.Type.NONE)) {
      return Optional.of(OIDCError.LOGIN_REQUIRED);
    }
    return Optional.empty();
  }

  private boolean isOurs(ParseException e) {
    return e.getClientID() != null
        && e.getErrorObject() != null
        && isOurs(e.getClientID().getValue(), e.getRedirectionURI());
  }

  private boolean isOurs(String client, @Nullable URI redirection) {
    return client.equals(LocalIssuer.CLIENT)
        && redirection != null
        && addresses.isSignedIn(redirection);
  }

  private static Reply error(URI redirection, ErrorObject error, ParseException e) {
    return redirect(
        new AuthorizationErrorResponse(redirection, error, e.getState(), ResponseMode.QUERY)
            .toURI());
  }

  private static Reply redirect(URI address) {
    return LocalIssuer.redirect(address);
  }
}
