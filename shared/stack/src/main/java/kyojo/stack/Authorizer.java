package kyojo.stack;

import java.util.List;

/**
 * Whose tokens the gateway takes: the one JWT authorizer of the HTTP API.
 *
 * @param issuer the claim {@code iss} of a token
 * @param audience one of these is in the claim {@code aud}, or is its {@code client_id}
 */
public record Authorizer(Expression issuer, List<Expression> audience) {
  /** Its name, by which routes want it. */
  static final String NAME = "Staff";

  public Authorizer {
    audience = List.copyOf(audience);
  }

  static Authorizer read(StackFile stack, Node api) {
    var authorizers = api.require("Properties").require("Auth").require("Authorizers");
    var settings = authorizers.require(NAME);
    var jwt = settings.require("JwtConfiguration");
    if (!settings.require("IdentitySource").text().equals("$request.header.Authorization")) {
      throw settings.require("IdentitySource").error("is not $request.header.Authorization");
    }
    return new Authorizer(
        stack.expression(jwt.require("issuer")),
        jwt.require("audience").items().stream().map(stack::expression).toList());
  }
}
