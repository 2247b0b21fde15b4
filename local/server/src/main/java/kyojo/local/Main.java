package kyojo.local;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kyojo.local.demo.DemoData;
import kyojo.local.demo.DemoFirms;
import kyojo.local.demo.DemoLabels;
import kyojo.local.filling.DemoDataCommand;
import kyojo.local.member.FirstMemberCommand;
import kyojo.local.rotation.RotationCommand;
import kyojo.persistence.keys.KeysSettings;
import kyojo.stack.StartError;
import kyojo.stack.Template;
import kyojo.stack.Workspace;

/**
 * Starts the whole application on this machine, {@code make run}; or with the argument {@code
 * reset} empties its data folder, {@code make reset}; or with {@code rotate-keys} gives tenants new
 * keys, with {@code first-ipa-member} invites IPA's first member, there or on AWS, with {@code
 * demo-data} sends firms that do not exist to one that runs.
 */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  public static void main(String[] arguments) {
    try {
      var workspace = Workspace.find();
      var settings = Settings.from(System.getenv(), workspace.root());
      switch (arguments.length == 0 ? "" : arguments[0]) {
        case "" -> run(workspace, settings, System.out);
        case "reset" -> reset(settings, System.out);
        case "rotate-keys" -> rotateKeys(workspace, settings, System.out);
        case "demo-data" -> DemoDataCommand.run(System.getenv(), System.out, isTerminal());
        case "first-ipa-member" -> inviteFirstMember(workspace, settings, System.out);
        default -> throw new StartError("Not understood: " + String.join(" ", arguments));
      }
    } catch (StartError e) {
      System.err.println(e.getMessage());
      System.exit(FAILED);
    }
  }

  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private static void reset(Settings settings, PrintStream out) {
    var folder = settings.data().orElse(null);
    if (folder == null || Files.notExists(folder)) {
      out.println("There is no data to empty.");
      return;
    }
    try (var data = DataFolder.lock(folder)) {
      data.empty();
      out.println("Emptied " + folder + ": the next start begins with the demo communities.");
    }
  }

  private static void rotateKeys(Workspace workspace, Settings settings, PrintStream out) {
    boolean isWhole =
        RotationCommand.isForAws(System.getenv())
            ? RotationCommand.run(System.getenv(), out)
            : here(workspace, settings, variables -> RotationCommand.runLocally(variables, out));
    if (!isWhole) {
      System.exit(FAILED);
    }
  }

  private static void inviteFirstMember(Workspace workspace, Settings settings, PrintStream out) {
    if (RotationCommand.isForAws(System.getenv())) {
      FirstMemberCommand.run(System.getenv(), KeysSettings.from(System.getenv()), out);
      return;
    }
    here(
        workspace,
        settings,
        variables -> {
          FirstMemberCommand.run(variables, KeysSettings.local(variables), out);
          return true;
        });
  }

  /** An operator's command on this machine's database, which nobody else has open. */
  private static boolean here(
      Workspace workspace, Settings settings, Predicate<Map<String, String>> command) {
    if (settings.data().filter(Files::exists).isEmpty()) {
      throw new StartError("There is no data yet: start Kyojo once.");
    }
    var template = Template.read(workspace.template());
    try (var database = Database.open(settings, workspace, template, demo(settings))) {
      var variables = new HashMap<>(System.getenv());
      variables.putAll(database.variables());
      variables.put("RECORDS_TABLE", DemoData.table(database.tables(), "RecordsTable"));
      variables.put("REFERENCE_TABLE", DemoData.table(database.tables(), "ReferenceTable"));
      return command.test(variables);
    }
  }

  private static FirstStart demo(Settings settings) {
    return new DemoData(settings.demoQuota())
        .then(new DemoFirms(InstantSource.system()))
        .then(new DemoLabels(InstantSource.system()));
  }

  private static void run(Workspace workspace, Settings settings, PrintStream out) {
    var machine = Machine.start(settings, workspace, demo(settings));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(machine, out), "stop"));
    out.print(greeting(settings, machine));
    out.flush();
  }

  private static void stop(Machine machine, PrintStream out) {
    machine.close();
    out.println("Kyojo has stopped.");
    out.flush();
  }

  private static String greeting(Settings settings, Machine machine) {
    var data =
        settings
            .data()
            .map(folder -> folder + " (kept between starts; `make reset` empties it)")
            .orElse("in memory (gone when you stop)");
    var pages =
        machine.hasPages()
            ? ""
            : "Web pages: not built, so that only the API answers; `make build` builds them.\n";
    return """

    Kyojo is running: %s
    Data:             %s
    Stop:             Ctrl-C
    %sThis is for trying and developing: the licence of DynamoDB Local, which holds the data, allows nothing
    else. In production Kyojo runs on AWS; template.yaml is that deployment.
    """
        .formatted(machine.address(), data, pages);
  }
}
