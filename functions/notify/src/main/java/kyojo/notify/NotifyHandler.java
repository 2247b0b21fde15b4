package kyojo.notify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.notice.NewsSource;
import kyojo.domain.notice.NewsSource.Addressed;
import kyojo.domain.notice.Recipient;
import kyojo.domain.notice.SendNotices;
import kyojo.edge.background.BackgroundFunction;
import kyojo.edge.background.Batch;
import kyojo.edge.background.Change;
import kyojo.edge.background.Round;

/** Sends mails that say that there is news, and nothing that it says. Thread-safe. */
public final class NotifyHandler implements RequestStreamHandler {
  private final NewsSource source;
  private final SendNotices notices;
  private final Communities communities;
  private final BackgroundFunction function =
      new BackgroundFunction("notify", this::tell, this::sendWaiting);

  public NotifyHandler() {
    this(System.getenv());
  }

  public NotifyHandler(Map<String, String> variables) {
    this(
        DaggerNotifyComponent.factory()
            .create(NotifySettings.from(variables), InstantSource.system()));
  }

  NotifyHandler(NotifyComponent component) {
    source = component.source();
    notices = component.notices();
    communities = component.communities();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private record Mailbox(CommunityId community, Recipient recipient) {}

  private record Found(Change change, Addressed news) {}

  /** Whatever a batch brings for one mailbox goes into it at once. */
  private void tell(Batch batch) {
    var found = new LinkedHashMap<Mailbox, List<Found>>();
    for (var change : batch.changes()) {
      if (change.isNew()) {
        batch.attempt(
            change,
            () ->
                source
                    .news(change.pk(), change.sk())
                    .ifPresent(news ->
                        found
                            .computeIfAbsent(
                                new Mailbox(news.community(), news.recipient()),
                                _ -> new ArrayList<>())
                            .add(new Found(change, news))));
      }
    }
    found.forEach((box, all) ->
        batch.attempt(
            all.getFirst().change(),
            () ->
                notices.tell(
                    box.community(),
                    box.recipient(),
                    all.stream().map(one -> one.news().news()).toList())));
  }

  private void sendWaiting(Round round) {
    for (Community community : communities.all()) {
      round.attempt(() -> round.giveUp(notices.sendWaiting(community.id())));
    }
  }
}
