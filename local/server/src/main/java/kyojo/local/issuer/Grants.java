package kyojo.local.issuer;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kyojo.local.demo.DemoPeople.DemoPerson;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed in: codes on their way to the client, and sessions that may be renewed. It is in
 * memory and gone with the process. Thread-safe.
 */
final class Grants {
  /** A browser brings a code back at once. */
  private static final Duration CODE = Duration.ofMinutes(1);

  /** A working day; afterwards somebody has to sign in again. */
  private static final Duration SESSION = Duration.ofHours(8);

  /** More than tests open; where there are more, the oldest end. */
  private static final int COUNT_MAX = 1000;

  private final InstantSource clock;
  private final Map<String, Code> codes = bounded();
  private final Map<String, Session> sessions = bounded();

  Grants(InstantSource clock) {
    this.clock = clock;
  }

  /** What a code was given for. */
  record Code(
      DemoPerson person,
      URI redirection,
      CodeChallenge challenge,
      @Nullable Nonce nonce,
      Instant until) {}

  /**
   * A person's stay.
   *
   * @param token the one that renews it next; every renewal gives another
   */
  record Session(String id, DemoPerson person, RefreshToken token, Instant until) {}

  synchronized AuthorizationCode code(
      DemoPerson person, URI redirection, CodeChallenge challenge, @Nullable Nonce nonce) {
    var code = new AuthorizationCode();
    var until = clock.instant().plus(CODE);
    codes.put(code.getValue(), new Code(person, redirection, challenge, nonce, until));
    return code;
  }

  /** What the code was given for; a second time nothing. */
  synchronized Optional<Code> redeem(AuthorizationCode code) {
    return Optional.ofNullable(codes.remove(code.getValue()))
        .filter(found -> clock.instant().isBefore(found.until()));
  }

  synchronized Session open(DemoPerson person) {
    var until = clock.instant().plus(SESSION);
    var id = UUID.randomUUID().toString();
    var session = new Session(id, person, token(id), until);
    sessions.put(id, session);
    return session;
  }

  /** The session with another token. Who shows a token that was replaced ends the session. */
  synchronized Optional<Session> renew(RefreshToken token) {
    var id = token.getValue().replaceFirst("\\..*", "");
    var session = sessions.get(id);
    if (session == null
        || !session.token().equals(token)
        || !clock.instant().isBefore(session.until())) {
      sessions.remove(id);
      return Optional.empty();
    }
    var next = new Session(id, session.person(), token(id), session.until());
    sessions.put(id, next);
    return Optional.of(next);
  }

  synchronized void close(String session) {
    sessions.remove(session);
  }

  /** Random, behind the name of its session. */
  private static RefreshToken token(String session) {
    return new RefreshToken(session + "." + new RefreshToken().getValue());
  }

  private static <T> Map<String, T> bounded() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > COUNT_MAX;
      }
    };
  }
}
