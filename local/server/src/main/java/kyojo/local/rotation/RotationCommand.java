package kyojo.local.rotation;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.rotation.RotateKeys;
import kyojo.domain.rotation.SealedRecords;
import kyojo.local.rotation.KeyRotation.Order;
import kyojo.local.rotation.KeyRotation.Pause;
import kyojo.persistence.DynamoClients;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunityStore;
import kyojo.persistence.diagnosis.DynamoSealedRecords;
import kyojo.persistence.incident.SealedIncidents;
import kyojo.persistence.inventory.SealedInventories;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.names.SealedNames;
import kyojo.stack.StartError;

/**
 * {@code make rotate-keys}: reads where the tables and the key are from variables, as functions do.
 * On AWS they are the application's output {@code KeyRotation}, beside the credentials of the
 * operator's role; on one machine those of its database.
 */
public final class RotationCommand {
  private static final String RECORDS_TABLE = "RECORDS_TABLE";
  private static final String REFERENCE_TABLE = "REFERENCE_TABLE";

  private RotationCommand() {}

  /** Whether the variables name tables that are not of this machine. */
  public static boolean isForAws(Map<String, String> variables) {
    return variables.containsKey(RECORDS_TABLE);
  }

  /**
   * What the variables COMMUNITY and RECORDS_ONLY want.
   *
   * @throws StartError naming the one that cannot be understood
   */
  public static Order order(Map<String, String> variables) {
    String community = variables.getOrDefault("COMMUNITY", "").strip();
    String recordsOnly = variables.getOrDefault("RECORDS_ONLY", "").strip();
    if (!recordsOnly.isEmpty() && !recordsOnly.equals("1")) {
      throw new StartError("RECORDS_ONLY is not 1: " + recordsOnly);
    }
    try {
      return new Order(
          community.isEmpty() ? Optional.empty() : Optional.of(new CommunityId(community)),
          !recordsOnly.isEmpty());
    } catch (IllegalArgumentException e) {
      throw new StartError("COMMUNITY is not a community's id: " + community, e);
    }
  }

  /**
   * On AWS.
   *
   * @return whether everything opened
   */
  public static boolean run(Map<String, String> variables, PrintStream out) {
    List.of("AWS_REGION", "TENANT_KEY", "RECORDS_ROLE").forEach(name -> required(variables, name));
    return run(variables, KeysSettings.from(variables), RotationCommand::sleep, out);
  }

  /**
   * On one machine, whose database nobody else has open.
   *
   * @return whether everything opened
   */
  public static boolean runLocally(Map<String, String> variables, PrintStream out) {
    return run(variables, KeysSettings.local(variables), _ -> {}, out);
  }

  private static boolean run(
      Map<String, String> variables, KeysSettings settings, Pause pause, PrintStream out) {
    var dynamo = DynamoSettings.from(variables);
    try (var client = DynamoClients.open(dynamo)) {
      var records =
          RecordsModule.records(
              client, dynamo, new RecordsSettings(required(variables, RECORDS_TABLE)));
      var communities = new DynamoCommunityStore(client, required(variables, REFERENCE_TABLE));
      var keys = KeysetStore.open(records, settings, InstantSource.system());
      return new KeyRotation(communities, keys, rotateKeys(records, keys), pause)
          .run(order(variables), out);
    } catch (IllegalArgumentException e) {
      throw new StartError(String.valueOf(e.getMessage()), e);
    }
  }

  /** Over all that is encrypted. */
  public static RotateKeys rotateKeys(RecordsTable records, KeysetStore keys) {
    var cipher = new TenantCipher(keys);
    var kinds = new ArrayList<SealedRecords>(SealedNames.all(records, cipher));
    kinds.addAll(SealedInventories.all(records, cipher));
    kinds.addAll(SealedIncidents.all(records, cipher));
    kinds.add(new DynamoSealedRecords(records, cipher));
    return new RotateKeys(keys, kinds, InstantSource.system());
  }

  private static String required(Map<String, String> variables, String name) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new StartError("The variable " + name + " is not set.");
    }
    return value;
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartError("Stopped while waiting. Run it again with RECORDS_ONLY=1.", e);
    }
  }
}
