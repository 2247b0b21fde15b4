package kyojo.local;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.local.bucket.LocalBucket;
import kyojo.local.function.Functions;
import kyojo.local.function.Invoker;
import kyojo.local.gateway.Gateway;
import kyojo.local.gateway.PostLimit;
import kyojo.local.gateway.RouteTable;
import kyojo.local.gateway.TokenCheck;
import kyojo.local.http.HttpListener;
import kyojo.local.issuer.LocalIssuer;
import kyojo.local.outbox.LocalMail;
import kyojo.local.outbox.Outbox;
import kyojo.local.schedule.LocalSchedules;
import kyojo.local.site.Site;
import kyojo.local.stream.Triggers;
import kyojo.persistence.mail.MailSettings;
import kyojo.persistence.uploads.UploadsSettings;
import kyojo.stack.FunctionResource;
import kyojo.stack.Route;
import kyojo.stack.StartError;
import kyojo.stack.Template;
import kyojo.stack.Workspace;

/** The whole application on this machine, running until it is closed. */
final class Machine implements AutoCloseable {
  /** How long a connection may be silent before it is given up. */
  private static final Duration IDLE = Duration.ofSeconds(30);

  /** The template's parameter for where the pages are. */
  private static final String SITE = "SiteAddress";

  /** And for whom mails are from. */
  private static final String SENDER = "MailSender";

  private final Running running;
  private final URI address;
  private final boolean hasPages;

  private Machine(Running running, URI address, boolean hasPages) {
    this.running = running;
    this.address = address;
    this.hasPages = hasPages;
  }

  /**
   * Brings everything up; afterwards requests are answered.
   *
   * @throws StartError where that is not possible; nothing is left running then
   */
  static Machine start(Settings settings, Workspace workspace, FirstStart firstStart) {
    var running = new Running();
    try {
      return start(running, settings, workspace, firstStart);
    } catch (RuntimeException e) {
      running.close();
      throw e;
    }
  }

  /** Where the pages and the API are. */
  URI address() {
    return address;
  }

  /** Whether there are pages to show. */
  boolean hasPages() {
    return hasPages;
  }

  /** Lets requests in flight end, then stops all in the opposite order of its start. */
  @Override
  public void close() {
    running.close();
  }

  /**
   * What can be refused without waiting comes first: the template, the artifacts, the port, the
   * data folder.
   */
  private static Machine start(
      Running running, Settings settings, Workspace workspace, FirstStart firstStart) {
    var template = Template.read(workspace.template());
    var functions = Functions.load(workspace, template.functions());
    var site = Site.read(workspace.root().resolve("web/dist"));
    var listener = running.add(HttpListener.bind(settings.host(), settings.port(), IDLE));
    var database = running.add(Database.open(settings, workspace, template, firstStart));
    var issuer = new LocalIssuer(listener.port(), InstantSource.system());
    var bucket = LocalBucket.open(database.uploads(), InstantSource.system());
    var mail = new LocalMail(Outbox.open(database.outbox(), InstantSource.system()));
    var values = values(database, issuer, listener.port());
    var invokers = invokers(template, functions, database, values);
    var routes = new RouteTable(routes(invokers), guarded(template));
    var gateway = new Gateway(routes, tokens(template, issuer, values), settings.takesDemoData());
    var posts = new PostLimit(settings.postsPerMinute(), System::nanoTime);
    var raised = new PostLimit(settings.codedPostsPerMinute(), System::nanoTime);
    var triggers =
        running.add(
            Triggers.start(
                template,
                function -> Objects.requireNonNull(invokers.get(function)),
                surroundings(running, database)));
    var schedules = new LocalSchedules("http://localhost:" + listener.port(), triggers.schedules());
    var standIns = new StandIns(issuer, bucket, mail, schedules);
    listener.start(new FrontDoor(gateway, standIns, site, posts, raised));
    // Once more, on top: from now on its requests need the database, which must stop after it.
    running.add(listener);
    return new Machine(running, URI.create("http://localhost:" + listener.port()), site.isBuilt());
  }

  private static Map<FunctionResource, Invoker> invokers(
      Template template, Functions functions, Database database, Map<String, String> values) {
    var invokers = new HashMap<FunctionResource, Invoker>();
    for (var function : template.functions()) {
      var handler = functions.handler(function, environment(template, function, database, values));
      invokers.put(function, new Invoker(function.id(), handler, function.timeout()));
    }
    return invokers;
  }

  private static Map<Route, Invoker> routes(Map<FunctionResource, Invoker> invokers) {
    var routes = new HashMap<Route, Invoker>();
    invokers.forEach(
        (function, invoker) -> function.routes().forEach(route -> routes.put(route, invoker)));
    return routes;
  }

  private static Triggers.Surroundings surroundings(Running running, Database database) {
    return new Triggers.Surroundings(
        running.add(database.client()),
        running.add(database.streamsClient()),
        database.tables(),
        database.variables().getOrDefault("AWS_REGION", ""),
        database.streams(),
        InstantSource.system());
  }

  private static Set<Route> guarded(Template template) {
    return template.functions().stream()
        .flatMap(function ->
            function.routes().stream().filter(route -> function.audienceOf(route).hasSignedIn()))
        .collect(Collectors.toSet());
  }

  /** Lets through what the template's authorizer does; without one, no route asks. */
  private static TokenCheck tokens(
      Template template, LocalIssuer issuer, Map<String, String> values) {
    var known = template.known(values);
    return new TokenCheck(
        template.authorizer().map(staff -> staff.issuer().resolve(known)).orElse(""),
        template.authorizer().stream()
            .flatMap(staff -> staff.audience().stream())
            .map(client -> client.resolve(known))
            .collect(Collectors.toSet()),
        new ImmutableJWKSet<>(issuer.publicKeys()),
        InstantSource.system());
  }

  /** What references in the template stand for on this machine. */
  private static Map<String, String> values(Database database, LocalIssuer issuer, int port) {
    var values = new HashMap<>(database.tables());
    values.put(SITE, "http://localhost:" + port);
    values.put(SENDER, "kyojo@kyojo.example");
    values.put("AWS::Region", database.variables().getOrDefault("AWS_REGION", ""));
    values.putAll(issuer.parameters());
    return values;
  }

  private static Map<String, String> environment(
      Template template, FunctionResource function, Database database, Map<String, String> values) {
    var environment = new LinkedHashMap<>(template.environment(function, values));
    environment.putAll(database.variables());
    environment.put(UploadsSettings.ENDPOINT, LocalBucket.endpoint(values.getOrDefault(SITE, "")));
    environment.put(MailSettings.ENDPOINT, LocalMail.endpoint(values.getOrDefault(SITE, "")));
    environment.put("AWS_LAMBDA_FUNCTION_NAME", function.id());
    return environment;
  }
}
