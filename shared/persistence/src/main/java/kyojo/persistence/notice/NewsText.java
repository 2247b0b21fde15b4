package kyojo.persistence.notice;

import java.time.Instant;
import kyojo.domain.notice.News;

/** News as a text: its kind, number and time, and then its id, which alone may have anything. */
final class NewsText {
  private static final int PARTS = 4;

  private NewsText() {}

  static String of(News news) {
    return String.join("|", news.kind().name(), news.number(), news.at().toString(), news.id());
  }

  static News parse(String text) {
    var parts = text.split("\\|", PARTS);
    if (parts.length != PARTS) {
      throw new IllegalStateException("no news");
    }
    return new News(parts[3], News.Kind.valueOf(parts[0]), parts[1], Instant.parse(parts[2]));
  }
}
