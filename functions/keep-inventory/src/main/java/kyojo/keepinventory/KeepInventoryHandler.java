package kyojo.keepinventory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import kyojo.domain.community.Admission;
import kyojo.domain.inventory.HoldInventory;
import kyojo.domain.inventory.SaveInventory;
import kyojo.domain.inventory.TakeInventory;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.jcstar.InventoryAnswers;
import kyojo.edge.origin.OriginCodeJson;

/** {@code PUT|GET|DELETE /v1/communities/{community}/inventory}. Thread-safe. */
public final class KeepInventoryHandler implements RequestStreamHandler {
  private static final String INVENTORY = "/v1/communities/{community}/inventory";

  private final TakeInventory takeInventory;
  private final HoldInventory holdInventory;
  private final KeepInventoryRequest requests;
  private final InventoryAnswers answers;
  private final HttpFunction function =
      HttpFunction.named("keep-inventory")
          .route("PUT " + INVENTORY, this::save)
          .route("GET " + INVENTORY, this::read)
          .route("DELETE " + INVENTORY, this::erase)
          .build();

  public KeepInventoryHandler() {
    this(System.getenv());
  }

  public KeepInventoryHandler(Map<String, String> variables) {
    this(
        DaggerKeepInventoryComponent.factory()
            .create(KeepInventorySettings.from(variables), InstantSource.system()));
  }

  KeepInventoryHandler(KeepInventoryComponent component) {
    takeInventory = component.takeInventory();
    holdInventory = component.holdInventory();
    requests = component.request();
    answers = component.answers();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse save(HttpRequest request) {
    return switch (requests.save(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var command) -> save(command, request.address());
    };
  }

  private HttpResponse save(SaveInventory.Command command, String address) {
    return switch (takeInventory.take(command, address)) {
      case Admission.Wait(long seconds) -> Problem.tooManyRequests(seconds);
      case Admission.Judged(var result) ->
          OriginCodeJson.proven(command.channel(), answers.of(result));
    };
  }

  private HttpResponse read(HttpRequest request) {
    return held(request, holdInventory::read);
  }

  private HttpResponse erase(HttpRequest request) {
    return held(request, holdInventory::erase);
  }

  private HttpResponse held(
      HttpRequest request, Function<HoldInventory.Right, HoldInventory.Result> act) {
    return switch (KeepInventoryRequest.right(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var right) -> answers.of(act.apply(right));
    };
  }
}
