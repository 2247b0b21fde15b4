package kyojo.domain.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import kyojo.domain.identity.CommunityId;

/**
 * News that go out in one mail. However often it is sent it is the same mail.
 *
 * @param uncounted how many more there were than are named
 * @param attempts how often it was tried, from 1 on
 * @param since when it was tried last
 */
public record Letter(List<News> news, int uncounted, int attempts, Instant since) {
  private static final int ID_CHARS = 32;

  public Letter {
    news = List.copyOf(news);
    if (news.isEmpty() || attempts < 1) {
      throw new IllegalArgumentException("a letter tells something");
    }
  }

  /** How many things it tells of. */
  public int count() {
    return news.size() + uncounted;
  }

  /** What tells this mail from any other, and a second copy of it from a second mail. */
  public String id(CommunityId community) {
    String all = news.stream().map(News::id).collect(Collectors.joining("\n"));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      byte[] hash =
          digest.digest((community.value() + "\n" + all).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ID_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isToBeTriedAgain(Instant now) {
    return !now.isBefore(since.plus(pause()));
  }

  Letter again(Instant now) {
    return new Letter(news, uncounted, attempts + 1, now);
  }

  private Duration pause() {
    Duration doubled = NoticeLimits.SENDING.multipliedBy(1L << Math.min(attempts - 1, 10));
    return doubled.compareTo(NoticeLimits.PAUSE_MAX) < 0 ? doubled : NoticeLimits.PAUSE_MAX;
  }
}
