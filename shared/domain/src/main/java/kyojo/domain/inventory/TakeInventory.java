package kyojo.domain.inventory;

import kyojo.domain.community.AdmitSubmissions;
import kyojo.domain.community.Sender;
import kyojo.domain.diagnosis.Channel;

/** Takes the lists that anybody sends, as many as the community has room for. Thread-safe. */
public final class TakeInventory {
  private final AdmitSubmissions admissions;
  private final SaveInventory saveInventory;

  public TakeInventory(AdmitSubmissions admissions, SaveInventory saveInventory) {
    this.admissions = admissions;
    this.saveInventory = saveInventory;
  }

  /** What became of it. */
  public sealed interface Result {
    /** There is no room; nothing was read or stored. */
    record Wait(long seconds) implements Result {}

    record Judged(SavingResult result) implements Result {}
  }

  /**
   * Takes a list, and counts it where it has stored something.
   *
   * @param address where it came from
   */
  public Result take(SaveInventory.Command command, String address) {
    var sender = Sender.at(address, command.channel() instanceof Channel.Code);
    var wait = admissions.secondsToWait(command.community(), sender);
    if (wait.isPresent()) {
      return new Result.Wait(wait.getAsLong());
    }
    SavingResult result = saveInventory.save(command);
    if (result instanceof SavingResult.Saved saved && saved.isNew()) {
      admissions.count(command.community(), sender);
    }
    return new Result.Judged(result);
  }
}
