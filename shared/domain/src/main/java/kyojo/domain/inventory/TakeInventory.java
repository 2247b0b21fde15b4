package kyojo.domain.inventory;

import kyojo.domain.community.Admission;
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

  /**
   * Takes a list, and counts it where it has stored something.
   *
   * @param address where it came from
   */
  public Admission<SavingResult> take(SaveInventory.Command command, String address) {
    return admissions.admit(
        command.community(),
        Sender.at(address, command.channel() instanceof Channel.Code),
        () -> saveInventory.save(command),
        result -> result instanceof SavingResult.Saved saved && saved.isNew());
  }
}
