package kyojo.remind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.incident.reminder.RemindOfDays;
import kyojo.edge.background.BackgroundFunction;
import kyojo.edge.background.Round;

/** Puts reminders beside reports whose days or hours come near. Thread-safe. */
public final class RemindHandler implements RequestStreamHandler {
  private final RemindOfDays remindOfDays;
  private final Communities communities;
  private final BackgroundFunction function = new BackgroundFunction("remind", this::remind);

  public RemindHandler() {
    this(System.getenv());
  }

  public RemindHandler(Map<String, String> variables) {
    this(
        DaggerRemindComponent.factory()
            .create(RemindSettings.from(variables), InstantSource.system()));
  }

  RemindHandler(RemindComponent component) {
    remindOfDays = component.remindOfDays();
    communities = component.communities();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private void remind(Round round) {
    for (Community community : communities.all()) {
      round.attempt(() -> remindOfDays.remind(community.id()));
    }
  }
}
